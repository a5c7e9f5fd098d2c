package org.dealgraph.model;

/** The instrument of a round. */
public enum RoundKind implements Coded {
  EQUITY,
  DEBT,
  SECONDARY,
  GRANT,
  IPO,
  TOKEN
}
