package org.dealgraph.text;

import java.util.ArrayList;
import java.util.List;
import org.dealgraph.model.MappedText;
import org.dealgraph.model.MappedTextBuilder;
import org.dealgraph.model.Span;

/**
 * Finds the lines of a block that no sentence crosses. Articles on the web often set each sentence
 * on a line of its own; text copied from PDF files is wrapped in mid-sentence. A line feed is taken
 * for a wrap where its line is about as long as the block's longest, ends in no mark that closes a
 * sentence, and the next line opens nothing new.
 */
final class Lines {

  /** Columns, a Han character counting two: shorter lines are not wrapped, longer ones neither. */
  private static final int NARROWEST = 50;

  private static final int WIDEST = 130;

  /** How far short of the longest line a wrapped one may fall, in columns. */
  private static final int RAGGED = 24;

  private static final String CLOSES = "。！!？?；;:：.…”」』》】)";
  private static final String RUNS_ON = ",，、(（《“「·&+";

  private Lines() {}

  static List<MappedText> of(MappedText block) {
    List<Span> lines = split(block.text());
    if (lines.size() == 1) {
      return List.of(block);
    }
    int widest = 0;
    for (Span line : lines) {
      widest = Math.max(widest, width(block.text(), line));
    }
    List<MappedText> joined = new ArrayList<>();
    MappedTextBuilder current = new MappedTextBuilder(lines.getFirst().length());
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      current.copy(block, line.start(), line.end());
      if (i + 1 == lines.size() || !runsOn(block.text(), line, lines.get(i + 1), widest)) {
        joined.add(current.build());
        current = new MappedTextBuilder(64);
      } else if (Scripts.latinOrDigit(current.last())
          || Scripts.latinOrDigit(block.text().charAt(lines.get(i + 1).start()))
          || current.last() == ',') {
        current.add(' ', block.starts()[line.end()], block.ends()[line.end()]);
      }
    }
    return joined;
  }

  private static List<Span> split(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(new Span(start, end));
      start = end + 1;
    }
    lines.add(new Span(start, text.length()));
    return lines;
  }

  private static boolean runsOn(String text, Span line, Span next, int widest) {
    if (line.length() == 0 || next.length() == 0 || opens(text, next)) {
      return false;
    }
    char last = text.charAt(line.end() - 1);
    if (RUNS_ON.indexOf(last) >= 0) {
      return true;
    }
    int width = width(text, line);
    return CLOSES.indexOf(last) < 0
        && widest <= WIDEST
        && width >= NARROWEST
        && width >= widest - RAGGED;
  }

  /** Whether a line begins like an item or a heading. */
  private static boolean opens(String text, Span line) {
    char first = text.charAt(line.start());
    if (Scripts.latinOrDigit(first) || Scripts.han(first)) {
      int at = line.start() + 1;
      while (at < line.end() && Scripts.digit(text.charAt(at)) && at < line.start() + 3) {
        at++;
      }
      boolean counted = Scripts.digit(first) || Scripts.han(first) && at == line.start() + 1;
      return counted && at + 1 < line.end() && opensAfterNumber(text, at, Scripts.digit(first));
    }
    return "-*•·▍▌■●◆【[#>".indexOf(first) >= 0;
  }

  private static boolean opensAfterNumber(String text, int at, boolean digits) {
    char mark = text.charAt(at);
    return mark == '、' || digits && (mark == ')' || mark == '.' && text.charAt(at + 1) == ' ');
  }

  private static int width(String text, Span line) {
    int width = 0;
    for (int i = line.start(); i < line.end(); i++) {
      width += text.charAt(i) >= '\u2E80' ? 2 : 1;
    }
    return width;
  }
}
