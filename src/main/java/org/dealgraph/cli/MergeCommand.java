package org.dealgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph merge}: two names, one agent. */
@Command(
    name = "merge",
    description =
        "Decides that organizations, or persons, are one. It holds for every later build, until it"
            + " is undone; the other's IRI stays in the graph as owl:sameAs of the one kept.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "What may be one is listed by: dealgraph conflicts",
      "",
      "Example:",
      "  dealgraph merge 硯雲科技 'Inkstone Cloud'"
    })
final class MergeCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Parameters(
      index = "0",
      paramLabel = "KEPT",
      description = "A name, or an IRI such as org/acme, whose labels and IRI are kept.")
  private String kept = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "OTHER",
      description = "Names or IRIs of what is the same.")
  private List<String> others = List.of();

  @Mixin private GraphOption graph = new GraphOption();

  @Override
  public Integer call() {
    return new DecisionRun(dealgraph.terminal(), graph.dir)
        .report(decide -> decide.merge(kept, others));
  }
}
