package org.dealgraph.model;

/** How an investor takes part in a round: 领投 leads it, everyone else participates. */
public enum InvestorRole implements Coded {
  LEAD,
  PARTICIPANT
}
