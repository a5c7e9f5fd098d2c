package org.dealgraph.query;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** Text as a terminal shows it: how many columns it takes, and nothing in it that steers. */
final class DisplayText {

  private static final String ELLIPSIS = "…";

  private DisplayText() {}

  /**
   * The text on one line, without control characters and marks that reverse the writing direction:
   * titles come from strangers.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (Character.getType(c) == Character.CONTROL || c == '\u2028' || c == '\u2029') {
            plain.append(' ');
          } else if (!turnsDirection(c)) {
            plain.appendCodePoint(c);
          }
        });
    return plain.toString();
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** How many columns of a terminal it takes; wide characters and emoji take two. */
  static int width(String text) {
    int width = 0;
    BreakIterator characters = characters(text);
    int start = characters.first();
    for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
      width += widthOfCharacter(text, start, end);
      start = end;
    }
    return width;
  }

  /** The text in at most {@code width} columns, its end replaced by an ellipsis if it is longer. */
  static String fit(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    int taken = 0;
    int cut = 0;
    BreakIterator characters = characters(text);
    int start = characters.first();
    for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
      taken += widthOfCharacter(text, start, end);
      if (taken > width - 1) {
        break;
      }
      cut = end;
      start = end;
    }
    return width < 1 ? "" : text.substring(0, cut).stripTrailing() + ELLIPSIS;
  }

  private static BreakIterator characters(String text) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return characters;
  }

  /**
   * A character as a reader sees it may be several code points: a flag, a letter and its accent.
   */
  private static int widthOfCharacter(String text, int start, int end) {
    int widest = 0;
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      widest = Math.max(widest, widthOf(text.codePointAt(i)));
    }
    return widest;
  }

  private static int widthOf(int c) {
    if (c == 0xFE0F || UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION)) {
      return 2; // the first asks for the emoji form of what stands before it
    }
    int type = UCharacter.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
      case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
      default -> 1;
    };
  }
}
