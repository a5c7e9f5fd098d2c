package org.dealgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph rename}: what an agent is called. */
@Command(
    name = "rename",
    description =
        "Decides what an organization or person is called. Its IRI and its other names stay. It"
            + " holds for every later build, until it is undone.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  dealgraph rename 青梧科技 'Qingwu Technology'"})
final class RenameCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Parameters(
      index = "0",
      paramLabel = "AGENT",
      description = "A name, or an IRI such as org/acme.")
  private String agent = "";

  @Parameters(
      index = "1",
      paramLabel = "NAME",
      description = "The Chinese label if it has a Chinese character, else the English one.")
  private String name = "";

  @Mixin private GraphOption graph = new GraphOption();

  @Override
  public Integer call() {
    return new DecisionRun(dealgraph.terminal(), graph.dir)
        .report(decide -> decide.rename(agent, name));
  }
}
