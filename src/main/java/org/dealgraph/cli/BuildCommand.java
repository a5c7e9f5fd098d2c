package org.dealgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dealgraph.json.JournalEntry.Outcome;
import org.dealgraph.model.UserError;
import org.dealgraph.pipeline.ArticleInput;
import org.dealgraph.pipeline.Build;
import org.dealgraph.pipeline.BuildPlan;
import org.dealgraph.pipeline.Progress;
import org.dealgraph.pipeline.RunReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph build}: articles into the graph. */
@Command(
    name = "build",
    description = "Adds articles to the graph, making it where there is none.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Articles that are in the graph already and have not changed are skipped; a run that was",
      "stopped goes on where it was. What became of each article stands in DIR/journal.jsonl.",
      "",
      "Example:",
      "  dealgraph build data/articles"
    })
final class BuildCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLES",
      description =
          "Files and folders of Markdown, text, HTML, JSON, JSON Lines, RSS or Atom; - for standard"
              + " input.")
  private List<String> articles = List.of();

  @Mixin private GraphOption graph = new GraphOption();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "What the IRIs of the graph begin with; chosen once, at the first build (default:"
              + " https://w3id.org/dealgraph/id/).")
  private @Nullable String base;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to work on at a time (default: one for each core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description =
          "Names that you add to the lexicon, in YAML. The graph keeps them for later builds; with"
              + " others, articles are read anew.")
  private @Nullable Path lexicon;

  @Mixin private TaggerOption tagger = new TaggerOption();

  @Override
  public Integer call() {
    if (threads < 1) {
      throw UserError.usage("A build cannot run on " + threads + " threads.", "Give 1 or more.");
    }
    Terminal terminal = dealgraph.terminal();
    ArticleInput input = new ArticleInput(articles, terminal.in());
    BuildPlan plan = new BuildPlan(input, graph.dir, base, lexicon, threads);
    long begin = System.nanoTime();
    RunReport report;
    try (ProgressLine line = new ProgressLine(terminal)) {
      report =
          new Build(plan, tagger.finder(dealgraph), terminal.interactive() ? line : Progress.NONE)
              .run();
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    new ReportText(report, graph.dir, seconds).print(terminal);
    if (report.read() == 0) {
      throw UserError.unusable(
          "There are no articles in " + String.join(", ", articles) + ".",
          "Hidden files are left out.",
          null);
    }
    return report.count(Outcome.REJECTED) == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
  }
}
