package org.dealgraph.text;

import com.ibm.icu.text.Normalizer2;

/** What each character of the Basic Multilingual Plane becomes by itself. Immutable. */
final class CharForms {

  /** The form of a character that is left out. */
  static final char NOTHING = '\0';

  private static final int SIZE = 0x10000;

  private final char[] forms = new char[SIZE];
  private final boolean[] several = new boolean[SIZE];
  private final boolean[] startsCluster = new boolean[SIZE];

  CharForms(Normalizer2 nfkc) {
    for (int i = 0; i < SIZE; i++) {
      char c = (char) i;
      startsCluster[i] = Character.isSurrogate(c) || nfkc.hasBoundaryBefore(i);
      forms[i] = form(c);
      if (forms[i] == c && !keeps(c) && !Character.isSurrogate(c)) {
        String made = nfkc.getDecomposition(i) == null ? null : nfkc.normalize(String.valueOf(c));
        several[i] = made != null && made.length() != 1;
        forms[i] = made == null || several[i] ? c : form(made.charAt(0));
      }
    }
    Resources.lines("radicals.txt").forEach(line -> forms[line.charAt(0)] = line.charAt(2));
    char[] simplified = new char[SIZE];
    Resources.lines("simplified.txt").forEach(line -> simplified[line.charAt(0)] = line.charAt(2));
    for (int i = 0; i < SIZE; i++) {
      char simple = simplified[forms[i]];
      forms[i] = simple == 0 ? forms[i] : simple;
    }
  }

  /** The character that {@code c} becomes, or {@link #NOTHING}. */
  char of(char c) {
    return forms[c];
  }

  /** Whether {@code c} has a compatibility form of several characters. */
  boolean several(char c) {
    return several[c];
  }

  /** Whether nothing before {@code c} can combine with it. */
  boolean startsCluster(char c) {
    return startsCluster[c];
  }

  private static char form(char c) {
    return switch (c) {
      case '\n', '\r', '\u0085', '\u2028', '\u2029' -> '\n';
      case '\t', '\u000B', '\f' -> ' ';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
      case '\u30FB', '\u2027', '\uFF65', '\u2219', '\u22C5', '\u1427' -> '\u00B7';
      case '\u2122', '\u2120', '\u00AE' -> NOTHING;
      default ->
          switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.CONTROL, Character.FORMAT -> NOTHING;
            default -> c >= '\uFE00' && c <= '\uFE0F' ? NOTHING : c;
          };
    };
  }

  /** Whether the compatibility form would say something else than {@code c}. */
  private static boolean keeps(char c) {
    return c == '\u2026'
        || c == '\u00B2'
        || c == '\u00B3'
        || c == '\u00B9'
        || c >= '\u2070' && c <= '\u209F'
        || c >= '\u2460' && c <= '\u24FF';
  }
}
