package org.dealgraph.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dealgraph.model.MappedText;
import org.dealgraph.model.MappedTextBuilder;
import org.jsoup.parser.Tag;

/**
 * Turns the HTML in a Markdown text into Markdown: blocks become paragraphs, headings and items,
 * links stay links, other tags go, and so do scripts and frames with what they hold. Linear in the
 * text's length.
 */
final class Tags {

  /** Elements whose content is not for reading. */
  private static final Set<String> HIDDEN =
      Set.of(
          "script", "style", "iframe", "noscript", "svg", "template", "object", "canvas", "video");

  private static final int LONGEST_TAG = 4000;

  private final String text;
  private final MappedTextBuilder out;
  private final Set<String> neverClosed = new HashSet<>();
  private int noTagBefore;
  private boolean inLink;
  private int linkEnd = -1;

  private Tags(String text, int start) {
    this.text = text;
    out = new MappedTextBuilder(text.length() - start);
  }

  /** The text from {@code start} on, led back to {@code text}. */
  static MappedText replace(String text, int start) {
    return new Tags(text, start).run(start);
  }

  private MappedText run(int start) {
    int from = start;
    for (int at = text.indexOf('<', start);
        at >= 0;
        at = text.indexOf('<', Math.max(at + 1, from))) {
      int end = at < noTagBefore ? at : skip(at);
      if (end > at) {
        out.copy(text, from, at);
        replace(at, end);
        from = hiddenEnd(at, end);
      }
    }
    out.copy(text, from, text.length());
    return out.build();
  }

  /** The end of the tag or comment at {@code at}, or {@code at} where there is none. */
  private int skip(int at) {
    if (text.startsWith("<!--", at)) {
      return close("-->", at);
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (next == '!' || next == '?') {
      return text.regionMatches(true, at + 1, "!doctype", 0, 8) || next == '?'
          ? close(">", at)
          : at;
    }
    String name = name(at);
    if (name.isEmpty() || !Tag.isKnownTag(name)) {
      return at;
    }
    return tagEnd(at);
  }

  private int tagEnd(int at) {
    char quote = 0;
    int limit = Math.min(text.length(), at + LONGEST_TAG);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '<') {
        return at;
      }
    }
    noTagBefore = limit;
    return at;
  }

  private int close(String mark, int at) {
    if (neverClosed.contains(mark)) {
      return at;
    }
    int end = text.indexOf(mark, at);
    if (end < 0) {
      neverClosed.add(mark);
      return at;
    }
    return end + mark.length();
  }

  /** The name of the tag at {@code at}, in lower case, or the empty string. */
  private String name(int at) {
    int start = text.startsWith("/", at + 1) ? at + 2 : at + 1;
    int end = start;
    while (end < text.length()
        && end - start < 12
        && Text.word(text.charAt(end))
        && text.charAt(end) < 0x80) {
      end++;
    }
    boolean ends =
        end < text.length() && (text.charAt(end) <= ' ' || "/>".indexOf(text.charAt(end)) >= 0);
    return ends ? text.substring(start, end).toLowerCase(Locale.ROOT) : "";
  }

  private int hiddenEnd(int at, int end) {
    String name = name(at);
    boolean closing = text.charAt(at + 1) == '/' || text.charAt(end - 2) == '/';
    if (closing || !HIDDEN.contains(name)) {
      return end;
    }
    int close = close("</" + name, end);
    return close == end ? end : tagEnd(close - name.length() - 2);
  }

  private void replace(int at, int end) {
    String name = name(at);
    boolean closing = text.charAt(at + 1) == '/';
    switch (name) {
      case "br" -> out.add("\n", at, end);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> out.add(closing ? "\n\n" : "\n\n## ", at, end);
      case "li" -> out.add(closing ? "\n" : "\n- ", at, end);
      case "td", "th" -> out.add("\n\n", at, end);
      case "a" -> link(closing, at, end);
      default -> {
        if (!name.isEmpty() && Tag.valueOf(name).isBlock() && !name.equals("img")) {
          out.add("\n\n", at, end);
        }
      }
    }
  }

  private void link(boolean closing, int at, int end) {
    if (closing && inLink) {
      out.add("](#)", at, end);
      inLink = false;
    } else if (!closing && !inLink && text.startsWith("</a", nextLinkEnd(end))) {
      out.add("[", at, end);
      inLink = true;
    }
  }

  private int nextLinkEnd(int from) {
    if (linkEnd < from) {
      int next = text.indexOf("</a", from);
      linkEnd = next < 0 ? text.length() : next;
    }
    return linkEnd;
  }
}
