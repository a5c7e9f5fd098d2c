package org.dealgraph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dealgraph.pipeline.ClaimFinder;

/** A command that ran in this process, with what it printed. */
record CommandRun(int code, String out, String err) {

  private static final ClaimFinder FINDER = new ClaimFinder();

  static CommandRun of(String... args) {
    return of(InputStream.nullInputStream(), args);
  }

  static CommandRun withInput(String input, String... args) {
    return of(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
  }

  private static CommandRun of(InputStream in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            in,
            new StandardOutput(out),
            new PrintWriter(err, true, StandardCharsets.UTF_8),
            false,
            100);
    int code = Main.run(terminal, FINDER, args);
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
