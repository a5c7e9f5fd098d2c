package org.dealgraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes statements in a standard format, sorted by graph, subject, property and value. What does
 * not fit into memory is sorted in temporary files.
 */
final class StatementWriter {

  private final Map<String, String> prefixes;

  /**
   * A writer.
   *
   * @param prefixes prefix to namespace, for the formats that shorten IRIs
   */
  StatementWriter(Map<String, String> prefixes) {
    this.prefixes = prefixes;
  }

  /** Writes to a stream, which stays open, and returns how many statements were written. */
  long write(Iterator<Quad> quads, ExportFormat format, OutputStream out) throws IOException {
    try (SortedLines lines = new SortedLines()) {
      while (quads.hasNext()) {
        lines.add(QuadLine.of(quads.next(), format.namedGraphs()));
      }
      return writeSorted(lines.sorted(), format, out);
    }
  }

  private long writeSorted(Iterator<String> sorted, ExportFormat format, OutputStream out)
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
      case CSV, PARQUET, GRAPHML, GEXF, NEO4J, CYPHER ->
          throw new IllegalArgumentException(format + " holds no statements");
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
