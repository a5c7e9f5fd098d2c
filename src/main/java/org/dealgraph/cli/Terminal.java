package org.dealgraph.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a command reads and writes: UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out standard output; throws {@link StandardOutput.Closed} where nobody reads it any more
 * @param err standard error
 * @param interactive whether a person looks on
 * @param columns of the terminal
 */
record Terminal(
    InputStream in, OutputStream out, PrintWriter err, boolean interactive, int columns) {

  private static final int USUAL_COLUMNS = 120;

  /** The terminal of this process. */
  static Terminal ofProcess() {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false);
    return new Terminal(
        System.in,
        new StandardOutput(out),
        new PrintWriter(err, true, StandardCharsets.UTF_8),
        Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false),
        columns(System.getenv("COLUMNS")));
  }

  /** Prints a line. */
  void line(String line) {
    print(line + System.lineSeparator());
  }

  /** Prints text as it is. */
  void print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      out.write(bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int columns(@Nullable String said) {
    return said != null && said.matches("[1-9]\\d{1,3}") ? Integer.parseInt(said) : USUAL_COLUMNS;
  }
}
