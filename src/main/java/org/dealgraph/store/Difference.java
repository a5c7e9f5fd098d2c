package org.dealgraph.store;

/**
 * How much an update changed.
 *
 * @param added statements that were not there
 * @param removed statements that are there no longer
 */
public record Difference(long added, long removed) {

  public static final Difference NONE = new Difference(0, 0);

  public boolean isEmpty() {
    return added == 0 && removed == 0;
  }

  public Difference plus(Difference other) {
    return new Difference(added + other.added, removed + other.removed);
  }
}
