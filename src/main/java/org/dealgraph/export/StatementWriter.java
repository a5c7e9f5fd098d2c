package org.dealgraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tools.jackson.core.JacksonException;

/**
 * Writes a dataset in a standard format, sorted by graph, subject, property and value: the same
 * statements give the same bytes. What does not fit into memory is sorted in temporary files.
 */
public final class Exporter {

  private final Map<String, String> prefixes;

  /**
   * An exporter.
   *
   * @param prefixes prefix to namespace, for the formats that shorten IRIs
   */
  public Exporter(Map<String, String> prefixes) {
    this.prefixes = prefixes;
  }

  /**
   * Writes to a file. Nothing is found there before the whole is written, and nothing is left where
   * that fails; a name that ends in {@code .gz} compresses.
   *
   * @param data inside a transaction that the caller has begun
   * @return how many statements were written
   * @throws org.dealgraph.model.UserError if the file cannot be written
   */
  public long write(DatasetGraph data, ExportFormat format, Layer layer, Path file) {
    return WholeFile.write(file, out -> write(data, format, layer, out));
  }

  /**
   * Writes to a stream, which is flushed and stays open.
   *
   * @param data inside a transaction that the caller has begun
   * @return how many statements were written
   * @throws UncheckedIOException if the stream takes no more, or the temporary folder is full
   */
  public long write(DatasetGraph data, ExportFormat format, Layer layer, OutputStream out) {
    try (SortedLines lines = new SortedLines()) {
      Iterator<Quad> quads = quads(data, layer);
      while (quads.hasNext()) {
        lines.add(QuadLine.of(quads.next(), format.namedGraphs()));
      }
      long count = write(lines.sorted(), format, out);
      out.flush();
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeIOException | JacksonException e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    }
  }

  private static Iterator<Quad> quads(DatasetGraph data, Layer layer) {
    return switch (layer) {
      case KNOWLEDGE -> data.find(Quad.defaultGraphIRI, null, null, null);
      case CLAIMS -> ArticleGraphs.quads(data);
      case ALL -> data.find();
    };
  }

  private long write(Iterator<String> sorted, ExportFormat format, OutputStream out)
      throws IOException {
    LineCounter lines = new LineCounter(sorted);
    switch (format) {
      case NTRIPLES, NQUADS -> {
        while (lines.hasNext()) {
          out.write(QuadLine.toNQuads(lines.next()).getBytes(StandardCharsets.UTF_8));
        }
      }
      case TURTLE ->
          stream(
              lines, Lang.NTRIPLES, StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
      case TRIG ->
          stream(lines, Lang.NQUADS, StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS));
      case JSONLD -> stream(lines, Lang.NQUADS, new JsonLdWriter(out, prefixes));
      case RDFXML -> stream(lines, Lang.NTRIPLES, new RdfXmlWriter(out, prefixes));
    }
    return lines.count();
  }

  private void stream(Iterator<String> lines, Lang lang, StreamRDF target) {
    InputStream nquads = QuadLine.asNQuads(lines);
    StreamRDF withPrefixes = new PrefixesFirst(target, prefixes);
    RDFParser.source(nquads)
        .lang(lang)
        .checking(false)
        .labelToNode(LabelToNode.createUseLabelEncoded())
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(withPrefixes);
  }
}
