package org.dealgraph.json;

import org.dealgraph.model.ArticleClaims;

/**
 * The claims format: what one article says, as one JSON object on one line. Beside what the article
 * says, every claim has {@code spans} (where its quotes stand, in Unicode code points, with the
 * words around them), {@code confidence} and {@code extractor}, and every sum of money its {@code
 * text}.
 *
 * <p>Claims are listed kind by kind, so that reading gives back the claims of each kind in reading
 * order, the kinds one after the other. Sums keep their value, not trailing zeros.
 */
public final class ClaimsJson {

  private ClaimsJson() {}

  /** The object for {@code claims}, without a line feed. */
  public static String write(ArticleClaims claims) {
    return JsonText.write(json -> new ClaimsWriter(json).write(claims));
  }

  /**
   * The claims in an object that {@link #write} made.
   *
   * @throws MalformedJsonException if it is not such an object
   */
  public static ArticleClaims read(String json) {
    return ClaimsReader.read(JsonText.read(json));
  }

  /**
   * The claims in an object that a person wrote, who may leave out where quotes stand, confidence,
   * extractor, and of a sum its words and currency. The offsets of its quotes say nothing.
   *
   * @throws MalformedJsonException if it is not such an object
   */
  public static ArticleClaims readGold(String json) {
    return ClaimsReader.readGold(JsonText.read(json));
  }
}
