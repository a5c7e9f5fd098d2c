package org.dealgraph.extract.tagger;

/**
 * A window and what the network says of its tokens' roles.
 *
 * @param firstSentence the first sentence that it has some of
 * @param lastSentence the last sentence that it has some of
 * @param width how many numbers {@code heads} and {@code tails} have for a token
 */
record ReadWindow(
    Window window, int firstSentence, int lastSentence, int width, float[] heads, float[] tails) {

  /** The logit of a relation, or NaN where this window has not both places. */
  double score(Relation relation, int dimension, Place head, Place tail) {
    if (!mayHave(head) || !mayHave(tail)) {
      return Double.NaN;
    }
    int from = window.token(head);
    int to = window.token(tail);
    if (from < 0 || to < 0) {
      return Double.NaN;
    }
    int h = from * width + relation.index() * dimension;
    int t = to * width + relation.index() * dimension;
    double sum = 0;
    for (int i = 0; i < dimension; i++) {
      sum += (double) heads[h + i] * tails[t + i];
    }
    return sum;
  }

  private boolean mayHave(Place place) {
    int sentence = place.sentence();
    return sentence == Place.TITLE || sentence >= firstSentence && sentence <= lastSentence;
  }
}
