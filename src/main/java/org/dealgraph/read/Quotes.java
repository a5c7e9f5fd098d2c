package org.dealgraph.read;

import org.dealgraph.model.MappedText;
import org.dealgraph.model.MappedTextBuilder;
import org.dealgraph.model.Span;

/** Takes the quotation marks off a front matter value, also where one of the two is missing. */
final class Quotes {

  private Quotes() {}

  static String strip(String value) {
    return strip(value, new Span(0, value.length())).text();
  }

  /** The value in {@code span} of {@code text}, led back to it. */
  static MappedText strip(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Text.blank(text.charAt(start))) {
      start++;
    }
    while (end > start && Text.blank(text.charAt(end - 1))) {
      end--;
    }
    char quote = start < end ? text.charAt(start) : ' ';
    boolean opened = quote == '"' || quote == '\'';
    if (opened) {
      start++;
      if (end > start && text.charAt(end - 1) == quote && !escaped(text, start, end - 1, quote)) {
        end--;
      }
    } else if (end > start && odd(text, start, end, text.charAt(end - 1))) {
      end--;
    }
    return unescape(text, start, end, opened ? quote : ' ');
  }

  private static MappedText unescape(String text, int start, int end, char quote) {
    MappedTextBuilder out = new MappedTextBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char next = i + 1 < end ? text.charAt(i + 1) : ' ';
      boolean pair =
          quote == '\'' && c == '\'' && next == '\''
              || quote == '"' && c == '\\' && "\"\\/".indexOf(next) >= 0;
      if (pair) {
        out.add(next, i, i + 2);
        i++;
      } else {
        out.add(c, i, i + 1);
      }
    }
    return out.build();
  }

  private static boolean escaped(String text, int start, int at, char quote) {
    return quote == '"' && at > start && text.charAt(at - 1) == '\\';
  }

  /** Whether the last character is a quotation mark without its partner. */
  private static boolean odd(String text, int start, int end, char quote) {
    if (quote != '"' && quote != '\'') {
      return false;
    }
    return text.substring(start, end).chars().filter(c -> c == quote).count() % 2 == 1;
  }
}
