package org.dealgraph.model;

/** Whether a valuation is given as fact or as rumour. */
public enum ValuationStatus implements Coded {
  STATED,
  REPORTED
}
