package org.dealgraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dealgraph.pipeline.GraphCheck;
import org.dealgraph.validate.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph validate}: whether the graph is as it should be. */
@Command(
    name = "validate",
    description = "Checks the graph against its SHACL shapes; exit code 1 if it breaks one.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  dealgraph validate --lang zh"})
final class ValidateCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

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
    List<Violation> found = GraphCheck.of(graph.dir);
    found.forEach(violation -> terminal.line(line(violation)));
    long broken =
        found.stream().filter(each -> each.severity() == Violation.Severity.VIOLATION).count();
    terminal.line(broken == 0 ? "The graph keeps its shapes." : broken + " violations");
    return broken == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
  }

  private String line(Violation violation) {
    String path = violation.path() == null ? "" : " " + violation.path();
    String value = violation.value() == null ? "" : " = " + violation.value();
    return "%s %s%s%s: %s"
        .formatted(
            violation.severity().name().toLowerCase(Locale.ROOT),
            violation.focus(),
            path,
            value,
            violation.message(language));
  }
}
