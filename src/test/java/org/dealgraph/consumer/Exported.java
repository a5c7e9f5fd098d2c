package org.dealgraph.consumer;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.dealgraph.export.Cut;
import org.dealgraph.export.ExportFormat;
import org.dealgraph.export.Exporter;
import org.dealgraph.export.Layer;
import org.dealgraph.push.Account;
import org.dealgraph.push.Protocol;
import org.dealgraph.push.Pusher;
import org.dealgraph.query.FixtureStore;
import org.dealgraph.query.StandardPrefixes;
import org.jspecify.annotations.Nullable;

/** A graph that a tool is given, in files or over HTTP. */
record Exported(FixtureStore store, Path folder) {

  /** The graph in a format: a file or a folder. */
  Path in(ExportFormat format) {
    Path target = folder.resolve("exported." + format.suffix());
    Exporter exporter =
        new Exporter(StandardPrefixes.byName(StandardPrefixes.DEFAULT_BASE), Cut.NONE, items -> {});
    store.read(data -> exporter.write(data, format, Layer.KNOWLEDGE, target));
    return target;
  }

  void push(
      String address, Protocol protocol, @Nullable Account account, @Nullable String defaultGraph) {
    Pusher.Plan plan =
        new Pusher.Plan(
            folder.resolve("sample"),
            URI.create(address),
            protocol,
            account,
            defaultGraph,
            true,
            false,
            Duration.ofMillis(1));
    store.read(data -> new Pusher(plan, (graphs, of, statements) -> {}).push(data));
  }
}
