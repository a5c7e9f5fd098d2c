package org.dealgraph.query;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Prints rows as CSV (RFC 4180, UTF-8, a header): literals as plain words, IRIs whole, no value as
 * nothing.
 *
 * <p>A text that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return
 * gets an apostrophe before it, since a spreadsheet would run it as a formula and its words come
 * from strangers' articles. Numbers are left as they are.
 */
final class CsvPrinter implements AnswerPrinter {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  @Override
  public void print(Answers answers, OutputStream out) {
    try {
      Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
      switch (answers) {
        case Answers.Rows rows -> print(rows.rows(), csv);
        case Answers.Truth truth -> {
          csv.writeRecord("answer");
          csv.writeRecord(Boolean.toString(truth.value()));
        }
        case Answers.Triples _ -> throw AnswerFormat.noGraph();
      }
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(RowSet rows, CsvWriter csv) {
    csv.writeRecord(rows.getResultVars().stream().map(Var::getName).toList());
    while (rows.hasNext()) {
      Binding row = rows.next();
      csv.writeRecord(rows.getResultVars().stream().map(each -> cell(row.get(each))).toList());
    }
  }

  private static String cell(@Nullable Node node) {
    String text = Cells.plain(node);
    boolean formula =
        !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 && !Cells.isNumber(node);
    return formula ? "'" + text : text;
  }
}
