package org.dealgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dealgraph.model.UserError;
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
    if (!List.of("en", "zh").contains(language)) {
      throw UserError.usage("There are no messages in \"" + language + "\".", "Choose en or zh.");
    }
    List<Violation> found = file == null ? GraphCheck.of(graph.dir) : GraphCheck.ofFile(file);
    found.forEach(violation -> terminal.line(line(violation)));
    long broken =
        found.stream().filter(each -> each.severity() == Violation.Severity.VIOLATION).count();
    String whole = file == null ? "The graph" : "The file";
    terminal.line(broken == 0 ? whole + " keeps the shapes." : violations(found));
    return broken == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
  }

  /** How many there are, and of which shapes, the most broken first. */
  private static String violations(List<Violation> found) {
    Map<String, Long> byShape =
        found.stream()
            .filter(each -> each.severity() == Violation.Severity.VIOLATION)
            .collect(
                Collectors.groupingBy(
                    each -> each.shape().replaceFirst("^.*[/#]", ""),
                    TreeMap::new,
                    Collectors.counting()));
    long all = byShape.values().stream().mapToLong(Long::longValue).sum();
    String shapes =
        byShape.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(shape -> shape.getKey() + " " + shape.getValue())
            .collect(Collectors.joining(", "));
    return (all == 1 ? "1 violation: " : all + " violations: ") + shapes;
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
