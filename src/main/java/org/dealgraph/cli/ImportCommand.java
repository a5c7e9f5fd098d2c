package org.dealgraph.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.dealgraph.json.ClaimCounts;
import org.dealgraph.pipeline.Import;
import org.dealgraph.pipeline.RunReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph import}: facts made by hand or elsewhere, into the graph. */
@Command(
    name = "import",
    description = {
      "Takes facts into the graph that were written by hand or made elsewhere, in the terms of the"
          + " ontology; what is an error for its shapes is listed, and nothing is imported then.",
      "The facts count as what one article says, import/ and the file's name; where articles"
          + " disagree with it, it wins. A file of the same name takes its place, and dealgraph"
          + " remove takes it out.",
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  dealgraph import data/import/corrections.ttl",
      "  dealgraph import data/import/corrections.ttl --date 2025-06-30",
    })
final class ImportCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Parameters(
      paramLabel = "FILE",
      description =
          "A file of Turtle (.ttl), TriG (.trig), N-Triples, N-Quads, JSON-LD or RDF/XML.")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Mixin private GraphOption graph = new GraphOption();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Who vouches for the facts (default: the file's name).")
  private @Nullable String source;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day as of which the facts hold, as 2025-06-30 (default: none).")
  private @Nullable LocalDate date;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "The language of the messages, en or zh (default: ${DEFAULT-VALUE}).")
  private String language = "en";

  @Override
  public Integer call() {
    Terminal terminal = dealgraph.terminal();
    long begin = System.nanoTime();
    Import.Imported imported = new Import(graph.dir, file, source, date).run();
    ClaimCounts claims = imported.claims();
    RunReport report = imported.report();
    if (claims == null || report == null) {
      new ViolationsText(imported.violations(), language).print(terminal);
      terminal.err().println("Nothing was imported; mend the file and import it again.");
      return ExitCode.DONE_WITH_REJECTS;
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    terminal.line(
        "Imported: %s rounds, %s valuations, %s acquisitions, %s moves, %s positions"
            .formatted(
                claims.rounds(),
                claims.valuations(),
                claims.acquisitions(),
                claims.moves(),
                claims.positions()));
    new ReportText(report, graph.dir, seconds).graphLines().forEach(terminal::line);
    return ExitCode.DONE;
  }
}
