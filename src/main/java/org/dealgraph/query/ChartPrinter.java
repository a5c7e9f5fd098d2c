package org.dealgraph.query;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Draws an answer on the terminal: a horizontal bar for each row, as long as its value is large.
 * Rows without a value are left out, and of a long answer the first are drawn.
 */
final class ChartPrinter implements AnswerPrinter {

  private static final int MOST_BARS = 40;
  private static final int USUAL_WIDTH = 80;
  private static final int LONGEST_LABEL = 40;
  private static final int SHORTEST_BAR = 10;

  /** A block of so many eighths of a column. */
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private static final String FULL = "█";

  private final Chart chart;
  private final PrefixMapping prefixes;
  private final int width;

  ChartPrinter(Chart chart, PrefixMapping prefixes, int width) {
    this.chart = chart;
    this.prefixes = prefixes;
    this.width = width == 0 ? USUAL_WIDTH : width;
  }

  private record Bar(String label, String shown, BigDecimal value) {}

  @Override
  public void print(Answers answers, OutputStream out) {
    if (!(answers instanceof Answers.Rows(var rows, _))) {
      throw new IllegalArgumentException("a chart is of rows");
    }
    OutputText text = new OutputText(out);
    List<Bar> bars = new ArrayList<>();
    long left = 0;
    while (rows.hasNext()) {
      Binding row = rows.next();
      Node value = row.get(chart.value());
      if (Cells.isNumber(value) && bars.size() < MOST_BARS) {
        BigDecimal number = new BigDecimal(Cells.plain(value)).max(BigDecimal.ZERO);
        bars.add(new Bar(label(row), Cells.readable(value, prefixes), number));
      } else {
        left++;
      }
    }
    if (bars.isEmpty()) {
      text.line(
          left == 0 ? "Nothing found." : "Nothing to draw: no row has a " + chart.value() + ".");
    } else {
      draw(bars, text);
      text.line(
          "("
              + chart.value()
              + "; "
              + bars.size()
              + (bars.size() == 1 ? " bar" : " bars")
              + (left == 0 ? ")" : ", " + left + " rows not drawn)"));
    }
    OutputText.flush(out);
  }

  private String label(Binding row) {
    return chart.labels().stream()
        .map(label -> Cells.readable(row.get(label), prefixes))
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private void draw(List<Bar> bars, OutputText text) {
    int labels =
        Math.min(
            LONGEST_LABEL,
            bars.stream().mapToInt(b -> DisplayText.width(b.label())).max().orElse(0));
    int numbers = bars.stream().mapToInt(bar -> bar.shown().length()).max().orElse(0);
    int room = Math.max(SHORTEST_BAR, width - labels - numbers - 4);
    BigDecimal most = bars.stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::max);
    for (Bar bar : bars) {
      String label = DisplayText.fit(bar.label(), labels);
      double part = most.signum() == 0 ? 0 : bar.value().doubleValue() / most.doubleValue();
      int eighths = (int) Math.round(part * room * 8);
      String drawn =
          FULL.repeat(eighths / 8)
              + (eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1));
      text.line(
          label
              + " ".repeat(labels - DisplayText.width(label))
              + "  "
              + " ".repeat(numbers - bar.shown().length())
              + bar.shown()
              + "  "
              + drawn);
    }
  }
}
