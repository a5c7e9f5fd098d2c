package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dealgraph.model.Claim;
import org.dealgraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Decides which statements are of one move: of one person, organization and kind, at times that
 * fit. Somebody may leave, return and leave again; two departures years apart are two. Statements
 * are taken in a total order, those with the most precise date first, and each joins the move that
 * is nearest in time.
 */
final class Moves {

  private static final long DAYS = 180;

  /** The statements of one move, and when it happened. */
  private static final class Cluster {
    final List<Statement<Claim.Move>> told = new ArrayList<>();
    Period period = Period.ALWAYS;

    void add(Statement<Claim.Move> next) {
      told.add(next);
      Period narrowed = period.and(Moves.period(next));
      period = narrowed == null ? period : narrowed;
    }

    boolean fits(Statement<Claim.Move> next) {
      return period.meets(Moves.period(next))
          && told.stream().allMatch(t -> !t.article().equals(next.article()) || same(t, next));
    }

    /** How far the article is from the time of the move: undated news is of the nearest move. */
    long distance(Statement<Claim.Move> next) {
      return next.day() == null
          ? 0
          : period.gap(new Period(next.day().toEpochDay(), next.day().toEpochDay()));
    }

    private static boolean same(Statement<Claim.Move> a, Statement<Claim.Move> b) {
      return a.claim().status() == b.claim().status()
          && Objects.equals(a.claim().role(), b.claim().role())
          && Objects.equals(a.claim().date(), b.claim().date());
    }
  }

  private Moves() {}

  static List<MoveFact> resolve(List<Statement<Claim.Move>> statements) {
    Map<String, List<Statement<Claim.Move>>> alike = new TreeMap<>();
    for (Statement<Claim.Move> statement : statements) {
      Claim.Move claim = statement.claim();
      String who = statement.agent(claim.person()) + " " + statement.agent(claim.organization());
      alike.computeIfAbsent(who + " " + claim.kind(), w -> new ArrayList<>()).add(statement);
    }
    List<MoveFact> moves = new ArrayList<>();
    for (List<Statement<Claim.Move>> told : alike.values()) {
      clusters(told).forEach(cluster -> moves.add(MoveFact.of(cluster.told)));
    }
    return moves;
  }

  private static List<Cluster> clusters(List<Statement<Claim.Move>> told) {
    List<Statement<Claim.Move>> ordered = new ArrayList<>(told);
    ordered.sort(
        Comparator.<Statement<Claim.Move>>comparingInt(s -> -precision(s.claim().date()))
            .thenComparing(s -> s.claim().role() == null)
            .thenComparing(Statement.ORDER));
    List<Cluster> clusters = new ArrayList<>();
    for (Statement<Claim.Move> next : ordered) {
      Cluster nearest =
          clusters.stream()
              .filter(cluster -> cluster.fits(next))
              .min(Comparator.comparingLong(cluster -> cluster.distance(next)))
              .orElse(null);
      if (nearest == null) {
        nearest = new Cluster();
        clusters.add(nearest);
      }
      nearest.add(next);
    }
    return clusters;
  }

  private static int precision(@Nullable PartialDate date) {
    return date == null ? 0 : date.toString().length();
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
      case DONE -> new Period(day - DAYS, day + 3);
      case REPORTED, DENIED -> new Period(day - DAYS, day + DAYS);
      case PLANNED -> new Period(day - 3, day + DAYS);
    };
  }
}
