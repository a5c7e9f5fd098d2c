package org.dealgraph.model;

import java.util.Arrays;

/**
 * A text made from a source text by leaving characters out or replacing them, which remembers where
 * each of its characters stands in the source. All offsets are UTF-16 code units.
 *
 * @param text the text made
 * @param starts for each code unit of {@code text}, the offset in the source at which its origin
 *     begins
 * @param ends for each code unit of {@code text}, the offset in the source at which its origin ends
 */
public record MappedText(String text, int[] starts, int[] ends) {

  public MappedText {
    if (starts.length != text.length() || ends.length != text.length()) {
      throw new IllegalArgumentException("each character wants its origin");
    }
  }

  /** The part of {@code source} in {@code span}, unchanged. */
  public static MappedText of(String source, Span span) {
    int[] starts = new int[span.length()];
    int[] ends = new int[span.length()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = span.start() + i;
      ends[i] = span.start() + i + 1;
    }
    return new MappedText(span.of(source), starts, ends);
  }

  public int length() {
    return text.length();
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** The part in {@code span}, which still leads back to the same source. */
  public MappedText part(Span span) {
    return new MappedText(
        span.of(text),
        Arrays.copyOfRange(starts, span.start(), span.end()),
        Arrays.copyOfRange(ends, span.start(), span.end()));
  }

  /** Leads a text made from this one back to this one's source. */
  public MappedText then(MappedText made) {
    int[] first = new int[made.length()];
    int[] last = new int[made.length()];
    for (int i = 0; i < first.length; i++) {
      first[i] = starts[made.starts[i]];
      last[i] = ends[Math.max(made.starts[i], made.ends[i] - 1)];
    }
    return new MappedText(made.text, first, last);
  }

  /** The span of the source from which the characters in {@code span} were made. */
  public Span source(Span span) {
    if (span.length() == 0) {
      int at = span.start() < starts.length ? starts[span.start()] : lastEnd();
      return new Span(at, at);
    }
    return new Span(starts[span.start()], ends[span.end() - 1]);
  }

  private int lastEnd() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MappedText(String theirs, int[] first, int[] last)
        && text.equals(theirs)
        && Arrays.equals(starts, first)
        && Arrays.equals(ends, last);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
