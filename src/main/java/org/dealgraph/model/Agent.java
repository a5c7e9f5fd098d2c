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
 * @param former the keys of agents that the user has merged into this one, sorted
 * @param others the keys of agents from which the user has split this one, sorted
 */
public record Agent(
    String key,
    EntityType type,
    @Nullable String zh,
    @Nullable String en,
    List<String> aliases,
    List<ClaimRef> namedBy,
    List<String> former,
    List<String> others) {

  public Agent {
    aliases = List.copyOf(aliases);
    namedBy = List.copyOf(namedBy);
    former = List.copyOf(former);
    others = List.copyOf(others);
  }
}
