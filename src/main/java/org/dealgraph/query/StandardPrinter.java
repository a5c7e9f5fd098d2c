package org.dealgraph.query;

import java.io.OutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.util.Context;

/** Prints rows and truth values in a format that the W3C defines. */
final class StandardPrinter implements AnswerPrinter {

  private final Lang format;

  StandardPrinter(Lang format) {
    this.format = format;
  }

  @Override
  public void print(Answers answers, OutputStream out) {
    RowSetWriter writer = RowSetWriterRegistry.getFactory(format).create(format);
    switch (answers) {
      case Answers.Rows rows -> writer.write(out, rows.rows(), Context.emptyContext());
      case Answers.Truth truth -> writer.write(out, truth.value(), Context.emptyContext());
      case Answers.Triples _ -> throw AnswerFormat.noGraph();
    }
    OutputText.flush(out);
  }
}
