package org.dealgraph.export;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are exported; agents and articles come with the facts that speak of them.
 *
 * @param confirmedOnly only what is stated and closed or done: no talks, rumours, plans, denials
 * @param agents only facts in which one of these IRIs takes part, or all where there are none
 * @param since only what happened on that day or later, or where no date is known was first told
 *     then; null for all
 */
public record Cut(boolean confirmedOnly, Set<String> agents, @Nullable LocalDate since) {

  /** Everything. */
  public static final Cut NONE = new Cut(false, Set.of(), null);

  /** Copies the set. */
  public Cut {
    agents = Set.copyOf(agents);
  }

  boolean isWhole() {
    return !confirmedOnly && agents.isEmpty() && since == null;
  }
}
