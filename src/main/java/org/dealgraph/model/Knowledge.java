package org.dealgraph.model;

import java.util.List;

/**
 * The knowledge layer: a function of the set of claims, the lexicon and the user's decisions alone.
 *
 * @param agents sorted by key
 * @param facts sorted by key
 */
public record Knowledge(List<Agent> agents, List<Fact> facts) {

  public Knowledge {
    agents = List.copyOf(agents);
    facts = List.copyOf(facts);
  }
}
