package org.dealgraph.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dealgraph.model.UserError;
import org.dealgraph.store.GraphStore;
import org.dealgraph.validate.ShapeValidator;
import org.dealgraph.validate.Violation;

/**
 * Checks a whole graph, or a file of RDF, against the shapes: the knowledge, then what each article
 * says.
 */
public final class GraphCheck {

  private GraphCheck() {}

  /** What is wrong with the graph in {@code dir}. */
  public static List<Violation> of(Path dir) {
    try (GraphStore store = GraphStore.openExisting(dir)) {
      return store.read(GraphCheck::violations);
    }
  }

  /**
   * What is wrong with a file of Turtle, TriG, N-Triples, N-Quads, JSON-LD or RDF/XML, by its name.
   *
   * @throws UserError if it cannot be read as RDF
   */
  public static List<Violation> ofFile(Path file) {
    if (!Files.isReadable(file)) {
      throw UserError.unusable("There is no file " + file + " that can be read.", null, null);
    }
    try {
      DatasetGraph dataset =
          RDFParser.source(file)
              .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
              .toDatasetGraph();
      if (dataset.isEmpty()) {
        throw UserError.unusable("The file " + file + " holds no statements.", null, null);
      }
      List<Violation> violations = new ArrayList<>(violations(dataset));
      violations.addAll(UnknownTerms.in(dataset));
      return violations;
    } catch (RiotException e) {
      throw UserError.unusable(
          "The file " + file + " is not RDF as its name says: " + e.getMessage(),
          "Turtle ends in .ttl, TriG in .trig, N-Quads in .nq, JSON-LD in .jsonld.",
          null);
    }
  }

  private static List<Violation> violations(DatasetGraph dataset) {
    ShapeValidator validator = ShapeValidator.standard();
    List<Violation> violations = new ArrayList<>();
    violations.addAll(validator.validate(dataset.getDefaultGraph()).violations());
    List<Node> articles = new ArrayList<>();
    Iterator<Node> graphs = dataset.listGraphNodes();
    graphs.forEachRemaining(articles::add);
    articles.sort((a, b) -> a.getURI().compareTo(b.getURI()));
    for (Node article : articles) {
      violations.addAll(validator.validate(dataset.getGraph(article)).violations());
    }
    return violations;
  }
}
