package org.dealgraph.pipeline;

import java.io.OutputStream;
import java.nio.file.Path;
import org.dealgraph.export.ExportFormat;
import org.dealgraph.export.Exporter;
import org.dealgraph.export.Layer;
import org.dealgraph.query.StandardPrefixes;
import org.dealgraph.store.GraphStore;

/**
 * Writes a graph in a standard format.
 *
 * @param graph the folder of the graph
 */
public record GraphExport(Path graph, ExportFormat format, Layer layer) {

  /**
   * To a file, whole or not at all.
   *
   * @return how many statements were written
   */
  public long write(Path file) {
    try (GraphStore store = GraphStore.openExisting(graph)) {
      Exporter exporter = exporter(store);
      return store.read(data -> exporter.write(data, format, layer, file));
    }
  }

  /**
   * To a stream, which stays open.
   *
   * @return how many statements were written
   */
  public long write(OutputStream out) {
    try (GraphStore store = GraphStore.openExisting(graph)) {
      Exporter exporter = exporter(store);
      return store.read(data -> exporter.write(data, format, layer, out));
    }
  }

  private static Exporter exporter(GraphStore store) {
    return new Exporter(StandardPrefixes.byName(GraphBase.of(store).base()));
  }
}
