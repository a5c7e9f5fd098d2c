package org.dealgraph.model;

/** How a number is meant: 约 approx, 超 at least, 近 at most, 数千万 a range. */
public enum Qualifier implements Coded {
  EXACT,
  APPROX,
  AT_LEAST,
  AT_MOST,
  RANGE
}
