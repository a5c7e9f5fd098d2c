package org.dealgraph.cli;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dealgraph.pipeline.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph stats}: how much the graph holds. */
@Command(
    name = "stats",
    description = "Counts what the graph holds.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  dealgraph stats"})
final class StatsCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Mixin private GraphOption graph = new GraphOption();

  @Override
  public Integer call() {
    Terminal terminal = dealgraph.terminal();
    Statistics counts = Statistics.of(graph.dir);
    section("What the articles say together:", counts.knowledge(), terminal);
    section("By status:", counts.byStatus(), terminal);
    section("What each article says:", counts.claims(), terminal);
    terminal.line("IRIs begin with " + counts.base());
    terminal.line(
        String.format(Locale.ROOT, "%s takes %,.1f MB on disk", graph.dir, counts.bytes() / 1e6));
    return ExitCode.DONE;
  }

  private static void section(String title, Map<String, Long> counts, Terminal terminal) {
    terminal.line(title);
    counts.forEach(
        (name, count) -> terminal.line("%12s  %s".formatted(ReportText.number(count), name)));
    terminal.line("");
  }
}
