package org.dealgraph.model;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A user's decisions, each with the number under which it is listed and undone. What they do
 * depends on which they are, not on their numbers.
 */
public record Decisions(SortedMap<Integer, Decision> byNumber) {

  /** None. */
  public static final Decisions NONE = new Decisions(new TreeMap<>());

  public Decisions {
    byNumber = Collections.unmodifiableSortedMap(new TreeMap<>(byNumber));
  }

  public Collection<Decision> all() {
    return byNumber.values();
  }

  /** With one more, under a number that comes after all others. */
  public Decisions with(Decision decision) {
    SortedMap<Integer, Decision> more = new TreeMap<>(byNumber);
    more.put(byNumber.isEmpty() ? 1 : byNumber.lastKey() + 1, decision);
    return new Decisions(more);
  }

  /** Without the one of this number. */
  public Decisions without(int number) {
    SortedMap<Integer, Decision> fewer = new TreeMap<>(byNumber);
    fewer.remove(number);
    return new Decisions(fewer);
  }
}
