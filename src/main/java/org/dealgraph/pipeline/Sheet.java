package org.dealgraph.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the graph holds of one agent, fact or article, and who says so.
 *
 * @param id its IRI without the graph's base, as in {@code round/openai/…}
 * @param kind as in {@code Round}
 * @param values what it is
 * @param sayings the claims that it rests on
 */
public record Sheet(String id, String kind, List<Value> values, List<Saying> sayings) {

  public Sheet {
    values = List.copyOf(values);
    sayings = List.copyOf(sayings);
  }

  /** A property and its value, as a person would write them. */
  public record Value(String name, String text) {}

  /**
   * What one article says of it.
   *
   * @param id the claim's IRI without the graph's base
   * @param title of the article, or null
   * @param date of the article, or null
   * @param extractor what found the claim
   */
  public record Saying(
      String id,
      @Nullable String title,
      @Nullable String date,
      List<Value> values,
      List<Passage> passages,
      String extractor) {

    public Saying {
      values = List.copyOf(values);
      passages = List.copyOf(passages);
    }
  }

  /** Words of an article, and where they stand in it: Unicode code points, the end exclusive. */
  public record Passage(String words, int start, int end) {}
}
