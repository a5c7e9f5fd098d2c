package org.dealgraph.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.dealgraph.model.UserError;

/** Reads a file of Turtle, TriG, N-Triples, N-Quads, JSON-LD or RDF/XML, by its name. */
final class RdfFile {

  private RdfFile() {}

  /**
   * What the file says.
   *
   * @throws UserError if it cannot be read as RDF
   */
  static DatasetGraph read(Path file) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    read(file, StreamRDFLib.dataset(dataset));
    return checked(file, dataset);
  }

  /**
   * The same with an IRI for each blank node, {@code urn:blank:1} for the first, so that it can be
   * named.
   *
   * @throws UserError if it cannot be read as RDF
   */
  static DatasetGraph readNamed(Path file) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    read(file, new Naming(StreamRDFLib.dataset(dataset)));
    return checked(file, dataset);
  }

  private static void read(Path file, StreamRDF out) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw UserError.unusable("There is no file " + file + " that can be read.", null, null);
    }
    try {
      RDFParser.source(file)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(out);
    } catch (RiotException e) {
      throw UserError.unusable(
          "The file " + file + " is not RDF as its name says: " + e.getMessage(),
          "Turtle ends in .ttl, TriG in .trig, N-Quads in .nq, JSON-LD in .jsonld.",
          null);
    }
  }

  private static DatasetGraph checked(Path file, DatasetGraph dataset) {
    if (dataset.isEmpty()) {
      throw UserError.unusable("The file " + file + " holds no statements.", null, null);
    }
    return dataset;
  }

  /** Gives blank nodes IRIs in the order in which they come. */
  private static final class Naming extends StreamRDFWrapper {

    private final Map<Node, Node> names = new HashMap<>();

    Naming(StreamRDF out) {
      super(out);
    }

    @Override
    public void triple(Triple triple) {
      super.triple(
          Triple.create(
              name(triple.getSubject()), triple.getPredicate(), name(triple.getObject())));
    }

    @Override
    public void quad(Quad quad) {
      super.quad(
          Quad.create(
              name(quad.getGraph()),
              name(quad.getSubject()),
              quad.getPredicate(),
              name(quad.getObject())));
    }

    private Node name(Node node) {
      return node.isBlank()
          ? names.computeIfAbsent(
              node, blank -> NodeFactory.createURI("urn:blank:" + (names.size() + 1)))
          : node;
    }
  }
}
