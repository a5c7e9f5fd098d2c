package org.dealgraph.pipeline;

import com.ibm.icu.text.Normalizer2;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dealgraph.map.Iris;
import org.dealgraph.model.UserError;
import org.dealgraph.query.NearestNames;

/** Finds nodes of the knowledge layer by their names and IRIs, within a read transaction. */
record AgentFinder(DatasetGraph dataset, Iris iris) {

  private static final String PREFIX = "id:";

  private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

  private static final List<Node> NAMES = List.of(RDFS.Nodes.label, SKOS.altLabel.asNode());

  /** Whether a word is an IRI with a prefix for the base, as in {@code id:org/acme}. */
  static boolean isShortened(String word) {
    return word.startsWith(PREFIX);
  }

  /**
   * The node that a word may name: an IRI in full, with the prefix {@code id:} or without the base;
   * of an agent that was merged into another, the other.
   */
  Node node(String word) {
    String local = isShortened(word) ? word.substring(PREFIX.length()) : word;
    String whole =
        word.matches("https?://\\S+")
            ? word
            : iris.base() + local.replaceAll("[\\s<>\"{}|\\\\^`]", "_");
    Node node = NodeFactory.createURI(whole);
    return find(node, OWL.sameAs.asNode(), Node.ANY).map(Quad::getObject).findFirst().orElse(node);
  }

  /** The agents that bear a name, whatever its case and width, sorted. */
  List<Node> named(String name) {
    String wanted = FOLDING.normalize(name);
    return NAMES.stream()
        .flatMap(property -> find(Node.ANY, property, Node.ANY))
        .filter(quad -> FOLDING.normalize(quad.getObject().getLiteralLexicalForm()).equals(wanted))
        .map(Quad::getSubject)
        .distinct()
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
        .toList();
  }

  /**
   * The key of the only agent that a word names.
   *
   * @throws UserError if there is none, or several
   */
  String key(String word) {
    Node node = node(word.strip());
    List<Node> found =
        node.getURI().startsWith(iris.base()) && find(node, RDFS.Nodes.label, Node.ANY).count() > 0
            ? List.of(node)
            : named(word.strip());
    if (found.isEmpty()) {
      throw UserError.usage("The graph knows nobody called \"" + word + "\".", nearest(word));
    }
    if (found.size() > 1) {
      throw UserError.usage(
          "%d are called \"%s\": %s."
              .formatted(
                  found.size(),
                  word,
                  found.stream().map(iris::key).collect(Collectors.joining(", "))),
          "Give one of these instead of the name.");
    }
    return iris.key(found.getFirst());
  }

  /** The names most like a word, the likest first, a few at most. */
  List<String> like(String word) {
    Collection<String> names =
        NAMES.stream()
            .flatMap(property -> find(Node.ANY, property, Node.ANY))
            .map(quad -> quad.getObject().getLiteralLexicalForm())
            .toList();
    return NearestNames.of(word, names);
  }

  /** What to say to someone who named what is not there. */
  String nearest(String word) {
    List<String> near = like(word);
    return near.isEmpty()
        ? "Ask with dealgraph ask, or list the articles with dealgraph articles."
        : "Did you mean " + String.join(" or ", near) + "?";
  }

  private Stream<Quad> find(Node subject, Node property, Node object) {
    return dataset.stream(Quad.defaultGraphIRI, subject, property, object);
  }
}
