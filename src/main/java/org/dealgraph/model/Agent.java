package org.dealgraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organization or person, resolved across articles.
 *
 * @param key {@code org/<slug>} or {@code person/<slug>}: ASCII, made from what was resolved alone
 * @param zh the Chinese label, or null
 * @param en the English (Latin-script) label, or null; at least one label is given
 * @param aliases every other name, sorted
 * @param namedBy the entities of articles that stand for this agent, sorted
 */
public record Agent(
    String key,
    EntityType type,
    @Nullable String zh,
    @Nullable String en,
    List<String> aliases,
    List<ClaimRef> namedBy) {

  public Agent {
    aliases = List.copyOf(aliases);
    namedBy = List.copyOf(namedBy);
  }
}
