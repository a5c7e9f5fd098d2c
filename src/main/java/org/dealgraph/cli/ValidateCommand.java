package org.dealgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dealgraph.pipeline.GraphCheck;
import org.dealgraph.validate.Violation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph validate}: whether the graph is as it should be. */
@Command(
    name = "validate",
    description =
        "Checks the graph, or a file of RDF, against the SHACL shapes; exit code 1 if it breaks"
            + " one.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  dealgraph validate --lang zh",
      "  dealgraph validate ontology/examples/valid/facts.ttl"
    })
final class ValidateCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A file to check instead of the graph: Turtle, TriG, N-Quads …")
  private @Nullable Path file;

  @Mixin private GraphOption graph = new GraphOption();

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "The language of the messages, en or zh (default: ${DEFAULT-VALUE}).")
  private String language = "en";

  @Override
  public Integer call() {
    Terminal terminal = dealgraph.terminal();
    List<Violation> found = file == null ? GraphCheck.of(graph.dir) : GraphCheck.ofFile(file);
    ViolationsText text = new ViolationsText(found, language);
    text.print(terminal);
    if (text.count() == 0) {
      terminal.line((file == null ? "The graph" : "The file") + " keeps the shapes.");
    }
    return text.count() == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
  }
}
