package org.dealgraph.pipeline;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dealgraph.map.Dg;
import org.dealgraph.map.GraphMapper;
import org.dealgraph.map.Iris;
import org.dealgraph.map.Ontology;
import org.dealgraph.model.Knowledge;
import org.dealgraph.model.Testimony;
import org.dealgraph.store.Difference;
import org.dealgraph.store.GraphStore;
import org.dealgraph.store.GraphUpdate;

/** Writes both layers of a graph in one transaction, and of them only what differs. */
record Publication(GraphStore store, Iris iris) {

  /**
   * Writes.
   *
   * @param changed articles whose graphs are to be brought in line
   * @param quarantined articles whose claims break a shape, each for a graph of its own
   * @param removed ids of articles whose graphs go
   * @param knowledge all that the default graph shall hold
   */
  Difference publish(
      Collection<Testimony> changed,
      Collection<Testimony> quarantined,
      Collection<String> removed,
      Knowledge knowledge) {
    GraphMapper mapper = new GraphMapper(iris);
    Difference[] total = {Difference.NONE};
    store.write(dataset -> {
      GraphUpdate update = new GraphUpdate(dataset);
      Difference difference = Difference.NONE;
      for (Testimony testimony : changed) {
        difference =
            difference.plus(
                update.replace(
                    iris.article(testimony.head().id()), out -> mapper.claims(testimony, out)));
        difference = difference.plus(update.remove(iris.quarantine(testimony.head().id())));
      }
      for (Testimony testimony : quarantined) {
        difference =
            difference.plus(
                update.replace(
                    iris.quarantine(testimony.head().id()),
                    out -> mapper.claimTriples(testimony, out)));
      }
      for (String id : removed) {
        difference = difference.plus(update.remove(iris.article(id)));
      }
      boolean articles = dataset.findNG(Node.ANY, Node.ANY, Dg.CONTENT_HASH, Node.ANY).hasNext();
      difference =
          difference.plus(
              articles // a graph that knows nothing holds nothing
                  ? update.replace(Ontology.GRAPH, Ontology::write)
                  : update.remove(Ontology.GRAPH));
      total[0] =
          difference.plus(
              update.replace(Quad.defaultGraphIRI, out -> mapper.knowledge(knowledge, out)));
    });
    return total[0];
  }
}
