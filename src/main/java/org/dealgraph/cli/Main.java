package org.dealgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dealgraph.extract.tagger.NativeCalls;
import org.dealgraph.pipeline.ClaimFinder;
import org.jline.utils.Signals;
import picocli.CommandLine;

/** The program {@code dealgraph}. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    // As the Java runtime does by itself, but between two calls of native code.
    Signals.register("HUP", () -> exit(129));
    Signals.register("INT", () -> exit(130));
    Signals.register("TERM", () -> exit(143));
    exit(run(Terminal.ofProcess(), new ClaimFinder(), args));
  }

  private static void exit(int code) {
    NativeCalls.end();
    System.exit(code);
  }

  /**
   * Runs one command.
   *
   * @return the exit code; see {@link ExitCode}
   */
  static int run(Terminal terminal, ClaimFinder finder, String... args) {
    try {
      int code = commandLine(terminal, finder).execute(args);
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
  static CommandLine commandLine(Terminal terminal, ClaimFinder finder) {
    Trouble trouble = new Trouble(terminal.err());
    return new CommandLine(new DealgraphCommand(terminal, finder))
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(terminal.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setAbbreviatedOptionsAllowed(false)
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler(trouble)
        .setExecutionExceptionHandler(trouble);
  }
}
