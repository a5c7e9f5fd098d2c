package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dealgraph.model.ArticleHead;
import org.dealgraph.model.Testimony;

/**
 * Counts reposts as one source: articles of one title that appeared within a month of each other. A
 * title of a few letters ({@code 早报}) is a column, not a story, and ties nothing.
 */
final class Sources {

  private static final int TITLE_LETTERS = 6;
  private static final int DAYS = 30;

  private Sources() {}

  /** For each testimony the number of its source. */
  static int[] of(List<Testimony> testimonies, Letters letters) {
    int[] sources = new int[testimonies.size()];
    Map<String, List<Integer>> titles = new TreeMap<>();
    for (int i = 0; i < sources.length; i++) {
      sources[i] = i;
      String title = testimonies.get(i).head().title();
      String key = title == null ? "" : String.join("", Letters.words(letters.fold(title)));
      if (key.codePointCount(0, key.length()) >= TITLE_LETTERS) {
        titles.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> same : titles.values()) {
      same.sort(Comparator.comparingLong(i -> day(testimonies.get(i).head())));
      for (int i = 1; i < same.size(); i++) {
        long earlier = day(testimonies.get(same.get(i - 1)).head());
        long later = day(testimonies.get(same.get(i)).head());
        if (later - earlier <= DAYS || later == Period.LAST) {
          sources[same.get(i)] = sources[same.get(i - 1)];
        }
      }
    }
    return sources;
  }

  private static long day(ArticleHead head) {
    return head.date() == null ? Period.LAST : head.date().toEpochDay();
  }
}
