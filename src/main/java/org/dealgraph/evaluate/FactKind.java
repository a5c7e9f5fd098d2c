package org.dealgraph.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dealgraph.model.UserError;

/** What is counted, in the order in which it is told. */
public enum FactKind {
  /** That a company had a round. */
  ROUND,
  ROUND_STAGE,
  ROUND_AMOUNT,
  ROUND_LEAD,
  ROUND_PARTICIPANT,
  ROUND_VALUATION,
  ROUND_DATE,
  ROUND_STATUS,
  /** Who joined or left what. */
  MOVE,
  MOVE_STATUS,
  MOVE_DATE,
  /** Who holds or held a role of which class, and where. */
  POSITION,
  /** A company's worth that belongs to no round. */
  VALUATION,
  ACQUISITION,
  ACQUISITION_AMOUNT;

  /** Of a round, or a part of one. */
  boolean ofRounds() {
    return name().startsWith(ROUND.name());
  }

  /** Of a move, or a part of one. */
  boolean ofMoves() {
    return name().startsWith(MOVE.name());
  }

  /**
   * The kind of this name, as in {@code round.lead}.
   *
   * @throws UserError if there is none
   */
  public static FactKind of(String name) {
    return Arrays.stream(values())
        .filter(each -> each.toString().equals(name.strip()))
        .findFirst()
        .orElseThrow(() ->
            UserError.usage(
                "There is no kind of fact \"" + name + "\".",
                Arrays.stream(values())
                    .map(FactKind::toString)
                    .collect(Collectors.joining(", ", "The kinds are ", "."))));
  }

  /** The name, as in {@code round.lead}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
