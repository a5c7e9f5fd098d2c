package org.dealgraph.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180, UTF-8, a header). It begins with a byte order mark, by which Excel
 * knows that the file is UTF-8; other readers skip it.
 */
final class CsvTable implements TableSink {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CsvWriter csv;

  CsvTable(Table table, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(table.columns().stream().map(Column::name).toList());
  }

  @Override
  public void row(List<@Nullable Object> row) {
    csv.writeRecord(row.stream().map(Values::cell).toList());
  }

  @Override
  public void close() throws IOException {
    csv.flush();
  }
}
