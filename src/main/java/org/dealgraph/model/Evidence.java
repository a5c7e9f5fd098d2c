package org.dealgraph.model;

import java.util.List;

/**
 * What a claim rests on.
 *
 * @param quotes at least one verbatim quotation, in reading order
 * @param confidence 0 to 1, the extractor's own estimate
 * @param extractor what found the claim, e.g. the name of a rule
 */
public record Evidence(List<Quote> quotes, double confidence, String extractor) {

  /** The extractor of what a person has stated in the ontology's own terms. */
  public static final String CURATED = "curated";

  public Evidence {
    quotes = List.copyOf(quotes);
    if (quotes.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("evidence wants a quote and a confidence of 0 to 1");
    }
  }

  /** Whether a person has stated it, so that nothing had to be found in words. */
  public boolean isCurated() {
    return extractor.equals(CURATED);
  }
}
