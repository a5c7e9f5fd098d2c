package org.dealgraph.model;

/**
 * A verbatim quotation of an article (W3C Web Annotation: text quote and text position selectors).
 *
 * @param exact the words as they stand in {@link Article#text()}
 * @param prefix a few characters that stand before them, may be empty
 * @param suffix a few characters that stand after them, may be empty
 * @param start where they begin in {@link Article#text()}, in Unicode code points
 * @param end where they end, exclusive, in Unicode code points
 */
public record Quote(String exact, String prefix, String suffix, int start, int end) {

  private static final int CONTEXT = 24;

  public Quote {
    if (end - start != exact.codePointCount(0, exact.length())) {
      throw new IllegalArgumentException("offsets do not fit the quote: " + exact);
    }
  }

  /** Quotes {@code text} at a span given in UTF-16 code units. */
  public static Quote of(String text, Span span) {
    int start = text.codePointCount(0, span.start());
    return new Quote(
        span.of(text),
        text.substring(whole(text, Math.max(0, span.start() - CONTEXT)), span.start()),
        text.substring(span.end(), whole(text, Math.min(text.length(), span.end() + CONTEXT))),
        start,
        start + text.codePointCount(span.start(), span.end()));
  }

  /** Steps out of the middle of a surrogate pair. */
  private static int whole(String text, int at) {
    boolean split =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return split ? at + 1 : at;
  }
}
