package org.dealgraph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which of the known names a mistyped one may have meant. */
public final class NearestNames {

  private static final int AT_MOST = 3;
  private static final int LONGEST = 100;

  private NearestNames() {}

  private record Near(String name, int distance) {}

  /**
   * The nearest names, the nearest first, three at most; none if nothing is near: within a third of
   * the letters, or one name inside the other and the more alike the nearer.
   */
  public static List<String> of(String wanted, Collection<String> known) {
    String key = fold(wanted);
    if (key.isEmpty() || key.length() > LONGEST) {
      return List.of();
    }
    int limit = Math.max(1, key.length() / 3);
    LevenshteinDistance edits = new LevenshteinDistance(limit + 1);
    return known.stream()
        .distinct()
        .flatMap(name -> {
          OptionalInt distance = distance(key, fold(name), limit, edits);
          return distance.stream().mapToObj(d -> new Near(name, d));
        })
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(AT_MOST)
        .map(Near::name)
        .toList();
  }

  private static OptionalInt distance(
      String wanted, String name, int limit, LevenshteinDistance edits) {
    if (name.length() > LONGEST) {
      return OptionalInt.empty();
    }
    int distance = edits.apply(wanted, name);
    if (distance >= 0
        && distance <= limit
        && distance < wanted.codePointCount(0, wanted.length())) {
      return OptionalInt.of(distance);
    }
    boolean inside =
        Math.min(wanted.length(), name.length()) >= 2
            && (name.contains(wanted) || wanted.contains(name));
    return inside
        ? OptionalInt.of(limit + Math.abs(wanted.length() - name.length()))
        : OptionalInt.empty();
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
