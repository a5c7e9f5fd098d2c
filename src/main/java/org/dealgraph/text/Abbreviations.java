package org.dealgraph.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows which points end a word rather than a sentence. Immutable. */
final class Abbreviations {

  private record Words(Set<String> never, Set<String> seldom, Set<String> openers) {}

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu}){0,4}");
  private static final Pattern OPENER = Pattern.compile("[^\\p{L}\\p{N}]{0,3}(\\p{L}+)");

  private final Words words = Resources.yaml("abbreviations.yaml", Words.class);

  /**
   * Whether the point that ends {@code before} may end a sentence.
   *
   * @param before the text up to and with the point
   * @param after what follows
   */
  boolean endsSentence(CharSequence before, CharSequence after) {
    int point = before.length() - 1;
    int start = point;
    while (start > 0 && wordOrPoint(before.charAt(start - 1))) {
      start--;
    }
    String word = before.subSequence(start, point).toString();
    if (INITIALS.matcher(word).matches()) {
      return opens(after);
    }
    if (words.never.contains(word)) {
      return false;
    }
    return !words.seldom.contains(word) || opens(after);
  }

  private boolean opens(CharSequence after) {
    Matcher opener = OPENER.matcher(after);
    return opener.lookingAt() && words.openers.contains(opener.group(1));
  }

  private static boolean wordOrPoint(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
