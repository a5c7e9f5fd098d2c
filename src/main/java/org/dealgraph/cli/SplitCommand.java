package org.dealgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph split}: one name, two agents. */
@Command(
    name = "split",
    description =
        "Decides that what was taken for one organization or person is two. It holds for every"
            + " later build, until it is undone.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Where a merge of your own has joined them, undo that instead.",
      "",
      "Example:",
      "  dealgraph split 青屿资本 zh/2025-05-20-qingyu-fund"
    })
final class SplitCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Parameters(
      index = "0",
      paramLabel = "AGENT",
      description = "A name, or an IRI such as org/acme.")
  private String agent = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PART",
      description =
          "The full name under which articles speak of the other, or the id of an article that"
              + " does. Each becomes one of its own.")
  private List<String> parts = List.of();

  @Mixin private GraphOption graph = new GraphOption();

  @Override
  public Integer call() {
    return new DecisionRun(dealgraph.terminal(), graph.dir)
        .report(decide -> decide.split(agent, parts));
  }
}
