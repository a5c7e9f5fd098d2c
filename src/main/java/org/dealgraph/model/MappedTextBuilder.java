package org.dealgraph.model;

import java.util.Arrays;

/**
 * Makes a {@link MappedText} piece by piece. All offsets are UTF-16 code units; not thread-safe.
 */
public final class MappedTextBuilder {

  private final StringBuilder text;
  private int[] starts;
  private int[] ends;

  /**
   * Begins an empty text.
   *
   * @param expected about how long the text will be
   */
  public MappedTextBuilder(int expected) {
    int size = Math.max(16, expected);
    text = new StringBuilder(size);
    starts = new int[size];
    ends = new int[size];
  }

  /** Adds a code unit that was made from {@code [start, end)} of the source. */
  public MappedTextBuilder add(char c, int start, int end) {
    int at = text.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, 2 * at);
      ends = Arrays.copyOf(ends, 2 * at);
    }
    text.append(c);
    starts[at] = start;
    ends[at] = end;
    return this;
  }

  /** Adds a text that as a whole was made from {@code [start, end)} of the source. */
  public MappedTextBuilder add(CharSequence made, int start, int end) {
    for (int i = 0; i < made.length(); i++) {
      add(made.charAt(i), start, end);
    }
    return this;
  }

  /** Adds {@code [start, end)} of the source unchanged. */
  public MappedTextBuilder copy(CharSequence source, int start, int end) {
    for (int i = start; i < end; i++) {
      add(source.charAt(i), i, i + 1);
    }
    return this;
  }

  /** Adds {@code [start, end)} of a text with its origins. */
  public MappedTextBuilder copy(MappedText part, int start, int end) {
    for (int i = start; i < end; i++) {
      add(part.text().charAt(i), part.starts()[i], part.ends()[i]);
    }
    return this;
  }

  public int length() {
    return text.length();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** How many letters and digits were added after the first {@code from} code units. */
  public int words(int from) {
    int words = 0;
    for (int i = from; i < text.length(); i++) {
      words += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  /** The code unit added last, or NUL where there is none yet. */
  public char last() {
    return text.isEmpty() ? '\0' : text.charAt(text.length() - 1);
  }

  /** Takes back what was added after the first {@code length} code units. */
  public void truncate(int length) {
    text.setLength(length);
  }

  public MappedText build() {
    int size = text.length();
    return new MappedText(text.toString(), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }
}
