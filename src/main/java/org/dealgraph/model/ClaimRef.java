package org.dealgraph.model;

/**
 * Names one claim, or one entity, of one article.
 *
 * @param article the article's id
 * @param local for a claim its kind and number in reading order ({@code round-1}), for an entity
 *     its {@link NamedEntity#id()}
 */
public record ClaimRef(String article, String local) implements Comparable<ClaimRef> {

  @Override
  public int compareTo(ClaimRef other) {
    int byArticle = article.compareTo(other.article);
    return byArticle != 0 ? byArticle : local.compareTo(other.local);
  }
}
