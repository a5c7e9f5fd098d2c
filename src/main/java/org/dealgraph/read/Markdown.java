package org.dealgraph.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealgraph.model.Block;
import org.dealgraph.model.MappedText;
import org.dealgraph.model.Span;

/**
 * Divides Markdown or plain text into lines free of markup. It is read line by line rather than by
 * CommonMark's rules, because articles on the web mean less by their markup than the rules do: a
 * {@code ---} under a sentence parts sections and does not make it a heading, an indented line is a
 * paragraph and not code, and a code fence that nobody closes hides nothing.
 */
final class Markdown {

  private static final Pattern FENCE = Pattern.compile("(?:```+|~~~+)\\s*([\\w+-]*).*");
  private static final Pattern RULE = Pattern.compile("(?:[-*_=—]\\s*){3,}");
  private static final Pattern HEADING =
      Pattern.compile("(?:#{1,6}[ \\t\\u3000]+|#{2,6}(?=[^#\\s]))");
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[-*+][ \\t]+|[•●▪◦·■◆►][ \\t]*|\\d{1,3}[.)][ \\t]+)(?:\\[[ xX]\\][ \\t]+)?");

  private static final Pattern DELIMITERS =
      Pattern.compile("\\|?[ \\t]*:?-{2,}:?[ \\t]*(?:\\|[-: \\t]*)+");
  private static final Pattern DEFINITION =
      Pattern.compile("\\[[^\\]]{1,60}\\]:\\s*<?https?://\\S+.*");

  /** A fence around prose, or around the whole text, is no code. */
  private static final Pattern PROSE_FENCE =
      Pattern.compile("(?i)markdown|md|text|txt|plaintext|html");

  private final MappedText text;
  private final String s;
  private final List<Span> rows;
  private final List<Line> lines = new ArrayList<>();
  private int block;
  private boolean table;

  private Markdown(MappedText text) {
    this.text = text;
    s = text.text();
    rows = rows(s);
  }

  /** The lines of {@code source} from {@code start} on, in reading order. */
  static List<Line> lines(String source, int start) {
    MappedText text =
        source.indexOf('<', start) < 0
            ? MappedText.of(source, new Span(start, source.length()))
            : Tags.replace(source, start);
    return new Markdown(text).read();
  }

  private List<Line> read() {
    BitSet code = code();
    for (int i = 0; i < rows.size(); i++) {
      Span row = rows.get(i);
      if (code.get(i) || row.length() == 0) {
        block++;
        table = false;
      } else {
        Span next = i + 1 < rows.size() ? rows.get(i + 1) : new Span(0, 0);
        row(row, DELIMITERS.matcher(s).region(next.start(), next.end()).matches());
      }
    }
    return lines;
  }

  private void row(Span row, boolean heads) {
    if (at(RULE, row).matches() || at(FENCE, row).matches() || at(DEFINITION, row).matches()) {
      block++;
      return;
    }
    if (at(DELIMITERS, row).matches()) {
      table = true;
      return;
    }
    boolean piped = s.charAt(row.start()) == '|' && s.charAt(row.end() - 1) == '|';
    if (piped || (table || heads) && row.of(s).indexOf('|') >= 0) {
      cells(row);
      return;
    }
    table = false;
    Matcher heading = at(HEADING, row);
    Matcher item = at(ITEM, row);
    if (heading.lookingAt()) {
      block++;
      add(Block.Kind.HEADING, new Span(heading.end(), withoutHashes(row, heading.end())));
      block++;
    } else if (item.lookingAt()) {
      block++;
      add(Block.Kind.ITEM, new Span(item.end(), row.end()));
    } else {
      boolean inItem =
          !lines.isEmpty()
              && lines.getLast().block() == block
              && lines.getLast().kind() == Block.Kind.ITEM;
      add(inItem ? Block.Kind.ITEM : Block.Kind.PARAGRAPH, row);
    }
  }

  private void cells(Span row) {
    int start = row.start();
    for (int i = start; i <= row.end(); i++) {
      if (i == row.end() || s.charAt(i) == '|' && s.charAt(Math.max(0, i - 1)) != '\\') {
        block++;
        add(Block.Kind.CELL, new Span(start, i));
        start = i + 1;
      }
    }
    block++;
  }

  private void add(Block.Kind kind, Span span) {
    Line line = Inline.strip(text.part(span), block, kind);
    if (!line.text().isBlank()) {
      lines.add(line);
    }
  }

  private int withoutHashes(Span row, int from) {
    int end = row.end();
    while (end > from && (s.charAt(end - 1) == '#' || s.charAt(end - 1) == ' ')) {
      end--;
    }
    return end == from ? row.end() : end;
  }

  /** The rows of code between fences, the fences too. */
  private BitSet code() {
    BitSet code = new BitSet();
    int open = -1;
    for (int i = 0; i < rows.size(); i++) {
      Span row = rows.get(i);
      Matcher fence = at(FENCE, row);
      if (row.length() >= 3 && fence.matches()) {
        if (open < 0) {
          boolean prose = PROSE_FENCE.matcher(fence.group(1)).matches() || first(i) || wordy(i + 1);
          open = prose ? open : i;
        } else if (fence.group(1).isEmpty()) {
          code.set(open, i + 1);
          open = -1;
        }
      }
    }
    return code;
  }

  /** Whether the row after a fence is longer than lines of code are, and in words. */
  private boolean wordy(int row) {
    if (row >= rows.size()) {
      return false;
    }
    String line = rows.get(row).of(s);
    long han = line.chars().filter(c -> Text.han((char) c)).count();
    long blanks = line.chars().filter(c -> c == ' ').count();
    return han >= 30 || blanks >= 20 && line.length() >= 120;
  }

  private boolean first(int row) {
    return rows.subList(0, row).stream().allMatch(before -> before.length() == 0);
  }

  private Matcher at(Pattern pattern, Span row) {
    return pattern.matcher(s).region(row.start(), row.end());
  }

  /** The lines without outer blanks and the marks of quotations. */
  private static List<Span> rows(String s) {
    List<Span> rows = new ArrayList<>();
    int start = 0;
    while (start <= s.length()) {
      int newline = s.indexOf('\n', start);
      int end = newline < 0 ? s.length() : newline;
      int from = start;
      while (from < end && (Text.blank(s.charAt(from)) || s.charAt(from) == '>')) {
        from++;
      }
      int to = end;
      while (to > from && Text.blank(s.charAt(to - 1))) {
        to--;
      }
      rows.add(new Span(from, to));
      start = end + 1;
    }
    return rows;
  }
}
