package org.dealgraph.resolve;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How names are spelt: what makes two spellings one, and how a name looks in plain ASCII. Safe for
 * use by several threads, as ICU's transliterators are.
 */
final class Letters {

  private static final int LONGEST_SLUG = 80;
  private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");

  private final Normalizer2 nfkc = Normalizer2.getNFKCCasefoldInstance();
  private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
  private final Transliterator ascii = Transliterator.getInstance("Latin-ASCII");
  private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  private final Transliterator pinyin = Transliterator.getInstance("Han-Latin; Latin-ASCII");

  /** Signs met so far, and whether each has a simplified form: most texts have none that does. */
  private final Map<Integer, Boolean> traditional = new ConcurrentHashMap<>();

  /** Signs met so far, and whether ASCII has another way to write each. */
  private final Map<Integer, Boolean> spelt = new ConcurrentHashMap<>();

  /** Readings met so far: the transliterator takes a third of a millisecond for each sign. */
  private final Map<Integer, String> readings = new ConcurrentHashMap<>();

  /** Width, case, compatibility forms, Latin accents and traditional script undone. */
  String fold(String text) {
    String folded = nfkc.normalize(text);
    if (folded.codePoints().anyMatch(this::isTraditional)) {
      folded = simplified.transliterate(folded);
    }
    return folded.codePoints().anyMatch(this::isSpeltInAscii)
        ? ascii.transliterate(folded).toLowerCase(Locale.ROOT)
        : folded;
  }

  /** Marks are, where a Latin letter stands before them. */
  private boolean isSpeltInAscii(int codePoint) {
    return codePoint >= 128
        && spelt.computeIfAbsent(
            codePoint,
            c -> {
              String sign = Character.toString(c);
              return Character.getType(c) == Character.NON_SPACING_MARK
                  || !ascii.transliterate(sign).equals(sign);
            });
  }

  private boolean isTraditional(int codePoint) {
    return isHan(codePoint)
        && traditional.computeIfAbsent(
            codePoint,
            c -> {
              String sign = Character.toString(c);
              return !simplified.transliterate(sign).equals(sign);
            });
  }

  /** The runs of letters and digits, of whatever script, in folded text. */
  static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    folded
        .codePoints()
        .forEach(c -> {
          if (isPartOfWord(c)) {
            word.appendCodePoint(c);
          } else if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
          }
        });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /**
   * Lower-case ASCII words joined by hyphens, romanised; for a name without a letter of any script
   * its code points.
   */
  String slug(String name) {
    String plain = romanised(nfkc.normalize(name)).toLowerCase(Locale.ROOT).replace("'", "");
    String slug = trimmed(NOT_PLAIN.matcher(plain).replaceAll("-"));
    if (slug.length() > LONGEST_SLUG) {
      slug = trimmed(slug.substring(0, LONGEST_SLUG));
    }
    return slug.isEmpty() ? codePoints(name) : slug;
  }

  private String romanised(String text) {
    StringBuilder spelt = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (isHan(c)) {
            spelt.append(' ').append(readings.computeIfAbsent(c, this::reading)).append(' ');
          } else {
            spelt.appendCodePoint(c);
          }
        });
    String rest = spelt.toString();
    return isAscii(rest) ? rest : latin.transliterate(rest);
  }

  private String reading(int han) {
    return pinyin.transliterate(Character.toString(han));
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  static long han(String text) {
    return text.codePoints().filter(Letters::isHan).count();
  }

  private static boolean isPartOfWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String trimmed(String slug) {
    int start = slug.startsWith("-") ? 1 : 0;
    int end = slug.length() - (slug.length() > start && slug.endsWith("-") ? 1 : 0);
    return slug.substring(start, end);
  }

  private static String codePoints(String name) {
    StringBuilder hex = new StringBuilder("u");
    name.codePoints().limit(8).forEach(c -> hex.append('-').append(Integer.toHexString(c)));
    return hex.toString();
  }
}
