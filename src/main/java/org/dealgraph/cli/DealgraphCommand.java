package org.dealgraph.cli;

import java.util.concurrent.Callable;
import org.dealgraph.pipeline.ClaimFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program itself, to which the commands belong. */
@Command(
    name = "dealgraph",
    description = "Reads funding news in Chinese and English and builds a knowledge graph.",
    mixinStandardHelpOptions = true,
    versionProvider = DealgraphCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Begin with:",
      "  dealgraph build data/articles",
      "  dealgraph ask rounds",
      "",
      "Exit codes: 0 done, 1 done with rejects or violations, 2 usage,",
      "            3 input or graph unusable, 70 a defect of the program."
    },
    subcommands = {
      BuildCommand.class,
      AskCommand.class,
      ExplainCommand.class,
      QueryCommand.class,
      ExportCommand.class,
      PushCommand.class,
      ImportCommand.class,
      ArticlesCommand.class,
      StatsCommand.class,
      RemoveCommand.class,
      ConflictsCommand.class,
      MergeCommand.class,
      SplitCommand.class,
      RenameCommand.class,
      DecisionsCommand.class,
      UndoCommand.class,
      ValidateCommand.class,
      OntologyCommand.class,
      ExtractCommand.class,
      EvaluateCommand.class,
      CompletionCommand.class
    })
final class DealgraphCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  private final Terminal terminal;
  private final ClaimFinder finder;

  DealgraphCommand(Terminal terminal, ClaimFinder finder) {
    this.terminal = terminal;
    this.finder = finder;
  }

  ClaimFinder finder() {
    return finder;
  }

  Terminal terminal() {
    return terminal;
  }

  /** Without a command there is nothing to do but to say what there is. */
  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.err());
    return ExitCode.USAGE;
  }

  /** The version that the jar's manifest gives. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      @Nullable String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"dealgraph " + (version == null ? "(not packaged)" : version)};
    }
  }
}
