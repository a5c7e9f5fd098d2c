package org.dealgraph.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
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
   * @throws org.dealgraph.model.UserError if it cannot be read as RDF
   */
  public static List<Violation> ofFile(Path file) {
    DatasetGraph dataset = RdfFile.read(file);
    List<Violation> violations = new ArrayList<>(violations(dataset));
    violations.addAll(UnknownTerms.in(dataset));
    return violations;
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
