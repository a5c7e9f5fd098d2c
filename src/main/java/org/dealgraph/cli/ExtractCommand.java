package org.dealgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dealgraph.pipeline.ArticleInput;
import org.dealgraph.pipeline.ClaimFinder;
import org.dealgraph.pipeline.ClaimListing;
import org.dealgraph.pipeline.SentenceListing;
import org.dealgraph.pipeline.UserLexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph extract}: what articles say, without any graph. */
@Command(
    name = "extract",
    description = "Prints what each article says, as one JSON object on a line.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Articles that cannot be read are named on standard error, and the exit code is 1 then.",
      "",
      "Examples:",
      "  dealgraph extract data/articles/en > claims.jsonl",
      "  dealgraph extract --sentences data/articles/zh > sentences.jsonl"
    })
final class ExtractCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files and folders of articles; - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--sentences",
      description =
          "Prints the sentences that claims are looked for in, without any tagger: what a tagger is"
              + " trained on.")
  private boolean sentences;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Names that you add to the lexicon, in YAML.")
  private @Nullable Path lexicon;

  @Mixin private TaggerOption tagger = new TaggerOption();

  @Override
  public Integer call() {
    Terminal terminal = dealgraph.terminal();
    ArticleInput input = new ArticleInput(files, terminal.in());
    Consumer<String> rejects = reject -> terminal.err().println("Rejected: " + reject);
    int rejected =
        sentences
            ? new SentenceListing(input).write(terminal::line, rejects)
            : new ClaimListing(input, finder()).write(terminal::line, rejects);
    return rejected == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
  }

  private ClaimFinder finder() {
    ClaimFinder finder = tagger.finder(dealgraph);
    return lexicon == null ? finder : finder.with(UserLexicon.read(lexicon));
  }
}
