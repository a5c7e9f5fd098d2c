package org.dealgraph.pipeline;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dealgraph.export.Cut;
import org.dealgraph.export.ExportFormat;
import org.dealgraph.export.Exporter;
import org.dealgraph.export.Layer;
import org.dealgraph.map.Iris;
import org.dealgraph.query.StandardPrefixes;
import org.dealgraph.store.GraphStore;
import org.jspecify.annotations.Nullable;

/**
 * Writes a graph for other tools.
 *
 * @param graph the folder of the graph
 * @param wanted which facts
 * @param progress is told how many items have been read so far
 */
public record GraphExport(
    Path graph, ExportFormat format, Layer layer, Wanted wanted, LongConsumer progress) {

  /**
   * Which facts are exported.
   *
   * @param confirmedOnly only what is stated and closed or done
   * @param agents names or IRIs of whom they are to be about; all where there are none
   * @param since the day before which nothing counts, or null
   */
  public record Wanted(boolean confirmedOnly, List<String> agents, @Nullable LocalDate since) {

    /** Copies the list. */
    public Wanted {
      agents = List.copyOf(agents);
    }
  }

  /** An export of all facts. */
  public static GraphExport whole(Path graph, ExportFormat format, Layer layer) {
    return new GraphExport(graph, format, layer, new Wanted(false, List.of(), null), items -> {});
  }

  /**
   * To a file or folder, whole or not at all.
   *
   * @return how many items were written, in the format's unit
   * @throws org.dealgraph.model.UserError if a name is nobody's or several agents', or for the
   *     reasons of {@link Exporter#write}
   */
  public long write(Path target) {
    return write((exporter, data) -> exporter.write(data, format, layer, target));
  }

  /**
   * To a stream, which stays open.
   *
   * @return how many items were written, in the format's unit
   * @throws org.dealgraph.model.UserError if a name is nobody's or several agents'
   */
  public long write(OutputStream out) {
    return write((exporter, data) -> exporter.write(data, format, layer, out));
  }

  private long write(BiFunction<Exporter, DatasetGraph, Long> writing) {
    try (GraphStore store = GraphStore.openExisting(graph)) {
      Iris iris = GraphBase.of(store);
      return store.read(data -> {
        Exporter exporter =
            new Exporter(StandardPrefixes.byName(iris.base()), cut(data, iris), progress);
        return writing.apply(exporter, data);
      });
    }
  }

  private Cut cut(DatasetGraph data, Iris iris) {
    AgentFinder agents = new AgentFinder(data, iris);
    return new Cut(
        wanted.confirmedOnly(),
        wanted.agents().stream()
            .map(name -> iris.agent(agents.key(name)).getURI())
            .collect(Collectors.toSet()),
        wanted.since());
  }
}
