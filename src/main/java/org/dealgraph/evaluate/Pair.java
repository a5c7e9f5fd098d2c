package org.dealgraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.dealgraph.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A claim of the gold and the predicted claim that is taken for the same; one of them may lack.
 *
 * @param gold or null
 * @param predicted or null
 */
record Pair<C extends Claim>(@Nullable C gold, @Nullable C predicted) {

  private record Candidate(double likeness, int gold, int predicted) {}

  /** Pairs one to one, the most alike first, then in reading order; what is left over is alone. */
  static <C extends Claim> List<Pair<C>> of(
      List<C> gold, List<C> predicted, ToDoubleBiFunction<C, C> likeness) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < predicted.size(); p++) {
        double alike = likeness.applyAsDouble(gold.get(g), predicted.get(p));
        candidates.add(new Candidate(alike, g, p));
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted));
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedPredicted = new HashSet<>();
    List<Pair<C>> pairs = new ArrayList<>();
    for (Candidate each : candidates) {
      if (!usedGold.contains(each.gold) && !usedPredicted.contains(each.predicted)) {
        usedGold.add(each.gold);
        usedPredicted.add(each.predicted);
        pairs.add(new Pair<>(gold.get(each.gold), predicted.get(each.predicted)));
      }
    }
    for (int g = 0; g < gold.size(); g++) {
      if (!usedGold.contains(g)) {
        pairs.add(new Pair<>(gold.get(g), null));
      }
    }
    for (int p = 0; p < predicted.size(); p++) {
      if (!usedPredicted.contains(p)) {
        pairs.add(new Pair<>(null, predicted.get(p)));
      }
    }
    return pairs;
  }
}
