package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dealgraph.model.ArticleHead;
import org.dealgraph.model.Claim;
import org.dealgraph.model.Quote;
import org.dealgraph.model.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * Counts reposts and rewrites of one story as one source: articles within a month of each other
 * that have one title, or of which half of the sentences that claims rest on are the same, word for
 * word. A title of a few letters ({@code 早报}) is a column, not a story, and ties nothing; nor does
 * a short sentence, which two may write by chance.
 */
final class Sources {

  private static final int TITLE_LETTERS = 6;
  private static final int QUOTE_LETTERS = 20;
  private static final int DAYS = 30;

  private final List<Testimony> testimonies;
  private final int[] parents;

  private Sources(List<Testimony> testimonies) {
    this.testimonies = testimonies;
    parents = new int[testimonies.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
  }

  /** For each testimony the number of its source. */
  static int[] of(List<Testimony> testimonies, Letters letters) {
    Sources sources = new Sources(testimonies);
    sources.tieByTitle(letters);
    sources.tieByQuotes();
    int[] numbers = new int[testimonies.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = sources.source(i);
    }
    return numbers;
  }

  private void tieByTitle(Letters letters) {
    List<String> keys =
        testimonies.parallelStream().map(t -> title(t.head().title(), letters)).toList();
    Map<String, List<Integer>> titles = new TreeMap<>();
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      if (key.codePointCount(0, key.length()) >= TITLE_LETTERS) {
        titles.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> same : titles.values()) {
      same.sort(Comparator.comparingLong(this::day));
      for (int i = 1; i < same.size(); i++) {
        tieIfNear(same.get(i - 1), same.get(i));
      }
    }
  }

  private void tieByQuotes() {
    List<Set<String>> quotes = testimonies.stream().map(Sources::quotes).toList();
    Map<String, List<Integer>> bearers = new HashMap<>();
    for (int i = 0; i < quotes.size(); i++) {
      for (String quote : quotes.get(i)) {
        bearers.computeIfAbsent(quote, q -> new ArrayList<>()).add(i);
      }
    }
    Set<List<Integer>> compared = new HashSet<>();
    for (List<Integer> same : bearers.values()) {
      for (int a = 0; a < same.size(); a++) {
        for (int b = a + 1; b < same.size(); b++) {
          int first = same.get(a);
          int second = same.get(b);
          if (compared.add(List.of(first, second))
              && alike(quotes.get(first), quotes.get(second))) {
            tieIfNear(first, second);
          }
        }
      }
    }
  }

  /** Whether half of the fewer are in both. */
  private static boolean alike(Set<String> a, Set<String> b) {
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    return 2 * common.size() >= Math.min(a.size(), b.size());
  }

  private static Set<String> quotes(Testimony testimony) {
    Set<String> quotes = new HashSet<>();
    for (Claim claim : testimony.claims().claims()) {
      for (Quote quote : claim.evidence().quotes()) {
        String key = String.join("", Letters.words(quote.exact().toLowerCase(Locale.ROOT)));
        if (key.codePointCount(0, key.length()) >= QUOTE_LETTERS) {
          quotes.add(key);
        }
      }
    }
    return quotes;
  }

  private static String title(@Nullable String title, Letters letters) {
    return title == null ? "" : String.join("", Letters.words(letters.fold(title)));
  }

  private void tieIfNear(int a, int b) {
    long gap = Math.abs(day(a) - day(b));
    if (gap <= DAYS || day(a) == Period.LAST || day(b) == Period.LAST) {
      int first = Math.min(source(a), source(b));
      parents[Math.max(source(a), source(b))] = first;
    }
  }

  private int source(int article) {
    int root = article;
    while (parents[root] != root) {
      root = parents[root];
    }
    return root;
  }

  private long day(int article) {
    ArticleHead head = testimonies.get(article).head();
    return head.date() == null ? Period.LAST : head.date().toEpochDay();
  }
}
