package org.dealgraph.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Makes graphs hold exactly what they should, writing only what differs: TDB2 copies every page it
 * changes, and a graph that is as it should be must cost nothing. To be used inside one {@link
 * GraphStore#write}, so that both layers change together or not at all.
 *
 * <p>What a graph holds is compared by TDB2's own numbers of nodes: reading the nodes themselves
 * takes most of the time otherwise, and nearly all are as they should be.
 */
public final class GraphUpdate {

  private final DatasetGraph dataset;
  private final DatasetGraphTDB tables;

  /**
   * An update of a dataset of TDB2.
   *
   * @param dataset inside a write transaction
   */
  public GraphUpdate(DatasetGraph dataset) {
    this.dataset = dataset;
    this.tables = TDBInternal.getDatasetGraphTDB(dataset);
  }

  /**
   * Replaces a graph.
   *
   * @param graph its IRI, or {@link Quad#defaultGraphIRI}
   * @param content writes all that the graph shall hold, as triples or as quads of this graph
   */
  public Difference replace(Node graph, Consumer<StreamRDF> content) {
    TripleSet wanted = new TripleSet(graph);
    wanted.start();
    content.accept(wanted);
    wanted.finish();
    return apply(graph, wanted.triples());
  }

  /** Removes a named graph and all it holds. */
  public Difference remove(Node graph) {
    return apply(graph, Set.of());
  }

  private Difference apply(Node graph, Set<Triple> wanted) {
    boolean named = !Quad.isDefaultGraph(graph);
    NodeTupleTable table =
        named
            ? tables.getQuadTable().getNodeTupleTable()
            : tables.getTripleTable().getNodeTupleTable();
    Set<Tuple<NodeId>> present = new HashSet<>();
    Iterator<Tuple<NodeId>> found =
        named
            ? table.findAsNodeIds(graph, Node.ANY, Node.ANY, Node.ANY)
            : table.findAsNodeIds(Node.ANY, Node.ANY, Node.ANY);
    if (found != null) { // null where a node is unknown
      found.forEachRemaining(ids -> present.add(named ? triple(ids) : ids));
    }
    NodeTable nodes = table.getNodeTable();
    List<Triple> missing =
        wanted.stream().filter(triple -> !present.remove(ids(nodes, triple))).toList();
    List<Quad> stale = new ArrayList<>();
    for (Tuple<NodeId> ids : present) {
      stale.add(
          Quad.create(
              graph,
              nodes.getNodeForNodeId(ids.get(0)),
              nodes.getNodeForNodeId(ids.get(1)),
              nodes.getNodeForNodeId(ids.get(2))));
    }
    stale.forEach(dataset::delete);
    missing.forEach(triple -> dataset.add(Quad.create(graph, triple)));
    return new Difference(missing.size(), stale.size());
  }

  private static Tuple<NodeId> triple(Tuple<NodeId> quad) {
    return TupleFactory.create3(quad.get(1), quad.get(2), quad.get(3));
  }

  /** The numbers of a triple's nodes; of a node that is nowhere yet one that none has. */
  private static Tuple<NodeId> ids(NodeTable nodes, Triple triple) {
    return TupleFactory.create3(
        nodes.getNodeIdForNode(triple.getSubject()),
        nodes.getNodeIdForNode(triple.getPredicate()),
        nodes.getNodeIdForNode(triple.getObject()));
  }
}
