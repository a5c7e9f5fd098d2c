package org.dealgraph.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Makes graphs hold exactly what they should, writing only what differs: TDB2 copies every page it
 * changes, and a graph that is as it should be must cost nothing. To be used inside one {@link
 * GraphStore#write}, so that both layers change together or not at all.
 */
public final class GraphUpdate {

  private final DatasetGraph dataset;
  private final Set<Node> changed = new LinkedHashSet<>();

  public GraphUpdate(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * Replaces a named graph.
   *
   * @param content writes all that the graph shall hold, as triples or as quads of this graph
   */
  public Difference replace(Node graph, Consumer<StreamRDF> content) {
    return apply(graph, collect(graph, content));
  }

  /**
   * Replaces the default graph.
   *
   * @param content writes all that it shall hold, as triples
   */
  public Difference replaceDefault(Consumer<StreamRDF> content) {
    return replace(Quad.defaultGraphIRI, content);
  }

  /** Removes a named graph and all it holds. */
  public Difference remove(Node graph) {
    return apply(graph, new HashSet<>());
  }

  /**
   * The nodes of the default graph whose statements this update changed, each with all it has now:
   * what a validator wants to see.
   */
  public Graph changedKnowledge() {
    Graph nodes = GraphMemFactory.createDefaultGraph();
    for (Node subject : changed) {
      dataset
          .find(Quad.defaultGraphIRI, subject, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> nodes.add(quad.asTriple()));
    }
    return nodes;
  }

  private Set<Triple> collect(Node graph, Consumer<StreamRDF> content) {
    TripleSet collected = new TripleSet(graph);
    collected.start();
    content.accept(collected);
    collected.finish();
    return collected.triples();
  }

  /**
   * @param missing what the graph shall hold; loses what it holds already
   */
  private Difference apply(Node graph, Set<Triple> missing) {
    List<Triple> stale = new ArrayList<>();
    Iterator<Quad> present = dataset.find(graph, Node.ANY, Node.ANY, Node.ANY);
    while (present.hasNext()) {
      Triple triple = present.next().asTriple();
      if (!missing.remove(triple)) {
        stale.add(triple);
      }
    }
    if (Quad.isDefaultGraph(graph)) {
      stale.forEach(triple -> changed.add(triple.getSubject()));
      missing.forEach(triple -> changed.add(triple.getSubject()));
    }
    stale.forEach(triple -> dataset.delete(Quad.create(graph, triple)));
    missing.forEach(triple -> dataset.add(Quad.create(graph, triple)));
    return new Difference(missing.size(), stale.size());
  }
}
