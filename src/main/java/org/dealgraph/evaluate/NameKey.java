package org.dealgraph.evaluate;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** A text without what does not matter when two names are compared: width, case, punctuation. */
final class NameKey {

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameKey() {}

  static String of(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return UCharacter.foldCase(OTHER.matcher(normal).replaceAll(""), true);
  }
}
