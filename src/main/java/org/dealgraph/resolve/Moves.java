package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealgraph.model.Claim;
import org.dealgraph.model.MoveKind;
import org.dealgraph.model.MoveStatus;
import org.dealgraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Decides which statements are of one move: of one person, organization and kind, at times that
 * fit. Somebody may leave, return and leave again; two departures years apart are two. Stated dates
 * may lie a month apart (announced, done). Statements are taken in a total order, those with the
 * most precise date first, and each joins the move that is nearest in time, one of a known date if
 * there is any.
 */
final class Moves {

  /** What the statements of one move have in common, beside its time. */
  private record Same(String person, String organization, MoveKind kind) {

    Same as(MoveKind other) {
      return new Same(person, organization, other);
    }
  }

  private final Map<Same, List<Statement<Claim.Move>>> told = new LinkedHashMap<>();

  private Moves(List<Statement<Claim.Move>> statements) {
    for (Statement<Claim.Move> statement : statements) {
      Claim.Move claim = statement.claim();
      String person = statement.agent(claim.person());
      String organization = statement.agent(claim.organization());
      told.computeIfAbsent(new Same(person, organization, claim.kind()), s -> new ArrayList<>())
          .add(statement);
    }
  }

  static List<MoveFact> resolve(List<Statement<Claim.Move>> statements) {
    Moves moves = new Moves(statements);
    return moves.told.keySet().stream()
        .flatMap(same -> moves.clusters(same).stream())
        .map(cluster -> MoveFact.of(cluster.told()))
        .toList();
  }

  private List<MoveCluster> clusters(Same same) {
    List<Statement<Claim.Move>> contrary = contrary(same);
    List<Statement<Claim.Move>> ordered = new ArrayList<>(told.getOrDefault(same, List.of()));
    ordered.sort(
        Comparator.<Statement<Claim.Move>>comparingInt(s -> -precision(s.claim().date()))
            .thenComparing(s -> s.claim().role() == null)
            .thenComparing(Statement.ORDER));
    List<MoveCluster> clusters = new ArrayList<>();
    for (Statement<Claim.Move> next : ordered) {
      MoveCluster nearest =
          clusters.stream()
              .filter(cluster -> cluster.fits(next, contrary))
              .min(
                  Comparator.<MoveCluster>comparingInt(cluster -> cluster.isDated() ? 0 : 1)
                      .thenComparingLong(cluster -> cluster.distance(next)))
              .orElse(null);
      if (nearest == null) {
        nearest = new MoveCluster();
        clusters.add(nearest);
      }
      nearest.add(next);
    }
    return clusters;
  }

  /** What is said to have been done that undoes a move. */
  private List<Statement<Claim.Move>> contrary(Same same) {
    Set<MoveKind> kinds =
        switch (same.kind()) {
          case LEFT -> Set.of(MoveKind.JOINED, MoveKind.RETURNED);
          case JOINED, RETURNED -> Set.of(MoveKind.LEFT);
          case ON_LEAVE, ROLE_CHANGE -> Set.of();
        };
    return kinds.stream()
        .flatMap(kind -> told.getOrDefault(same.as(kind), List.of()).stream())
        .filter(statement -> statement.claim().status() == MoveStatus.DONE)
        .toList();
  }

  private static int precision(@Nullable PartialDate date) {
    return date == null ? 0 : date.toString().length();
  }
}
