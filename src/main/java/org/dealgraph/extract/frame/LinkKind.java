package org.dealgraph.extract.frame;

import java.util.Locale;

/**
 * What the tagger can say of two mentions: the first has the second as its lead investor, its title
 * and so on. Of {@link #ROUND} and {@link #OPEN} both are the same mention.
 */
public enum LinkKind {
  /** A company of which a round is told. */
  ROUND,
  /** Part of an event that has not happened, or not yet. */
  OPEN,
  /** Company to lead investor. */
  LEAD,
  /** Company to investor. */
  PARTICIPANT,
  /** Company to the sum of its round. */
  AMOUNT,
  /** Company to the stage of its round. */
  STAGE,
  /** Company to its valuation in a round. */
  VALUATION,
  /** Company to the date of its round. */
  DATE,
  /** Investor to its own sum. */
  PART,
  /** Between stages, sums and investors of one round. */
  SAME,
  /** Company to a valuation of no round. */
  WORTH,
  /** Person to the organization left. */
  LEFT,
  /** Person to the organization joined. */
  JOINED,
  /** Person to the organization inside which the role changed. */
  CHANGED,
  /** Person to the date of a move. */
  MOVED,
  /** Person to the organization of a present position. */
  HOLDS,
  /** Person to the organization of a past position. */
  HELD,
  /** Person to title. */
  TITLE,
  /** Organization to title. */
  TITLED,
  /** Acquirer to the company acquired. */
  ACQUIRES,
  /** Company acquired to its price. */
  PRICE,
  /** A name to another name of the same agent. */
  ALIAS;

  /** The relation's name in the tagger's settings. */
  String relation() {
    return name().toLowerCase(Locale.ROOT);
  }
}
