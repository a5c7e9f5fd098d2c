package org.dealgraph.pipeline;

import java.util.function.Consumer;
import org.dealgraph.json.ClaimsJson;

/** Finds the claims of articles without any graph. */
public final class ClaimListing {

  private final ArticleInput input;
  private final ClaimFinder finder;

  public ClaimListing(ArticleInput input, ClaimFinder finder) {
    this.input = input;
    this.finder = finder;
  }

  /**
   * Hands on what each article says, as one JSON object, in the order of the articles.
   *
   * @param rejects is given a sentence about each article that could not be read
   * @return how many could not be read
   */
  public int write(Consumer<String> claims, Consumer<String> rejects) {
    return input.forEach(
        article -> claims.accept(ClaimsJson.write(finder.claims(article))), rejects);
  }
}
