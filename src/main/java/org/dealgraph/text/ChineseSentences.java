package org.dealgraph.text;

import java.util.List;
import org.dealgraph.model.Span;

/**
 * Divides a line of normalised Chinese into sentences, a quotation's closing mark with its
 * sentence.
 */
final class ChineseSentences {

  private static final String ENDS = "。！？!?;；…";
  private static final String CLOSES = "”’」』)）》】]〕";

  /** A book title holds no sentence end, unless its closing mark is missing. */
  private static final int LONGEST_TITLE = 60;

  private ChineseSentences() {}

  static List<Span> of(String line) {
    Cuts cuts = new Cuts(line);
    int titleUntil = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '《') {
        int close = line.indexOf('》', i, Math.min(line.length(), i + LONGEST_TITLE));
        titleUntil = close >= 0 ? close : titleUntil;
      }
      if (i >= titleUntil && ends(line, i)) {
        int end = i + 1;
        while (end < line.length() && ENDS.indexOf(line.charAt(end)) >= 0) {
          end++;
        }
        while (end < line.length() && closes(line.charAt(end), quoted)) {
          quoted &= line.charAt(end) != '"';
          end++;
        }
        cuts.at(end);
        i = end - 1;
      }
    }
    return cuts.spans();
  }

  private static boolean closes(char c, boolean quoted) {
    return CLOSES.indexOf(c) >= 0 || c == '"' && quoted;
  }

  private static boolean ends(String line, int at) {
    char c = line.charAt(at);
    char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    if (c == '.') {
      return endsWithPoint(line, at, next);
    }
    if (ENDS.indexOf(c) < 0) {
      return false;
    }
    // An address may hold these marks, and a name may end in one.
    boolean ascii = c < 0x80;
    return !ascii || !Scripts.latinOrDigit(next) || at > 0 && Scripts.han(line.charAt(at - 1));
  }

  private static boolean endsWithPoint(String line, int at, char next) {
    if (at == 0) {
      return false;
    }
    char before = line.charAt(at - 1);
    if (Scripts.han(before)) {
      return !Scripts.latinOrDigit(next) && next != '.';
    }
    return next == ' '
        && at >= 3
        && Character.isLowerCase(before)
        && Character.isLowerCase(line.charAt(at - 2))
        && Character.isLowerCase(line.charAt(at - 3))
        && at + 2 < line.length()
        && (Character.isUpperCase(line.charAt(at + 2)) || Scripts.han(line.charAt(at + 2)));
  }
}
