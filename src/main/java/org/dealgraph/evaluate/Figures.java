package org.dealgraph.evaluate;

import java.util.Collection;
import java.util.Set;

/**
 * How many facts the gold states, how many were predicted, and how many of these are right.
 *
 * @param hits predicted and in the gold
 * @param gold in the gold
 * @param predicted by extraction
 */
public record Figures(int hits, int gold, int predicted) {

  static final Figures NONE = new Figures(0, 0, 0);

  /** Counts what two sets have in common. */
  static Figures of(Set<?> gold, Set<?> predicted) {
    int hits = (int) gold.stream().filter(predicted::contains).count();
    return new Figures(hits, gold.size(), predicted.size());
  }

  static Figures sum(Collection<Figures> parts) {
    return parts.stream().reduce(NONE, Figures::plus);
  }

  Figures plus(Figures other) {
    return new Figures(hits + other.hits, gold + other.gold, predicted + other.predicted);
  }

  /** Of what was predicted, the part that is right; 0 where nothing was predicted. */
  public double precision() {
    return predicted == 0 ? 0 : (double) hits / predicted;
  }

  /** Of what the gold states, the part that was found; 0 where it states nothing. */
  public double recall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
