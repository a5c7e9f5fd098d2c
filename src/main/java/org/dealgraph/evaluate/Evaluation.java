package org.dealgraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealgraph.model.ArticleClaims;

/**
 * Compares what extraction finds with a gold, article by article. Names are equal when they share a
 * form, so that any name will do that the gold lists. Articles that the gold does not know are left
 * out; articles of the gold that were not given count as ones in which nothing was found.
 */
public final class Evaluation {

  private final Map<String, ArticleClaims> gold;
  private final Map<String, Scores> compared = new LinkedHashMap<>();

  /**
   * An evaluation of nothing yet.
   *
   * @param gold by article
   */
  public Evaluation(Map<String, ArticleClaims> gold) {
    this.gold = new LinkedHashMap<>(gold);
  }

  /** Whether the gold says what this article says. */
  public boolean knows(String article) {
    return gold.containsKey(article);
  }

  /** Compares one article; of two with one id, the last counts. */
  public void add(ArticleClaims predicted, SentenceIndex sentences) {
    ArticleClaims expected = gold.get(predicted.article());
    if (expected != null) {
      compared.put(predicted.article(), ArticleComparison.compare(expected, predicted, sentences));
    }
  }

  /** The gold's articles that were not given. */
  public List<String> absent() {
    return gold.keySet().stream().filter(article -> !compared.containsKey(article)).toList();
  }

  /** How well extraction did, in the order of the gold. */
  public Scores scores() {
    List<Scores> parts = new ArrayList<>();
    gold.forEach((article, expected) -> {
      Scores scores = compared.get(article);
      parts.add(scores == null ? nothing(expected) : scores);
    });
    return Scores.sum(parts);
  }

  private static Scores nothing(ArticleClaims gold) {
    ArticleClaims none = new ArticleClaims(gold.article(), List.of(), List.of());
    return ArticleComparison.compare(gold, none, SentenceIndex.NONE);
  }
}
