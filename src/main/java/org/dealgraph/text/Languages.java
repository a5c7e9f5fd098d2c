package org.dealgraph.text;

import org.dealgraph.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Tells Chinese from English by the Han characters and the words of Latin letters. Words are
 * counted rather than letters, since a Chinese sentence may be two foreign names and a verb between
 * them; Han characters in brackets are not, since an English one may give a name's Chinese form.
 */
final class Languages {

  private static final int HAN_PERCENT = 20;
  private static final int LONGEST_BRACKET = 20;

  private Languages() {}

  /** The language that {@code text} is written in, or null where it has no letters. */
  static @Nullable Language of(CharSequence text) {
    int han = 0;
    int bracketed = 0;
    int words = 0;
    int open = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean latin = Scripts.latin(c);
      words += latin && !inWord ? 1 : 0;
      inWord = latin;
      if (c == '(' || c == '（') {
        open = i + LONGEST_BRACKET;
      } else if (c == ')' || c == '）') {
        open = 0;
      } else if (Scripts.han(c)) {
        han += i < open ? 0 : 1;
        bracketed += i < open ? 1 : 0;
      }
    }
    if (words == 0) {
      return han + bracketed == 0 ? null : Language.ZH;
    }
    return han * 100L >= (long) HAN_PERCENT * (han + words) ? Language.ZH : Language.EN;
  }
}
