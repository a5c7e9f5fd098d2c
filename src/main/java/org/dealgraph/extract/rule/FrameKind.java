package org.dealgraph.extract.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of frame that rules give. */
public enum FrameKind {
  @JsonProperty("round")
  ROUND,
  @JsonProperty("valuation")
  VALUATION,
  @JsonProperty("move")
  MOVE,
  @JsonProperty("position")
  POSITION,
  @JsonProperty("acquisition")
  ACQUISITION,
  /** Mentions that must not be taken for a round: totals raised, funds, comparisons. */
  @JsonProperty("nothing")
  NOTHING
}
