package org.dealgraph.text;

import org.dealgraph.model.Language;
import org.jspecify.annotations.Nullable;

/** Tells Chinese from English by the share of Han characters among the letters. */
final class Languages {

  private static final int HAN_PERCENT = 15;

  private Languages() {}

  /** The language that {@code text} is written in, or null where it has no letters. */
  static @Nullable Language of(CharSequence text) {
    int han = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Scripts.han(c)) {
        han++;
      } else if (Scripts.latin(c)) {
        latin++;
      }
    }
    if (han + latin == 0) {
      return null;
    }
    return han * 100L >= (long) HAN_PERCENT * (han + latin) ? Language.ZH : Language.EN;
  }
}
