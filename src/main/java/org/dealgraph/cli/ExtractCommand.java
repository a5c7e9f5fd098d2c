package org.dealgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dealgraph.pipeline.ArticleInput;
import org.dealgraph.pipeline.ClaimListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "Example:",
      "  dealgraph extract data/articles/en > claims.jsonl"
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

  @Mixin private TaggerOption tagger = new TaggerOption();

  @Override
  public Integer call() {
    Terminal terminal = dealgraph.terminal();
    ClaimListing listing =
        new ClaimListing(new ArticleInput(files, terminal.in()), tagger.finder(dealgraph));
    int rejected =
        listing.write(terminal::line, reject -> terminal.err().println("Rejected: " + reject));
    return rejected == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
  }
}
