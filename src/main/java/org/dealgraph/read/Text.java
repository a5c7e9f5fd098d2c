package org.dealgraph.read;

/** What a character of raw text is. */
final class Text {

  private Text() {}

  /**
   * Whether {@code c} takes no ink: blanks of every width, byte order marks, zero-width characters.
   */
  static boolean blank(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u00AD'
        || c == '\u3000'
        || c >= '\u2000' && c <= '\u200F'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  static int skipBlank(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && blank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean asciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean word(char c) {
    return c < 0x80 ? digit(c) || asciiLetter(c) : Character.isLetterOrDigit(c);
  }

  static boolean han(char c) {
    return c >= '\u3400' && c <= '\u9FFF';
  }
}
