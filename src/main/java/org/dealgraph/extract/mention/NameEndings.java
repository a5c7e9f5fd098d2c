package org.dealgraph.extract.mention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dealgraph.model.Language;

/**
 * Knows a longer name of an organization by its ending: Heeler, Heeler Security, Heeler Security
 * Inc.
 */
public final class NameEndings {

  private final Set<String> legal = new HashSet<>();
  private final Set<String> all = new HashSet<>();
  private int longest;

  public NameEndings() {
    for (Language language : Language.values()) {
      NameWords words = NameWords.load(language);
      words.legalEndings().forEach(word -> legal.add(word.toLowerCase(Locale.ROOT)));
      words.allEndings().forEach(word -> all.add(word.toLowerCase(Locale.ROOT)));
    }
    all.forEach(word -> longest = Math.max(longest, word.length()));
  }

  /**
   * Whether {@code whole} is {@code name} with nothing behind it but words that organizations'
   * names end with.
   *
   * @param legally whether only words for a legal form count
   */
  public boolean extend(String name, String whole, boolean legally) {
    if (whole.length() <= name.length() || !whole.regionMatches(true, 0, name, 0, name.length())) {
      return false;
    }
    String rest = whole.substring(name.length()).toLowerCase(Locale.ROOT);
    boolean cutsWord = isLatin(rest.charAt(0)) && isLatin(name.charAt(name.length() - 1));
    return !cutsWord && consists(rest, legally ? legal : all);
  }

  private boolean consists(String rest, Set<String> words) {
    String text = rest.replaceFirst("^[\\s,&.]+", "");
    if (text.isEmpty()) {
      return true;
    }
    for (int end = Math.min(longest, text.length()); end > 0; end--) {
      boolean cutsWord =
          end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
      if (!cutsWord
          && words.contains(text.substring(0, end))
          && consists(text.substring(end), words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
