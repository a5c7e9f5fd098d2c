package org.dealgraph.model;

/** Whether a valuation counts the new money (post) or not (pre). */
public enum ValuationBasis implements Coded {
  POST,
  PRE,
  UNSPECIFIED
}
