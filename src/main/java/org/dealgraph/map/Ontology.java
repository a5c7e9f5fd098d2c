package org.dealgraph.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.vocabulary.SKOS;

/** The ontology and its concepts as data, so that a question can ask for their labels. */
public final class Ontology {

  /** The graph that holds them. */
  public static final Node GRAPH = NodeFactory.createURI("https://w3id.org/dealgraph/ontology");

  private static final List<String> FILES =
      List.of("dealgraph.ttl", "vocabulary.ttl", "stages.ttl");

  private Ontology() {}

  /** All terms and concepts. */
  static Graph graph() {
    Graph graph = GraphMemFactory.createDefaultGraph();
    write(StreamRDFLib.graph(graph));
    return graph;
  }

  /** The codes of concepts that have one, as in {@code Pre-Seed}. */
  static Map<Node, String> notations() {
    return graph().stream(Node.ANY, SKOS.notation.asNode(), Node.ANY)
        .collect(
            Collectors.toMap(Triple::getSubject, each -> each.getObject().getLiteralLexicalForm()));
  }

  /** The IRIs of all that the ontology explains. */
  public static Set<String> terms() {
    return graph().stream()
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .map(Node::getURI)
        .collect(Collectors.toSet());
  }

  /** Writes all terms and concepts as triples. */
  public static void write(StreamRDF out) {
    for (String name : FILES) {
      String resource = "/org/dealgraph/ontology/" + name;
      try (InputStream file = Ontology.class.getResourceAsStream(resource)) {
        if (file == null) {
          throw new IllegalStateException("a part of the ontology is missing: " + resource);
        }
        RDFParser.source(file).lang(Lang.TURTLE).parse(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
