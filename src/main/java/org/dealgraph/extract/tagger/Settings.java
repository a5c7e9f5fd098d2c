package org.dealgraph.extract.tagger;

import java.util.List;

/**
 * What {@code tagger.json} says of a model. All sizes are numbers of tokens.
 *
 * @param labels what a token may be: {@code O}, {@code B-<kind>}, {@code I-<kind>}
 * @param relations the names of the roles
 * @param dimension how many numbers stand for a token as head or tail of one relation
 * @param window the longest input
 * @param title how much of the title is repeated in each window
 * @param context how much of the sentences before a window's own it may repeat
 * @param cased whether the model is told of capitals; see {@link WordPiece}
 * @param least what is less likely than this, as a logit, is better not told: a wrong claim costs
 *     more trust than a missing one; chosen on articles that were held out
 * @param sha256 the digest of {@code model.onnx}, in lower-case hexadecimal digits
 */
record Settings(
    List<String> labels,
    List<String> relations,
    int dimension,
    int window,
    int title,
    int context,
    boolean cased,
    double least,
    String sha256) {

  /** The tokens of a window beside title and text: one opening and two separators. */
  static final int SPECIAL = 3;

  Settings {
    labels = List.copyOf(labels);
    relations = List.copyOf(relations);
    if (dimension < 1 || title < 0 || context < 0) {
      throw new IllegalArgumentException("a dimension below 1, or a size below 0");
    }
    if (window - title - SPECIAL < Math.max(1, context)) {
      throw new IllegalArgumentException("the window has no room for title, context and text");
    }
  }

  /** How many numbers stand for a token as head or tail of all relations. */
  int width() {
    return relations.size() * dimension;
  }
}
