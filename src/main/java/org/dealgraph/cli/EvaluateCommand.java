package org.dealgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dealgraph.evaluate.FactKind;
import org.dealgraph.evaluate.Mismatch;
import org.dealgraph.evaluate.ScoresJson;
import org.dealgraph.model.UserError;
import org.dealgraph.pipeline.ArticleInput;
import org.dealgraph.pipeline.GoldComparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph evaluate}: how well extraction does. */
@Command(
    name = "evaluate",
    description =
        "Compares what is extracted from articles with what careful readers find in them:"
            + " precision, recall and F1 by kind of fact.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The gold is in the format that extract prints. Its articles that are not among the inputs",
      "are named on standard error; all that they say counts as missed.",
      "",
      "Example:",
      "  dealgraph evaluate --gold src/test/resources/golden/claims.jsonl data/articles"
    })
final class EvaluateCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "GOLD",
      description = "The claims of careful readers: JSON Lines, one article on a line.")
  private Path gold = Path.of("gold.jsonl");

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files and folders of articles; - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--misses",
      paramLabel = "N",
      defaultValue = "0",
      description = "Show the first N facts that were missed, made up, or given another value.")
  private int misses;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Show only those of this kind, as in round.lead.")
  private @Nullable String kind;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table or json (default: ${DEFAULT-VALUE}).")
  private String format = "table";

  @Mixin private TaggerOption tagger = new TaggerOption();

  @Override
  public Integer call() {
    Terminal terminal = dealgraph.terminal();
    @Nullable FactKind only = kind == null ? null : FactKind.of(kind);
    boolean json = isJson(format);
    GoldComparison.Outcome outcome =
        new GoldComparison(new ArticleInput(files, terminal.in()), gold, tagger.finder(dealgraph))
            .run(reject -> terminal.err().println("Rejected: " + reject));
    List<Mismatch> shown =
        outcome.scores().mismatches().stream()
            .filter(each -> only == null || each.kind() == only)
            .limit(Math.max(0, misses))
            .toList();
    if (json) {
      terminal.line(ScoresJson.write(outcome.scores(), shown, outcome.absent()));
    } else {
      ScoresText.table(outcome.scores()).forEach(terminal::line);
      ScoresText.mismatches(shown).forEach(terminal::line);
    }
    if (!outcome.absent().isEmpty()) {
      terminal.err().println(ScoresText.absent(outcome.absent()));
    }
    return outcome.rejected() == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
  }

  private static boolean isJson(String format) {
    return switch (format) {
      case "table" -> false;
      case "json" -> true;
      default ->
          throw UserError.usage(
              "There is no format \"" + format + "\".", "The formats are table and json.");
    };
  }
}
