package org.dealgraph.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Prints answers for people: aligned columns under their names, and a line that counts the rows.
 *
 * <p>Columns without any value are left out. Where the terminal is too narrow the widest columns
 * are cut, and what was cut ends in an ellipsis. Widths are those of the first thousand rows, so
 * that a long answer need not be kept.
 */
final class TablePrinter implements AnswerPrinter {

  private static final int MEASURED_ROWS = 1000;

  private final PrefixMapping prefixes;
  private final int width;

  TablePrinter(PrefixMapping prefixes, int width) {
    this.prefixes = prefixes;
    this.width = width;
  }

  @Override
  public void print(Answers answers, OutputStream out) {
    OutputText text = new OutputText(out);
    switch (answers) {
      case Answers.Rows(var rows, _) -> {
        if (rows.hasNext()) {
          print(rows, text);
        } else {
          text.line("Nothing found.");
        }
      }
      case Answers.Truth truth -> text.line(truth.value() ? "yes" : "no");
      case Answers.Triples(var graph) -> {
        if (graph.isEmpty()) {
          text.line("Nothing found.");
        } else {
          new GraphPrinter(prefixes).print(answers, out);
        }
      }
    }
    OutputText.flush(out);
  }

  private void print(RowSet rows, OutputText out) {
    List<Var> columns = rows.getResultVars();
    List<Binding> first = new ArrayList<>();
    while (rows.hasNext() && first.size() < MEASURED_ROWS) {
      first.add(rows.next());
    }
    boolean all = !rows.hasNext();
    Layout layout = new Layout(width);
    for (Var column : columns) {
      List<@Nullable Node> values = new ArrayList<>();
      first.forEach(row -> values.add(row.get(column)));
      layout.column(
          column.getName(), values.stream().map(this::cell).toList(), numbers(values), all);
    }
    layout.header().forEach(out::line);
    long count = 0;
    for (Binding row : first) {
      out.line(layout.row(cells(columns, row)));
      count++;
    }
    while (rows.hasNext()) {
      out.line(layout.row(cells(columns, rows.next())));
      count++;
    }
    out.line(footer(count, layout.hidden()));
  }

  private static String footer(long count, List<String> hidden) {
    String rows = count == 1 ? "1 row" : count + " rows";
    return hidden.isEmpty()
        ? "(" + rows + ")"
        : "(" + rows + "; nothing to show for " + String.join(", ", hidden) + ")";
  }

  private List<String> cells(List<Var> columns, Binding row) {
    return columns.stream().map(column -> cell(row.get(column))).toList();
  }

  private String cell(@Nullable Node node) {
    return Cells.readable(node, prefixes);
  }

  private static boolean numbers(List<@Nullable Node> values) {
    return values.stream().allMatch(each -> each == null || Cells.isNumber(each));
  }
}
