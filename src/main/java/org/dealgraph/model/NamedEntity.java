package org.dealgraph.model;

import java.util.List;

/**
 * An organization or person as one article names it.
 *
 * @param id ASCII slug, unique in the article
 * @param name the best-known full name that the article contains
 * @param mentions every surface form in the article, as written, the name among them
 */
public record NamedEntity(String id, EntityType type, String name, List<String> mentions) {

  public NamedEntity {
    mentions = List.copyOf(mentions);
  }
}
