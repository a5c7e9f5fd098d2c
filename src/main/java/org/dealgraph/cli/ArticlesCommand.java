package org.dealgraph.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dealgraph.json.JournalEntry.Outcome;
import org.dealgraph.model.UserError;
import org.dealgraph.pipeline.ArticleList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph articles}: what was read, and what became of it. */
@Command(
    name = "articles",
    description = "Lists the articles: id, date, claims, outcome of the last run, title or reason.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The columns are divided by tabs.",
      "",
      "Example:",
      "  dealgraph articles --outcome rejected"
    })
final class ArticlesCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Mixin private GraphOption graph = new GraphOption();

  @Option(
      names = "--outcome",
      paramLabel = "OUTCOME",
      description = "Only these: done, unchanged, no-claims, rejected or removed.")
  private @Nullable String outcome;

  @Override
  public Integer call() {
    @Nullable Outcome wanted = outcome == null ? null : parse(outcome);
    for (ArticleList.Entry entry : ArticleList.of(graph.dir)) {
      if (wanted == null || entry.outcome() == wanted) {
        dealgraph.terminal().line(line(entry));
      }
    }
    return ExitCode.DONE;
  }

  private static String line(ArticleList.Entry entry) {
    String about =
        entry.reason() == null
            ? entry.title()
            : (entry.title() + " (" + entry.reason() + ")").strip();
    return List.of(
            entry.id(),
            entry.date(),
            Integer.toString(entry.claims()),
            entry.outcome().code(),
            about)
        .stream()
        .map(cell -> cell.replaceAll("\\p{Cntrl}+", " "))
        .collect(Collectors.joining("\t"));
  }

  private static Outcome parse(String code) {
    return Arrays.stream(Outcome.values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() ->
            UserError.usage(
                "There is no outcome \"" + code + "\".",
                "The outcomes are "
                    + Arrays.stream(Outcome.values())
                        .map(Outcome::code)
                        .collect(Collectors.joining(", "))
                    + "."));
  }
}
