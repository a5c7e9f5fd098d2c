package org.dealgraph.read;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealgraph.model.Block;
import org.dealgraph.model.MappedText;
import org.dealgraph.model.MappedTextBuilder;
import org.dealgraph.model.Span;
import org.jsoup.parser.Parser;

/**
 * Takes the inline markup of Markdown off one line. CommonMark's rules for emphasis fail beside
 * Chinese marks ({@code **“云”**是}), which the articles are full of, so that a run of two asterisks
 * or more is always markup here. Not thread-safe; use one for each line.
 */
final class Inline {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

  private static final int DEEPEST = 8;
  private static final int LONGEST_ADDRESS = 2000;
  private static final int LONGEST_ATTRIBUTES = 100;

  private final MappedText line;
  private final String s;
  private final MappedTextBuilder out;
  private final int[] closing;
  private final boolean[] skipped;
  private int linked;
  private int noAddressBefore;

  private Inline(MappedText line) {
    this.line = line;
    s = line.text();
    out = new MappedTextBuilder(s.length());
    closing = brackets(s);
    skipped = new boolean[s.length()];
  }

  /** The line as read, without markup and outer blanks; blank if nothing is left. */
  static Line strip(MappedText line, int block, Block.Kind kind) {
    Inline inline = new Inline(line);
    inline.write(0, line.length(), 0);
    MappedText made = inline.out.build();
    int start = Text.skipBlank(made.text(), 0);
    int end = made.length();
    while (end > start && Text.blank(made.text().charAt(end - 1))) {
      end--;
    }
    return new Line(block, kind, made.part(new Span(start, end)), inline.linked);
  }

  private void write(int from, int to, int depth) {
    int i = from;
    while (i < to) {
      int end = skipped[i] ? i + 1 : markup(i, to, depth);
      if (end == i) {
        out.copy(line, i, i + 1);
        end = i + 1;
      }
      i = end;
    }
  }

  /** Deals with the markup at {@code i}; its end, or {@code i} where there is none. */
  private int markup(int i, int to, int depth) {
    return switch (s.charAt(i)) {
      case '[' -> link(i, to, depth);
      case '!' -> image(i, to);
      case '`' -> code(i, to);
      case '*' -> asterisks(i, to);
      case '_' -> underscores(i, to);
      case '~' -> run(i, to) == 2 ? i + 2 : i;
      case '\\' -> escape(i, to);
      case '&' -> entity(i, to);
      case '<' -> address(i, to);
      default -> i;
    };
  }

  private int link(int i, int to, int depth) {
    int close = closing[i];
    if (close < 0 || close >= to || depth > DEEPEST) {
      return i;
    }
    if (s.startsWith("^", i + 1) && close - i < 20) {
      return close + 1;
    }
    int end = destination(close + 1, to);
    if (end < 0) {
      return i;
    }
    int before = out.length();
    write(i + 1, close, depth + 1);
    linked += depth == 0 ? out.words(before) : 0;
    return attributes(end, to);
  }

  private int image(int i, int to) {
    int close = i + 1 < to && s.charAt(i + 1) == '[' ? closing[i + 1] : -1;
    int end = close < 0 || close >= to ? -1 : destination(close + 1, to);
    return end < 0 ? i : attributes(end, to);
  }

  /** The end of {@code (address "title")} at {@code i}, or -1. */
  private int destination(int i, int to) {
    if (i >= to || s.charAt(i) != '(' || i < noAddressBefore) {
      return -1;
    }
    int depth = 0;
    int limit = Math.min(to, i + LONGEST_ADDRESS);
    for (int at = i; at < limit; at++) {
      char c = s.charAt(at);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return at + 1;
      }
    }
    // Brackets that nobody closes are not looked through again and again.
    noAddressBefore = limit;
    return -1;
  }

  /** The end of attributes like {@code { width=50% }} at {@code i}, or {@code i}. */
  private int attributes(int i, int to) {
    if (i >= to || s.charAt(i) != '{') {
      return i;
    }
    int end = s.indexOf('}', i, Math.min(to, i + LONGEST_ATTRIBUTES));
    return end < 0 ? i : end + 1;
  }

  private int code(int i, int to) {
    int ticks = run(i, to);
    for (int at = s.indexOf('`', i + ticks); at >= 0 && at < to; at = s.indexOf('`', at)) {
      int run = run(at, to);
      if (run == ticks) {
        out.copy(line, i + ticks, at);
        return at + run;
      }
      at += run;
    }
    return i + ticks;
  }

  private int asterisks(int i, int to) {
    int stars = run(i, to);
    if (stars > 1) {
      return i + stars;
    }
    if (i + 1 >= to || Text.blank(s.charAt(i + 1)) || digits(i)) {
      return i;
    }
    for (int at = s.indexOf('*', i + 1); at >= 0 && at < to; at = s.indexOf('*', at)) {
      int run = run(at, to);
      if (run == 1) {
        if (Text.blank(s.charAt(at - 1)) || digits(at)) {
          return i;
        }
        skipped[at] = true;
        return i + 1;
      }
      at += run;
    }
    return i;
  }

  private boolean digits(int i) {
    return i > 0
        && i + 1 < s.length()
        && Text.digit(s.charAt(i - 1))
        && Text.digit(s.charAt(i + 1));
  }

  private int underscores(int i, int to) {
    int run = run(i, to);
    boolean opens =
        (i == 0 || !latin(s.charAt(i - 1))) && i + run < to && !Text.blank(s.charAt(i + run));
    int close = opens ? s.indexOf("_".repeat(run), i + run) : -1;
    if (close < 0 || close + run > to || close + run < s.length() && latin(s.charAt(close + run))) {
      out.copy(line, i, i + run);
      return i + run;
    }
    Arrays.fill(skipped, close, close + run, true);
    return i + run;
  }

  /** Whether an underscore beside {@code c} may be part of a name. */
  private static boolean latin(char c) {
    return Text.word(c) && !Text.han(c);
  }

  private int escape(int i, int to) {
    if (i + 1 == to) {
      return i + 1;
    }
    char next = s.charAt(i + 1);
    if (next > ' ' && next < 0x7F && !Text.word(next)) {
      out.copy(line, i + 1, i + 2);
      return i + 2;
    }
    return i;
  }

  private int entity(int i, int to) {
    Matcher m = ENTITY.matcher(s).region(i, Math.min(to, i + 40));
    if (!m.lookingAt()) {
      return i;
    }
    String decoded = Parser.unescapeEntities(m.group(), true);
    if (decoded.equals(m.group())) {
      return i;
    }
    out.add(decoded, line.starts()[i], line.ends()[m.end() - 1]);
    return m.end();
  }

  private int address(int i, int to) {
    int end = s.startsWith("<http", i) ? s.indexOf('>', i, Math.min(to, i + LONGEST_ADDRESS)) : -1;
    return end < 0 ? i : end + 1;
  }

  private int run(int i, int to) {
    int end = i;
    while (end < to && s.charAt(end) == s.charAt(i)) {
      end++;
    }
    return end - i;
  }

  /** For each opening bracket the place of its closing one, else -1. */
  private static int[] brackets(String s) {
    int[] closing = new int[s.length()];
    Arrays.fill(closing, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open.push(i);
      } else if (c == ']' && !open.isEmpty()) {
        closing[open.pop()] = i;
      }
    }
    return closing;
  }
}
