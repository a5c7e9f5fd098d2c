package org.dealgraph.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
    return apply(graph, triples(dataset, graph).iterator(), collect(graph, content));
  }

  /**
   * Replaces the default graph.
   *
   * @param present all that it holds now: reading it takes a while, and may have been done before
   * @param content writes all that it shall hold, as triples
   */
  public Difference replaceDefault(List<Triple> present, Consumer<StreamRDF> content) {
    Set<Triple> wanted = collect(Quad.defaultGraphIRI, content);
    return apply(Quad.defaultGraphIRI, present.iterator(), wanted);
  }

  /** All that the default graph of a dataset holds. */
  public static List<Triple> defaultGraph(DatasetGraph dataset) {
    return triples(dataset, Quad.defaultGraphIRI).toList();
  }

  /** Removes a named graph and all it holds. */
  public Difference remove(Node graph) {
    return apply(graph, triples(dataset, graph).iterator(), new HashSet<>());
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

  private static Stream<Triple> triples(DatasetGraph dataset, Node graph) {
    return dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY).map(Quad::asTriple);
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
  private Difference apply(Node graph, Iterator<Triple> present, Set<Triple> missing) {
    List<Triple> stale = new ArrayList<>();
    while (present.hasNext()) {
      Triple triple = present.next();
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
