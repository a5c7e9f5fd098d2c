package org.dealgraph.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.dealgraph.map.Iris;
import org.dealgraph.model.Decision;
import org.dealgraph.store.GraphStore;

/** Lists what the user has decided about a graph. */
public final class DecisionList {

  private DecisionList() {}

  /**
   * One decision.
   *
   * @param effective whether the graph shows it
   */
  public record Entry(int number, Decision decision, boolean effective) {}

  /** All decisions about the graph in a folder, by number. */
  public static List<Entry> of(Path graph) {
    try (GraphStore store = GraphStore.openExisting(graph)) {
      Iris iris = GraphBase.of(store);
      List<Entry> entries = new ArrayList<>();
      new DecisionBook(graph, iris)
          .load()
          .byNumber()
          .forEach((number, decision) ->
              entries.add(
                  new Entry(
                      number,
                      decision,
                      store.read(dataset -> effective(dataset, iris, decision)))));
      return entries;
    }
  }

  private static boolean effective(DatasetGraph dataset, Iris iris, Decision decision) {
    Node agent = iris.agent(decision.agent());
    return switch (decision) {
      case Decision.Merge merge ->
          has(dataset, iris.agent(merge.merged()), OWL.sameAs.asNode(), Node.ANY)
              || has(dataset, agent, OWL.sameAs.asNode(), Node.ANY);
      case Decision.Split split -> has(dataset, Node.ANY, OWL.differentFrom.asNode(), agent);
      case Decision.Rename rename ->
          dataset.stream(Quad.defaultGraphIRI, agent, RDFS.Nodes.label, Node.ANY)
              .anyMatch(label -> label.getObject().getLiteralLexicalForm().equals(rename.name()));
    };
  }

  private static boolean has(DatasetGraph dataset, Node subject, Node property, Node object) {
    return dataset.contains(Quad.defaultGraphIRI, subject, property, object);
  }
}
