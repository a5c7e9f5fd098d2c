package org.dealgraph.json;

import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.Claim;

/** How many claims of each kind an article makes. */
public record ClaimCounts(int rounds, int moves, int positions, int valuations, int acquisitions) {

  public static ClaimCounts of(ArticleClaims claims) {
    return new ClaimCounts(
        claims.of(Claim.Round.class).size(),
        claims.of(Claim.Move.class).size(),
        claims.of(Claim.Position.class).size(),
        claims.of(Claim.Valuation.class).size(),
        claims.of(Claim.Acquisition.class).size());
  }

  public int total() {
    return rounds + moves + positions + valuations + acquisitions;
  }
}
