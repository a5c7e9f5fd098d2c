package org.dealgraph.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.dealgraph.evaluate.Figures;
import org.dealgraph.evaluate.Mismatch;
import org.dealgraph.evaluate.Scores;
import org.jspecify.annotations.Nullable;

/** How well extraction did, for people. */
final class ScoresText {

  private ScoresText() {}

  /** The figures kind by kind, then those by which extraction is judged. */
  static List<String> table(Scores scores) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-18s %6s %6s %6s %6s %6s %9s"
            .formatted("fact", "P", "R", "F1", "hits", "gold", "predicted"));
    scores.rows().forEach(row -> lines.add(line(row)));
    lines.add("");
    scores.headline().forEach(row -> lines.add(line(row)));
    return lines;
  }

  private static String line(Scores.Row row) {
    Figures figures = row.figures();
    return "%-18s %6s %6s %6s %6d %6d %9d"
        .formatted(
            row.name(),
            ratio(figures.precision()),
            ratio(figures.recall()),
            ratio(figures.f1()),
            figures.hits(),
            figures.gold(),
            figures.predicted());
  }

  private static String ratio(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** What was missed, made up, or given another value, each with the words that it goes by. */
  static List<String> mismatches(List<Mismatch> mismatches) {
    List<String> lines = new ArrayList<>();
    for (Mismatch mismatch : mismatches) {
      lines.add("");
      lines.add(mismatch.kind() + "  " + plain(mismatch.article()));
      lines.add("  gold       " + plain(mismatch.gold()));
      lines.add("  predicted  " + plain(mismatch.predicted()));
      lines.add("  quote      “" + plain(mismatch.quote()) + "”");
      lines.add("  sentence   " + plain(mismatch.sentence()));
    }
    return lines;
  }

  /** Which articles of the gold were not there. */
  static String absent(List<String> articles) {
    return "%d of the gold's articles %s not among those read: %s"
        .formatted(
            articles.size(),
            articles.size() == 1 ? "was" : "were",
            plain(String.join(", ", articles)));
  }

  /** On one line, without characters that steer a terminal: articles come from strangers. */
  private static String plain(@Nullable String text) {
    return text == null ? "–" : text.replaceAll("\\p{Cntrl}+", " ");
  }
}
