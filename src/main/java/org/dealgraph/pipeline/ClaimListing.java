package org.dealgraph.pipeline;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dealgraph.json.ClaimsJson;
import org.dealgraph.read.Reading;

/** Finds the claims of articles without any graph. */
public final class ClaimListing {

  private final ArticleInput input;

  public ClaimListing(ArticleInput input) {
    this.input = input;
  }

  /**
   * Hands on what each article says, as one JSON object, in the order of the articles.
   *
   * @param rejects is given a sentence about each article that could not be read
   * @return how many could not be read
   */
  public int write(Consumer<String> claims, Consumer<String> rejects) {
    ClaimFinder finder = new ClaimFinder();
    int[] rejected = {0};
    try (Stream<Reading> readings = input.read()) {
      readings.forEachOrdered(reading -> {
        switch (reading) {
          case Reading.Read read -> claims.accept(ClaimsJson.write(finder.claims(read.article())));
          case Reading.Rejected bad -> {
            rejected[0]++;
            rejects.accept(bad.origin() + " " + bad.reason());
          }
        }
      });
    }
    return rejected[0];
  }
}
