package org.dealgraph.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dealgraph.map.Dg;
import org.dealgraph.map.Iris;
import org.dealgraph.model.UserError;
import org.dealgraph.store.GraphStore;

/**
 * Finds what a graph holds under a name or an IRI.
 *
 * @param graph the folder of the graph
 */
public record Lookup(Path graph) {

  private static final Pattern SHORT_ID =
      Pattern.compile("(org|person|round|move|position|valuation|acquisition|article)/\\S+");

  /** By what an agent takes part in a fact. */
  private static final List<Node> PARTS =
      List.of(Dg.COMPANY, Dg.PERSON, Dg.ORGANIZATION, Dg.ACQUIRER, Dg.TARGET, Dg.INVESTOR);

  /** Whether a word can be nothing but an IRI or a short id. */
  public static boolean isId(String word) {
    return AgentFinder.isShortened(word)
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
      Iris iris = GraphBase.of(store);
      return store.read(dataset -> new AgentFinder(dataset, iris).like(word));
    }
  }

  private static List<Sheet> find(String word, DatasetGraph dataset, Iris iris) {
    SheetWriter writer = new SheetWriter(dataset, iris.base());
    AgentFinder agents = new AgentFinder(dataset, iris);
    Node node = agents.node(word);
    if (dataset.contains(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY)) {
      return sheets(node, dataset, writer);
    }
    for (Node article : List.of(node, iris.article(word))) {
      if (dataset.contains(article, article, Dg.CONTENT_HASH, Node.ANY)) {
        return List.of(writer.article(article));
      }
    }
    List<Sheet> sheets =
        agents.named(word).stream()
            .flatMap(agent -> sheets(agent, dataset, writer).stream())
            .distinct()
            .toList();
    if (sheets.isEmpty() && isId(word)) {
      throw UserError.usage("The graph holds nothing called " + word + ".", agents.nearest(word));
    }
    return sheets;
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

  private static Stream<Quad> stream(
      DatasetGraph dataset, Node graph, Node subject, Node property, Node object) {
    return dataset.stream(graph, subject, property, object);
  }
}
