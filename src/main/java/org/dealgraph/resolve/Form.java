package org.dealgraph.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which an agent is written.
 *
 * @param text as written, white space evened out
 * @param key what every spelling of the name has in common; never empty
 * @param looseKey a weaker key, of a registered name without its line of business, or null
 * @param full for a person, whether it is more than a given name, a family name or a form of
 *     address; for an organization always
 */
record Form(String text, String key, @Nullable String looseKey, boolean full) {

  /** The keys, the stronger first. */
  List<String> keys() {
    return looseKey == null ? List.of(key) : List.of(key, looseKey);
  }

  /**
   * Whether the key says enough to stand for an agent by itself: two Han characters, or four
   * letters.
   */
  static boolean isStrong(String key) {
    return Letters.han(key) >= 2
        || key.codePoints().filter(c -> Character.isLetter(c) && !Letters.isHan(c)).count() >= 4;
  }
}
