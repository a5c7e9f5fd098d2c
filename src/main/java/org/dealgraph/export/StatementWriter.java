package org.dealgraph.export;

import java.io.IOException;
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
  long write(Iterator<GraphPart> parts, ExportFormat format, OutputStream out) throws IOException {
    try (SortedStatements statements = new SortedStatements(parts)) {
      switch (format) {
        case NTRIPLES, NQUADS -> {
          while (statements.hasNext()) {
            out.write(statements.next().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
          }
        }
        case TURTLE ->
            stream(statements, StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
        case TRIG ->
            stream(statements, StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS));
        case JSONLD -> stream(statements, new JsonLdWriter(out, prefixes));
        case RDFXML -> stream(statements, new RdfXmlWriter(out, prefixes));
        case CSV, PARQUET, GRAPHML, GEXF, NEO4J, CYPHER ->
            throw new IllegalArgumentException(format + " holds no statements");
      }
      return statements.count();
    }
  }

  private void stream(SortedStatements statements, StreamRDF target) {
    RDFParser.source(statements.bytes())
        .lang(Lang.NQUADS)
        .checking(false)
        .labelToNode(LabelToNode.createUseLabelEncoded())
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(new PrefixesFirst(target, prefixes));
  }
}
