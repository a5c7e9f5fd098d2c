package org.dealgraph.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dealgraph.model.Claim;
import org.dealgraph.model.Evidence;
import org.jspecify.annotations.Nullable;

/** Counts hits and keeps mismatches while one article is compared. */
final class Tally {

  private final String article;
  private final SentenceIndex sentences;
  private final Map<FactKind, Figures> figures = new EnumMap<>(FactKind.class);
  private final List<Mismatch> mismatches = new ArrayList<>();

  Tally(String article, SentenceIndex sentences) {
    this.article = article;
    this.sentences = sentences;
  }

  /** One fact of a set: what it says, for people, and what it rests on. */
  record Member(String text, Evidence evidence) {}

  Map<FactKind, Figures> figures() {
    return figures;
  }

  List<Mismatch> mismatches() {
    return mismatches;
  }

  /**
   * Counts one part of a pair of claims, which either may leave open.
   *
   * @param text what the part says, for people
   */
  <C extends Claim, T> void value(
      FactKind kind,
      Pair<C> pair,
      Function<C, @Nullable T> part,
      BiPredicate<T, T> same,
      Function<T, String> text) {
    C ours = pair.gold();
    C theirs = pair.predicted();
    T gold = ours == null ? null : part.apply(ours);
    T predicted = theirs == null ? null : part.apply(theirs);
    boolean hit = gold != null && predicted != null && same.test(gold, predicted);
    add(kind, new Figures(one(hit), one(gold != null), one(predicted != null)));
    C quoted = ours != null ? ours : theirs;
    if (!hit && (gold != null || predicted != null) && quoted != null) {
      mismatch(
          kind,
          gold == null ? null : text.apply(gold),
          predicted == null ? null : text.apply(predicted),
          quoted.evidence());
    }
  }

  /** Counts the facts of two sets, told apart by the key. */
  void members(FactKind kind, SortedMap<String, Member> gold, SortedMap<String, Member> predicted) {
    add(kind, Figures.of(gold.keySet(), predicted.keySet()));
    gold.forEach((key, member) -> {
      if (!predicted.containsKey(key)) {
        mismatch(kind, member.text, null, member.evidence);
      }
    });
    predicted.forEach((key, member) -> {
      if (!gold.containsKey(key)) {
        mismatch(kind, null, member.text, member.evidence);
      }
    });
  }

  private void mismatch(
      FactKind kind, @Nullable String gold, @Nullable String predicted, Evidence evidence) {
    String quote = evidence.quotes().getFirst().exact();
    mismatches.add(new Mismatch(kind, article, gold, predicted, quote, sentences.find(quote)));
  }

  private void add(FactKind kind, Figures more) {
    figures.merge(kind, more, Figures::plus);
  }

  private static int one(boolean counts) {
    return counts ? 1 : 0;
  }
}
