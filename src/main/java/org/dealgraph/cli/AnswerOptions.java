package org.dealgraph.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.dealgraph.pipeline.Inquiry;
import org.dealgraph.query.AnswerFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an answer is printed, and how long it may take. */
final class AnswerOptions {

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "table, csv, tsv, json, xml, or turtle for a graph (default: table on a terminal,"
              + " csv elsewhere).")
  @Nullable String format;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "How wide a table may be; 0 for as wide as it is.")
  @Nullable Integer width;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "When to give up; 0 for never (default: ${DEFAULT-VALUE}).")
  double timeout;

  Inquiry inquiry(Path graph, Terminal terminal) {
    int columns = width != null ? width : terminal.interactive() ? terminal.columns() : 0;
    return new Inquiry(
        graph, Duration.ofMillis((long) (timeout * 1000)), format(terminal), Math.max(0, columns));
  }

  private AnswerFormat format(Terminal terminal) {
    if (format != null) {
      return AnswerFormat.of(format);
    }
    return terminal.interactive() ? AnswerFormat.TABLE : AnswerFormat.CSV;
  }

  /** Says why there may be no answer. */
  static void explain(List<String> whyNone, Terminal terminal) {
    whyNone.forEach(terminal.err()::println);
  }
}
