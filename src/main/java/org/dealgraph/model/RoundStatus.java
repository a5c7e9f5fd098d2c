package org.dealgraph.model;

/** How far a round has come; planned and sought rounds are in talks, failed ones denied. */
public enum RoundStatus implements Coded {
  CLOSED,
  IN_TALKS,
  DENIED
}
