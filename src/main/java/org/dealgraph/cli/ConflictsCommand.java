package org.dealgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dealgraph.pipeline.Conflicts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph conflicts}: what a person should look at. */
@Command(
    name = "conflicts",
    description =
        "Lists where articles disagree, and which organizations and persons may be one, the most"
            + " spoken of first: kind, articles, what, in words.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Of two agents the articles of the one less spoken of count. The columns are divided by"
          + " tabs.",
      "To see more of a line: dealgraph explain WHAT. To make two one: dealgraph merge A B.",
      "",
      "Example:",
      "  dealgraph conflicts --limit 20"
    })
final class ConflictsCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Mixin private GraphOption graph = new GraphOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many lines at most; 0 for all (default: ${DEFAULT-VALUE}).")
  private int limit = 50;

  @Override
  public Integer call() {
    List<Conflicts.Entry> entries = Conflicts.of(graph.dir);
    Terminal terminal = dealgraph.terminal();
    long shown = limit < 1 ? entries.size() : limit;
    entries.stream().limit(shown).map(ConflictsCommand::line).forEach(terminal::line);
    if (entries.size() > shown) {
      terminal
          .err()
          .println(ReportText.number(entries.size() - shown) + " more; --limit 0 lists all.");
    }
    return ExitCode.DONE;
  }

  private static String line(Conflicts.Entry entry) {
    String kind =
        switch (entry.kind()) {
          case DISAGREEMENT -> "disagreement";
          case SAME_NAME -> "same name";
          case LIKE_NAME -> "like name";
        };
    return String.join(
        "\t",
        kind,
        Integer.toString(entry.weight()),
        String.join(" ", entry.ids()),
        entry.words().replaceAll("\\p{Cntrl}+", " "));
  }
}
