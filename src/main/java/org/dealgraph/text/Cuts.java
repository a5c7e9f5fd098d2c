package org.dealgraph.text;

import java.util.ArrayList;
import java.util.List;
import org.dealgraph.model.Span;

/** Gathers the sentences of a line, without blanks around them and none of them endless. */
final class Cuts {

  /** A longer sentence is cut at a comma or blank, so that no text is too long for the rules. */
  static final int LONGEST = 2000;

  private final String line;
  private final List<Span> spans = new ArrayList<>();
  private int start;

  Cuts(String line) {
    this.line = line;
  }

  /** Ends a sentence before {@code end}, a UTF-16 offset into the line. */
  void at(int end) {
    while (end - start > LONGEST) {
      int cut = breakBefore(start + LONGEST);
      add(start, cut);
      start = cut;
    }
    add(start, end);
    start = end;
  }

  /** The sentences up to the end of the line. */
  List<Span> spans() {
    at(line.length());
    return spans;
  }

  private int breakBefore(int limit) {
    for (int i = limit - 1; i > start + LONGEST / 2; i--) {
      if (",，、 ".indexOf(line.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(line.charAt(limit)) ? limit - 1 : limit;
  }

  private void add(int from, int to) {
    while (from < to && line.charAt(from) == ' ') {
      from++;
    }
    while (to > from && line.charAt(to - 1) == ' ') {
      to--;
    }
    if (from < to) {
      spans.add(new Span(from, to));
    }
  }
}
