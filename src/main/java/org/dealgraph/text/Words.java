package org.dealgraph.text;

import java.util.Locale;
import java.util.Set;

/**
 * Finds where a word of letters and digits ends: {@code a16z}, {@code GPT-4o}, {@code O'Neil},
 * {@code 1,200.5}, {@code U.S.}, {@code Character.AI}, {@code AT&T}. A hyphen parts a name from
 * what is said of it ({@code Sequoia-backed}, {@code ex-Google}), and {@code 's} is a word of its
 * own, so that names have their edges. Immutable.
 */
final class Words {

  private static final int LONGEST_ADDRESS = 300;

  private final Set<String> prefixes = Set.copyOf(Resources.lines("prefixes.txt"));

  /** Whether {@code c} belongs to a word; Han characters do not. */
  static boolean inWord(char c) {
    return Scripts.latinOrDigit(c)
        || c >= 0x80 && !Scripts.han(c) && !Character.isSurrogate(c) && letterOrMark(c);
  }

  /**
   * The end of the word or web address that begins at {@code start}, where {@link #inWord} holds.
   */
  int end(String text, int start) {
    int address = addressEnd(text, start);
    if (address > start) {
      return address;
    }
    int piece = start;
    int i = start + 1;
    while (i < text.length()) {
      if (inWord(text.charAt(i))) {
        i++;
      } else if (i + 1 < text.length() && inWord(text.charAt(i + 1)) && joins(text, piece, i)) {
        i++;
        piece = i;
      } else {
        break;
      }
    }
    return initials(text, start, i) ? i + 1 : i;
  }

  /** The end of a web address that begins at {@code start}, or {@code start} where none does. */
  static int addressEnd(String text, int start) {
    if (!text.startsWith("http://", start)
        && !text.startsWith("https://", start)
        && !text.startsWith("www.", start)) {
      return start;
    }
    int end = start;
    int limit = Math.min(text.length(), start + LONGEST_ADDRESS);
    while (end < limit && text.charAt(end) > ' ' && text.charAt(end) < 0x7F) {
      end++;
    }
    while (".,;:!?)]'\"".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private boolean joins(String text, int piece, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '\'' -> letter(before) && letter(after) && !(after == 's' && wordEnds(text, at + 2));
      case '.' -> joinsPoint(text, piece, at);
      case ',' -> Scripts.digit(before) && runOfDigits(text, at + 1) == 3 && at - piece <= 3;
      case '-' -> joinsHyphen(text, piece, at);
      case '&' -> letter(before) && letter(after) && (at - piece <= 2 || wordEnds(text, at + 2));
      case '_' -> true;
      default -> false;
    };
  }

  private static boolean joinsPoint(String text, int piece, int at) {
    char after = text.charAt(at + 1);
    if (Scripts.digit(text.charAt(at - 1)) && Scripts.digit(after)) {
      return true;
    }
    if (!letter(after)) {
      return false;
    }
    if (at - piece == 1 && letter(text.charAt(piece))) {
      return true;
    }
    boolean title =
        Character.isUpperCase(after)
            && at + 2 < text.length()
            && Character.isLowerCase(text.charAt(at + 2));
    return !title;
  }

  private boolean joinsHyphen(String text, int piece, int at) {
    char before = text.charAt(piece);
    char after = text.charAt(at + 1);
    if (!letter(before) && !letter(after)) {
      return false;
    }
    if (Character.isUpperCase(before) && Character.isLowerCase(after)) {
      return prefixes.contains(text.substring(piece, at).toLowerCase(Locale.ROOT));
    }
    return !(Character.isLowerCase(before) && Character.isUpperCase(after));
  }

  private static boolean initials(String text, int start, int end) {
    if (end - start < 3 || end >= text.length() || text.charAt(end) != '.') {
      return false;
    }
    for (int i = start; i < end; i++) {
      boolean shouldBePoint = (i - start) % 2 == 1;
      if (shouldBePoint != (text.charAt(i) == '.')) {
        return false;
      }
    }
    return (end - start) % 2 == 1 && letter(text.charAt(start));
  }

  private static int runOfDigits(String text, int start) {
    int end = start;
    while (end < text.length() && Scripts.digit(text.charAt(end)) && end - start < 4) {
      end++;
    }
    return end - start;
  }

  private static boolean wordEnds(String text, int at) {
    return at >= text.length() || !inWord(text.charAt(at));
  }

  private static boolean letter(char c) {
    return inWord(c) && !Character.isDigit(c);
  }

  private static boolean letterOrMark(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
