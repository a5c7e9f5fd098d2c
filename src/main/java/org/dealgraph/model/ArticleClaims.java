package org.dealgraph.model;

import java.util.List;

/**
 * All that one article says.
 *
 * @param article the article's id
 * @param entities those that take part in a claim
 * @param claims in reading order
 */
public record ArticleClaims(String article, List<NamedEntity> entities, List<Claim> claims) {

  public ArticleClaims {
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
  }

  /** The claims of one kind, in reading order. */
  public <C extends Claim> List<C> of(Class<C> kind) {
    return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
