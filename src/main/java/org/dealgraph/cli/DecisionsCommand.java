package org.dealgraph.cli;

import java.util.concurrent.Callable;
import org.dealgraph.model.Decision;
import org.dealgraph.pipeline.DecisionList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph decisions}: what the user has decided. */
@Command(
    name = "decisions",
    description = "Lists what was decided about names, as commands, each with its number.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "They stand in the file decisions.ttl of the graph's folder, and hold for every build of it.",
      "Take one back with: dealgraph undo NUMBER",
      "",
      "Example:",
      "  dealgraph decisions"
    })
final class DecisionsCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Mixin private GraphOption graph = new GraphOption();

  @Override
  public Integer call() {
    for (DecisionList.Entry entry : DecisionList.of(graph.dir)) {
      dealgraph
          .terminal()
          .line(
              entry.number()
                  + "\t"
                  + words(entry.decision())
                  + (entry.effective() ? "" : "\t(nothing in the graph to decide)"));
    }
    return ExitCode.DONE;
  }

  private static String words(Decision decision) {
    return switch (decision) {
      case Decision.Merge merge -> "merge " + merge.agent() + " " + merge.merged();
      case Decision.Split split -> "split " + split.agent() + " " + quoted(split.part());
      case Decision.Rename rename -> "rename " + rename.agent() + " " + quoted(rename.name());
    };
  }

  /** As a shell takes it. */
  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
