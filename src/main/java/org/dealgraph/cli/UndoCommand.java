package org.dealgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph undo}: takes a decision back. */
@Command(
    name = "undo",
    description = "Takes a decision back; the graph is then as if it had never been made.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  dealgraph undo 1"})
final class UndoCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Parameters(
      arity = "0..1",
      paramLabel = "NUMBER",
      defaultValue = "0",
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "Its number, as dealgraph decisions lists it (default: the last).")
  private int number;

  @Mixin private GraphOption graph = new GraphOption();

  @Override
  public Integer call() {
    return new DecisionRun(dealgraph.terminal(), graph.dir).report(decide -> decide.undo(number));
  }
}
