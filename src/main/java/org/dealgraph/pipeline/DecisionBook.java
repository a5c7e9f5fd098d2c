package org.dealgraph.pipeline;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.vocabulary.RDFS;
import org.dealgraph.map.DecisionMapper;
import org.dealgraph.map.Dg;
import org.dealgraph.map.Iris;
import org.dealgraph.model.Decisions;
import org.dealgraph.store.DecisionFile;

/**
 * The user's decisions about a graph.
 *
 * @param graph the folder of the graph
 */
record DecisionBook(Path graph, Iris iris) {

  /**
   * The decisions that stand.
   *
   * @throws org.dealgraph.model.UserError if their file cannot be used
   */
  Decisions load() {
    DecisionFile file = new DecisionFile(graph);
    Graph written = file.read();
    try {
      return new DecisionMapper(iris).read(written);
    } catch (IllegalArgumentException e) {
      throw file.unusable(e);
    }
  }

  void save(Decisions decisions) {
    new DecisionFile(graph)
        .write(out -> {
          out.prefix("dg", Dg.NS);
          out.prefix("rdfs", RDFS.uri);
          new DecisionMapper(iris).write(decisions, out);
        });
  }
}
