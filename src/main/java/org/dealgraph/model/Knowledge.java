package org.dealgraph.model;

import java.util.List;

/**
 * The knowledge layer: a function of the set of claims, the lexicon and the user's decisions alone.
 *
 * @param agents sorted by key
 * @param facts sorted by key
 * @param idle the decisions that change nothing: there are no such agents
 */
public record Knowledge(List<Agent> agents, List<Fact> facts, List<Decision> idle) {

  public Knowledge {
    agents = List.copyOf(agents);
    facts = List.copyOf(facts);
    idle = List.copyOf(idle);
  }
}
