package org.dealgraph.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Collects the statements of one graph, each once, in the order they come. */
final class TripleSet extends StreamRDFBase {

  private final Node graph;
  private final Set<Triple> triples = new LinkedHashSet<>();

  TripleSet(Node graph) {
    this.graph = graph;
  }

  @Override
  public void triple(Triple triple) {
    triples.add(triple);
  }

  /**
   * @throws IllegalArgumentException if the quad belongs to another graph
   */
  @Override
  public void quad(Quad quad) {
    boolean here =
        graph.equals(quad.getGraph()) || (Quad.isDefaultGraph(graph) && quad.isDefaultGraph());
    if (!here) {
      throw new IllegalArgumentException("a statement about " + quad.getGraph() + " in " + graph);
    }
    triples.add(quad.asTriple());
  }

  Set<Triple> triples() {
    return triples;
  }
}
