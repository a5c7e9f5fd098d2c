package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealgraph.model.Claim;
import org.dealgraph.model.MoveKind;
import org.dealgraph.model.MoveStatus;
import org.dealgraph.model.PartialDate;

/** What articles say of one move, as far as it has been collected. */
final class MoveCluster {

  private static final long NEWS_LOOKS_BACK = 180;
  private static final long SAID_TO_DONE = 31;
  private static final long EPISODE = 60;

  private final List<Statement<Claim.Move>> told = new ArrayList<>();
  private Period period = Period.ALWAYS;
  private boolean dated;

  List<Statement<Claim.Move>> told() {
    return told;
  }

  void add(Statement<Claim.Move> next) {
    told.add(next);
    dated |= next.claim().date() != null;
    Period narrowed = period.and(period(next));
    period = narrowed == null ? period : narrowed;
  }

  /** Whether an article states when it happened. */
  boolean isDated() {
    return dated;
  }

  /**
   * Whether the statement may be of this move.
   *
   * @param contrary what is said of moves that undo this one
   */
  boolean fits(Statement<Claim.Move> next, List<Statement<Claim.Move>> contrary) {
    boolean bothDated = dated && next.claim().date() != null;
    return told.stream().allMatch(t -> !t.article().equals(next.article()) || same(t, next))
        && (period.gap(period(next)) <= (bothDated ? SAID_TO_DONE : 0) || recalls(next, contrary));
  }

  /** How many days lie between the article and the move: undated news is of the nearest move. */
  long distance(Statement<Claim.Move> next) {
    return next.day() == null
        ? 0
        : period.gap(new Period(next.day().toEpochDay(), next.day().toEpochDay()));
  }

  /**
   * Whether undated news looks back on this move: its date is known, and nothing tells that the
   * person undid it in the meantime. Who has not come back cannot leave again; who was back within
   * weeks is told of for years.
   */
  private boolean recalls(Statement<Claim.Move> next, List<Statement<Claim.Move>> contrary) {
    if (!dated
        || next.claim().date() != null
        || next.claim().status() != MoveStatus.DONE
        || !isUndone(next.claim().kind())
        || next.dayOrFirst() < period.from()) {
      return false;
    }
    Period since = new Period(period.to() + 1, Math.max(period.to() + 1, next.dayOrFirst()));
    return contrary.stream()
        .map(MoveCluster::period)
        .noneMatch(undone -> undone.meets(since) && undone.to() - period.to() > EPISODE);
  }

  /** Whether one must undo such a move before doing it again. */
  private static boolean isUndone(MoveKind kind) {
    return switch (kind) {
      case JOINED, LEFT, RETURNED -> true;
      case ON_LEAVE, ROLE_CHANGE -> false;
    };
  }

  private static boolean same(Statement<Claim.Move> a, Statement<Claim.Move> b) {
    return a.claim().status() == b.claim().status()
        && Objects.equals(a.claim().role(), b.claim().role())
        && Objects.equals(a.claim().date(), b.claim().date());
  }

  /** When the move happened, as far as the statement tells; a plan looks ahead, news looks back. */
  private static Period period(Statement<Claim.Move> statement) {
    PartialDate date = statement.claim().date();
    if (date != null) {
      return Period.of(date);
    }
    if (statement.day() == null) {
      return Period.ALWAYS;
    }
    long day = statement.day().toEpochDay();
    return switch (statement.claim().status()) {
      case DONE -> new Period(day - NEWS_LOOKS_BACK, day + 3);
      case REPORTED, DENIED -> new Period(day - NEWS_LOOKS_BACK, day + NEWS_LOOKS_BACK);
      case PLANNED -> new Period(day - 3, day + NEWS_LOOKS_BACK);
    };
  }
}
