package org.dealgraph.read;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealgraph.model.MappedText;
import org.dealgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The fields before a Markdown file's text. They are read line by line rather than as YAML: half
 * the files met in the wild are not YAML (no first {@code ---}, a code fence before it, quotes left
 * open, tabs), the title's place in the file is wanted, and lines cannot expand as YAML's aliases
 * can.
 *
 * @param fields the values without quotation marks; the items of a list are separated by commas
 * @param title the title, led back to the file's text, or null
 * @param end where the article's text begins, in UTF-16 code units
 */
record FrontMatter(Map<String, String> fields, @Nullable MappedText title, int end) {

  private static final Pattern FIELD =
      Pattern.compile(
          "[ \\t]{0,16}([A-Za-z_][A-Za-z0-9_-]{0,30})[ \\t]*:(?:[ \\t]+(.*)|)", Pattern.DOTALL);

  private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(.*)", Pattern.DOTALL);
  private static final int MOST_LINES = 200;

  static FrontMatter of(String text, Metadata.Reader names) {
    return new Scan(text, names).read();
  }

  /** One reading of one text. */
  private static final class Scan {
    private final String text;
    private final Metadata.Reader names;
    private final Map<String, String> fields = new HashMap<>();
    private @Nullable MappedText title;
    private @Nullable String list;
    private int at;

    Scan(String text, Metadata.Reader names) {
      this.text = text;
      this.names = names;
    }

    FrontMatter read() {
      boolean fenced = skipFence();
      boolean opened = skipRules();
      int start = at;
      int end = closed(opened, fenced);
      if (end < 0) {
        end = open(start);
      }
      return fields.isEmpty()
          ? new FrontMatter(Map.of(), null, opened ? start : 0)
          : new FrontMatter(fields, title, end);
    }

    /**
     * Reads fields up to a closing rule; the end after it, or -1 where something else comes first.
     */
    private int closed(boolean opened, boolean fenced) {
      int first = at;
      for (int lines = 0; at < text.length() && lines < MOST_LINES; lines++) {
        Span line = line(at);
        String s = line.of(text).strip();
        at = next(line);
        if (rule(s) || fenced && s.startsWith("```")) {
          if (!fields.isEmpty()) {
            return at;
          }
        } else if (!(s.isEmpty()
            || continues(line, s)
            || field(line, !opened && fields.isEmpty()))) {
          break;
        }
      }
      at = first;
      fields.clear();
      title = null;
      list = null;
      return -1;
    }

    /**
     * Reads the known fields at {@code start}, where no rule closes them; the end of the last one.
     */
    private int open(int start) {
      at = start;
      int end = start;
      while (at < text.length()) {
        Span line = line(at);
        String s = line.of(text).strip();
        at = next(line);
        if (!s.isEmpty()) {
          if (!continues(line, s) && !field(line, true)) {
            break;
          }
          end = at;
        }
      }
      return end;
    }

    private boolean field(Span line, boolean known) {
      Matcher m = FIELD.matcher(line.of(text).stripTrailing());
      if (!m.matches() || known && !names.knows(m.group(1))) {
        return false;
      }
      String name = m.group(1);
      MappedText value =
          m.group(2) == null
              ? MappedText.of(text, new Span(line.end(), line.end()))
              : Quotes.strip(text, new Span(line.start() + m.start(2), line.end()));
      list = value.isBlank() ? name : null;
      if (fields.putIfAbsent(name, value.text()) == null
          && names.isTitle(name)
          && !names.saysNothing(value.text())) {
        title = value;
      }
      return true;
    }

    /** Takes an item of a list, or more of a value that spans lines. */
    private boolean continues(Span line, String s) {
      if (fields.isEmpty()) {
        return false;
      }
      Matcher item = ITEM.matcher(line.of(text));
      if (list != null && item.matches()) {
        fields.merge(list, Quotes.strip(item.group(1)), (a, b) -> a.isEmpty() ? b : a + "," + b);
        return true;
      }
      boolean indented = text.startsWith("  ", line.start()) || text.startsWith("\t", line.start());
      return indented && !FIELD.matcher(s).matches();
    }

    private boolean skipFence() {
      int start = Text.skipBlank(text, 0);
      at = start;
      if (!text.startsWith("```", start)) {
        return false;
      }
      at = next(line(start));
      return true;
    }

    private boolean skipRules() {
      boolean opened = false;
      while (true) {
        int start = Text.skipBlank(text, at);
        if (start == text.length() || !rule(line(start).of(text).strip())) {
          // Leave the blanks before a field: its line is wanted whole.
          return opened;
        }
        at = next(line(start));
        opened = true;
      }
    }

    private static boolean rule(String line) {
      return line.length() >= 3 && line.length() < 80 && line.chars().allMatch(c -> c == '-');
    }

    private Span line(int start) {
      int end = text.indexOf('\n', start);
      return new Span(start, end < 0 ? text.length() : end);
    }

    private int next(Span line) {
      return Math.min(text.length(), line.end() + 1);
    }
  }
}
