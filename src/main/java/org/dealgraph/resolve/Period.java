package org.dealgraph.resolve;

import org.dealgraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** The days, as epoch days and inclusive, on which something may have happened. */
record Period(long from, long to) {

  static final long FIRST = -10_000_000;
  static final long LAST = 10_000_000;
  static final Period ALWAYS = new Period(FIRST, LAST);

  static Period of(PartialDate date) {
    return new Period(date.earliest().toEpochDay(), date.latest().toEpochDay());
  }

  Period widened(long before, long after) {
    return new Period(from - before, to + after);
  }

  /** The days of both, or null if there are none. */
  @Nullable Period and(Period other) {
    long start = Math.max(from, other.from);
    long end = Math.min(to, other.to);
    return start <= end ? new Period(start, end) : null;
  }

  boolean meets(Period other) {
    return gap(other) == 0;
  }

  /** How many days lie between the two; 0 if they meet. */
  long gap(Period other) {
    return Math.max(0, Math.max(from, other.from) - Math.min(to, other.to));
  }
}
