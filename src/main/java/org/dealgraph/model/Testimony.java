package org.dealgraph.model;

/**
 * One article's part in the graph: who says it, and what it says.
 *
 * @param contentHash SHA-256 of the article as read, in lower-case hexadecimal
 */
public record Testimony(ArticleHead head, String contentHash, ArticleClaims claims) {

  /** Whether a person has imported what it says; no program would read it anew. */
  public boolean isCurated() {
    return claims.claims().stream().anyMatch(claim -> claim.evidence().isCurated());
  }
}
