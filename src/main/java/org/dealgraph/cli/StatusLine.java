package org.dealgraph.cli;

import java.util.function.Supplier;

/** One line on the terminal that is written over and over, where a person looks on. */
final class StatusLine {

  private static final long BETWEEN = 200_000_000;
  private static final String CLEAR = "\r\u001b[2K";

  private final Terminal terminal;
  private long last;
  private boolean shown;

  StatusLine(Terminal terminal) {
    this.terminal = terminal;
  }

  void show(String line) {
    if (terminal.interactive()) {
      shown = true;
      print(CLEAR + line);
    }
  }

  /** Shows the line unless one was shown a moment ago. */
  void refresh(Supplier<String> line) {
    long now = System.nanoTime();
    if (now - last > BETWEEN) {
      last = now;
      show(line.get());
    }
  }

  void clear() {
    if (shown) {
      shown = false;
      print(CLEAR);
    }
  }

  private void print(String text) {
    terminal.err().print(text);
    terminal.err().flush();
  }
}
