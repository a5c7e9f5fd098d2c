package org.dealgraph.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dealgraph completion}: a script with which a shell completes commands. */
@Command(
    name = "completion",
    description = "Prints a script with which bash and zsh complete commands and options.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Add the example to ~/.bashrc; for zsh, to ~/.zshrc after: autoload -U bashcompinit &&"
          + " bashcompinit",
      "",
      "Example:",
      "  source <(dealgraph completion)"
    })
final class CompletionCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    dealgraph.terminal().print(AutoComplete.bash("dealgraph", spec.root().commandLine()));
    return ExitCode.DONE;
  }
}
