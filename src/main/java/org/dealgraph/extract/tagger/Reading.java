package org.dealgraph.extract.tagger;

import java.util.BitSet;
import java.util.List;

/** What the tagger says of one article. Immutable. */
public final class Reading {

  private final Tagger tagger;
  private final int dimension;
  private final BitSet read;
  private final List<List<Proposal>> mentions;
  private final List<ReadWindow> windows;

  Reading(
      Tagger tagger,
      int dimension,
      BitSet read,
      List<List<Proposal>> mentions,
      List<ReadWindow> windows) {
    this.tagger = tagger;
    this.dimension = dimension;
    this.read = read;
    this.mentions = mentions.stream().map(List::copyOf).toList();
    this.windows = List.copyOf(windows);
  }

  /**
   * The role of this name, for {@link #score}.
   *
   * @throws IllegalArgumentException if the tagger has not learned it
   */
  public Relation relation(String name) {
    return tagger.relation(name);
  }

  /** What is less likely than this, as a logit, is better not told. */
  public double least() {
    return tagger.least();
  }

  /** Whether the tagger read the sentence of this index, if only in part. */
  public boolean reads(int sentence) {
    return read.get(sentence);
  }

  /** The mentions of the sentence of this index, in order and without overlap. */
  public List<Proposal> mentions(int sentence) {
    return mentions.get(sentence);
  }

  /**
   * How well the mention at {@code tail} has the role for the one at {@code head}, as a logit: 0 is
   * even odds. A place inside a token counts as that token. Of several windows that have both
   * places the highest score counts; NaN where no window has them.
   */
  public double score(Relation relation, Place head, Place tail) {
    double best = Double.NaN;
    for (ReadWindow window : windows) {
      double score = window.score(relation, dimension, head, tail);
      best = Double.isNaN(best) || score > best ? score : best;
    }
    return best;
  }
}
