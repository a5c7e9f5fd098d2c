package org.dealgraph.extract.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealgraph.extract.DataFiles;
import org.dealgraph.model.Language;
import org.dealgraph.model.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * The words of sums of money, those of all languages together: one grammar reads them all.
 *
 * @param currencies surface form to ISO 4217 code
 * @param units surface form to multiplier
 * @param before words before a number, and how it is then meant
 * @param after words after a sum, and how it is then meant
 * @param several words that stand for a digit not told (数千万)
 * @param refuse words that make a number with a unit something else than money (亿参数)
 */
record MoneyWords(
    Map<String, String> currencies,
    Map<String, BigDecimal> units,
    Map<String, Qualifier> before,
    Map<String, Qualifier> after,
    List<String> several,
    List<String> refuse) {

  static MoneyWords load() {
    Map<String, String> currencies = new LinkedHashMap<>();
    Map<String, BigDecimal> units = new LinkedHashMap<>();
    Map<String, Qualifier> before = new LinkedHashMap<>();
    Map<String, Qualifier> after = new LinkedHashMap<>();
    List<String> several = new ArrayList<>();
    List<String> refuse = new ArrayList<>();
    for (Language language : Language.values()) {
      for (MoneyWords words : DataFiles.read("money", language, MoneyWords.class)) {
        currencies.putAll(words.currencies);
        units.putAll(words.units);
        before.putAll(words.before);
        after.putAll(words.after);
        several.addAll(words.several);
        refuse.addAll(words.refuse);
      }
    }
    return new MoneyWords(
        longestFirst(currencies),
        longestFirst(units),
        longestFirst(before),
        longestFirst(after),
        several,
        refuse);
  }

  private static <V> Map<String, V> longestFirst(Map<String, V> words) {
    Map<String, V> sorted = new LinkedHashMap<>();
    words.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, V> e) -> -e.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }

  /**
   * The longest of {@code words} at {@code at}, or null. Words of Latin letters match whole words
   * only, whatever the case of words of more than two letters.
   */
  static @Nullable String at(String text, int at, Iterable<String> words) {
    for (String word : words) {
      if (text.regionMatches(word.length() > 2, at, word, 0, word.length())
          && !cutsWord(text, at, at + word.length())) {
        return word;
      }
    }
    return null;
  }

  /** Like {@link #at}, for the words that end at {@code end}. */
  static @Nullable String endingAt(String text, int end, Iterable<String> words) {
    for (String word : words) {
      int at = end - word.length();
      if (at >= 0
          && text.regionMatches(word.length() > 2, at, word, 0, word.length())
          && !cutsWord(text, at, end)) {
        return word;
      }
    }
    return null;
  }

  private static boolean cutsWord(String text, int start, int end) {
    return start > 0 && latin(text.charAt(start - 1)) && latin(text.charAt(start))
        || end < text.length() && latin(text.charAt(end - 1)) && latin(text.charAt(end));
  }

  private static boolean latin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
