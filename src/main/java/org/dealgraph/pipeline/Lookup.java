package org.dealgraph.pipeline;

import com.ibm.icu.text.Normalizer2;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dealgraph.map.Dg;
import org.dealgraph.map.Iris;
import org.dealgraph.model.UserError;
import org.dealgraph.query.NearestNames;
import org.dealgraph.store.GraphStore;

/**
 * Finds what a graph holds under a name or an IRI.
 *
 * @param graph the folder of the graph
 */
public record Lookup(Path graph) {

  private static final String PREFIX = "id:";

  private static final Pattern SHORT_ID =
      Pattern.compile("(org|person|round|move|position|valuation|acquisition|article)/\\S+");

  private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

  private static final List<Node> NAMES = List.of(RDFS.Nodes.label, SKOS.altLabel.asNode());

  /** By what an agent takes part in a fact. */
  private static final List<Node> PARTS =
      List.of(Dg.COMPANY, Dg.PERSON, Dg.ORGANIZATION, Dg.ACQUIRER, Dg.TARGET, Dg.INVESTOR);

  /** Whether a word can be nothing but an IRI or a short id. */
  public static boolean isId(String word) {
    return word.startsWith(PREFIX)
        || word.matches("https?://\\S+")
        || SHORT_ID.matcher(word).matches();
  }

  /**
   * What the graph holds of an agent with all facts about it, of a fact, or of an article.
   *
   * @param word an IRI in full, with the prefix {@code id:} or without the base; a name; or the id
   *     of an article
   * @return nothing where there is no such thing
   * @throws UserError if the word is an IRI and there is no such thing
   */
  public List<Sheet> find(String word) {
    try (GraphStore store = GraphStore.openExisting(graph)) {
      Iris iris = GraphBase.of(store);
      return store.read(dataset -> find(word.strip(), dataset, iris));
    }
  }

  /** The names most like {@code word}, the likest first, a few at most. */
  public List<String> namesLike(String word) {
    try (GraphStore store = GraphStore.openExisting(graph)) {
      return store.read(dataset -> NearestNames.of(word, names(dataset)));
    }
  }

  private static List<Sheet> find(String word, DatasetGraph dataset, Iris iris) {
    SheetWriter writer = new SheetWriter(dataset, iris.base());
    Node node = NodeFactory.createURI(iri(word, iris.base()));
    if (dataset.contains(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY)) {
      return sheets(node, dataset, writer);
    }
    for (Node article : List.of(node, iris.article(word))) {
      if (dataset.contains(article, article, Dg.CONTENT_HASH, Node.ANY)) {
        return List.of(writer.article(article));
      }
    }
    List<Sheet> sheets =
        named(word, dataset).stream()
            .flatMap(agent -> sheets(agent, dataset, writer).stream())
            .distinct()
            .toList();
    if (sheets.isEmpty() && isId(word)) {
      throw UserError.usage("The graph holds nothing called " + word + ".", nearest(word, dataset));
    }
    return sheets;
  }

  private static String iri(String word, String base) {
    if (word.matches("https?://\\S+")) {
      return word;
    }
    String local = word.startsWith(PREFIX) ? word.substring(PREFIX.length()) : word;
    return base + local.replaceAll("[\\s<>\"{}|\\\\^`]", "_");
  }

  private static List<Sheet> sheets(Node node, DatasetGraph dataset, SheetWriter writer) {
    TreeSet<String> facts = new TreeSet<>();
    for (Node part : PARTS) {
      Stream<Quad> found = stream(dataset, Quad.defaultGraphIRI, Node.ANY, part, node);
      found
          .map(Quad::getSubject)
          .filter(fact ->
              dataset.contains(Quad.defaultGraphIRI, fact, SheetWriter.DERIVED_FROM, Node.ANY))
          .forEach(fact -> facts.add(fact.getURI()));
    }
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(writer.knowledge(node));
    facts.forEach(fact -> sheets.add(writer.knowledge(NodeFactory.createURI(fact))));
    return sheets;
  }

  private static List<Node> named(String word, DatasetGraph dataset) {
    String wanted = FOLDING.normalize(word);
    return NAMES.stream()
        .flatMap(property -> stream(dataset, Quad.defaultGraphIRI, Node.ANY, property, Node.ANY))
        .filter(quad -> FOLDING.normalize(quad.getObject().getLiteralLexicalForm()).equals(wanted))
        .map(Quad::getSubject)
        .distinct()
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
        .toList();
  }

  private static String nearest(String word, DatasetGraph dataset) {
    List<String> near = NearestNames.of(word, names(dataset));
    return near.isEmpty()
        ? "Ask with dealgraph ask, or list the articles with dealgraph articles."
        : "Did you mean " + String.join(" or ", near) + "?";
  }

  private static Collection<String> names(DatasetGraph dataset) {
    return NAMES.stream()
        .flatMap(property -> stream(dataset, Quad.defaultGraphIRI, Node.ANY, property, Node.ANY))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .toList();
  }

  private static Stream<Quad> stream(
      DatasetGraph dataset, Node graph, Node subject, Node property, Node object) {
    return dataset.stream(graph, subject, property, object);
  }
}
