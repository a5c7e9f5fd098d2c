package org.dealgraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tools.jackson.core.JacksonException;

/**
 * Writes a dataset for other tools: as statements in a standard format, as tables, or as a network.
 * The same statements give the same bytes, and any number of them fits into a fixed share of
 * memory.
 */
public final class Exporter {

  private final Map<String, String> prefixes;
  private final Cut cut;
  private final LongConsumer progress;

  /**
   * An exporter of everything.
   *
   * @param prefixes prefix to namespace, for the formats that shorten IRIs
   */
  public Exporter(Map<String, String> prefixes) {
    this(prefixes, Cut.NONE, items -> {});
  }

  /**
   * An exporter of a part.
   *
   * @param prefixes prefix to namespace, for the formats that shorten IRIs
   * @param progress is told how many statements, rows, or nodes and edges have been read so far
   */
  public Exporter(Map<String, String> prefixes, Cut cut, LongConsumer progress) {
    this.prefixes = prefixes;
    this.cut = cut;
    this.progress = progress;
  }

  /**
   * Writes to a file, or for a format of several files to a folder. Nothing is found there before
   * the whole is written, and nothing is left where that fails; a file's name that ends in {@code
   * .gz} compresses.
   *
   * @param data inside a transaction that the caller has begun
   * @return how many statements, rows, or nodes and edges were written
   * @throws org.dealgraph.model.UserError if the file or folder cannot be written
   */
  public long write(DatasetGraph data, ExportFormat format, Layer layer, Path target) {
    return format.isFolder()
        ? WholeFolder.write(target, folder -> checked(() -> writeFolder(data, format, folder)))
        : WholeFile.write(target, out -> write(data, format, layer, out));
  }

  /**
   * Writes to a stream, which is flushed and stays open.
   *
   * @param data inside a transaction that the caller has begun
   * @return how many statements, or nodes and edges were written
   * @throws UncheckedIOException if the stream takes no more, or the temporary folder is full
   * @throws IllegalArgumentException if the format wants a folder
   */
  public long write(DatasetGraph data, ExportFormat format, Layer layer, OutputStream out) {
    return checked(() -> {
      long count = writeStream(data, format, layer, out);
      out.flush();
      return count;
    });
  }

  private interface Writing {
    long run() throws IOException;
  }

  private static long checked(Writing writing) {
    try {
      return writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeIOException | JacksonException e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    }
  }

  private long writeStream(DatasetGraph data, ExportFormat format, Layer layer, OutputStream out)
      throws IOException {
    Selection selection = Selection.of(data, cut);
    return switch (format) {
      case TURTLE, TRIG, NTRIPLES, NQUADS, JSONLD, RDFXML -> {
        Counter counter = new Counter(progress);
        Iterator<GraphPart> parts =
            format.namedGraphs() ? GraphPart.each(data, layer) : GraphPart.merged(data, layer);
        yield new StatementWriter(prefixes)
            .write(Iter.map(parts, part -> part(part, selection, counter)), format, out);
      }
      case GRAPHML -> {
        GraphMl sink = new GraphMl(out, prefixes.getOrDefault("id", ""));
        long count = network(data, selection, false, sink);
        sink.end();
        yield count;
      }
      case GEXF -> {
        Gexf sink = new Gexf(out);
        long count = network(data, selection, false, sink);
        sink.end();
        yield count;
      }
      case CYPHER -> {
        CypherScript sink = new CypherScript(out);
        long count = network(data, selection, true, sink);
        sink.end();
        yield count;
      }
      case CSV, PARQUET, NEO4J -> throw new IllegalArgumentException(format + " wants a folder");
    };
  }

  private long writeFolder(DatasetGraph data, ExportFormat format, Path folder) throws IOException {
    Selection selection = Selection.of(data, cut);
    if (format == ExportFormat.NEO4J) {
      try (OutputStream nodes = file(folder, "nodes.csv");
          OutputStream edges = file(folder, "relationships.csv")) {
        Neo4jFiles sink = new Neo4jFiles(nodes, edges);
        long count = network(data, selection, true, sink);
        sink.end();
        return count;
      }
    }
    Counter counter = new Counter(progress);
    for (Table table : Tables.ALL) {
      try (TableSink sink = table(format, table, folder)) {
        Rows.of(
            data,
            table,
            selection,
            subject -> {
              sink.row(table.row(subject));
              counter.step();
            });
      }
    }
    return counter.count();
  }

  private static TableSink table(ExportFormat format, Table table, Path folder) throws IOException {
    return format == ExportFormat.CSV
        ? new CsvTable(table, file(folder, table.name() + ".csv"))
        : new ParquetTable(table, folder.resolve(table.name() + ".parquet"));
  }

  private static OutputStream file(Path folder, String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
  }

  private long network(
      DatasetGraph data, Selection selection, boolean withRounds, Network.Sink sink) {
    Counter counter = new Counter(progress);
    Network.write(
        data,
        selection,
        withRounds,
        new Network.Sink() {
          @Override
          public void node(Network.Element node) {
            sink.node(node);
            counter.step();
          }

          @Override
          public void edge(Network.Element edge, String from, String to) {
            sink.edge(edge, from, to);
            counter.step();
          }
        });
    return counter.count();
  }

  private static GraphPart part(GraphPart part, Selection selection, Counter counter) {
    Iterator<Quad> quads = selection.of(part.quads());
    return new GraphPart(
        part.graph(),
        Iter.map(
            quads,
            quad -> {
              counter.step();
              return quad;
            }));
  }

  /** Counts, and tells of it now and then. */
  private static final class Counter {

    private static final int EVERY = 1000;

    private final LongConsumer progress;
    private long count;

    Counter(LongConsumer progress) {
      this.progress = progress;
    }

    void step() {
      count++;
      if (count % EVERY == 0) {
        progress.accept(count);
      }
    }

    long count() {
      return count;
    }
  }
}
