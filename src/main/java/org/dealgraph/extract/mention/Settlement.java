package org.dealgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses among overlapping proposals: the surer first, then the longer. */
final class Settlement {

  /** What a character of length is worth beside the score. */
  private static final double PER_CHARACTER = 0.02;

  private static final Comparator<Mention> BEST_FIRST =
      Comparator.comparingDouble((Mention m) -> -weight(m))
          .thenComparing(Mention::span)
          .thenComparing(Mention::type);

  private Settlement() {}

  /** The chosen mentions in reading order, without overlap. */
  static List<Mention> of(List<Mention> proposals) {
    List<Mention> ranked = new ArrayList<>(proposals);
    ranked.sort(BEST_FIRST);
    List<Mention> chosen = new ArrayList<>();
    for (Mention mention : ranked) {
      if (chosen.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
        chosen.add(mention);
      }
    }
    chosen.sort(Comparator.comparing(Mention::span));
    return chosen;
  }

  private static double weight(Mention mention) {
    return mention.score() + PER_CHARACTER * Math.min(mention.span().length(), 16);
  }
}
