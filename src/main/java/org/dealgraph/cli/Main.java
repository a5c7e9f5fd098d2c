package org.dealgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program {@code dealgraph}. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(), args));
  }

  /**
   * Runs one command.
   *
   * @return the exit code; see {@link ExitCode}
   */
  static int run(Terminal terminal, String... args) {
    try {
      int code = commandLine(terminal).execute(args);
      terminal.out().flush();
      return code;
    } catch (StandardOutput.Closed e) {
      return ExitCode.PIPE_CLOSED;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      terminal.err().flush();
    }
  }

  /** The commands, ready to run. */
  static CommandLine commandLine(Terminal terminal) {
    Trouble trouble = new Trouble(terminal.err());
    return new CommandLine(new DealgraphCommand(terminal))
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(terminal.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setAbbreviatedOptionsAllowed(false)
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler(trouble)
        .setExecutionExceptionHandler(trouble);
  }
}
