package org.dealgraph.text;

/** Which script a character is written in, as far as the two languages need to know. */
final class Scripts {

  private Scripts() {}

  /** Whether {@code c} is a Han character of the Basic Multilingual Plane. */
  static boolean han(char c) {
    return c >= '\u3400' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || c == '\u3007';
  }

  /** Whether {@code c} is a letter of the Latin script. */
  static boolean latin(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '\u00C0' && c <= '\u024F' && c != '\u00D7' && c != '\u00F7';
  }

  /** Whether {@code c} is a letter of the Latin script or an ASCII digit. */
  static boolean latinOrDigit(char c) {
    return latin(c) || digit(c);
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
