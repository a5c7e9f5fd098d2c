package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dealgraph.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Decides, company by company, which statements are of one round. Statements are taken in a total
 * order, the most informative first, and each joins the round with which it has most in common; so
 * the rounds depend on the set of statements alone. A statement that has nothing in common with any
 * round joins only if there is exactly one that it may mean.
 */
final class Rounds {

  private Rounds() {}

  static List<Draft> resolve(List<Statement<Claim.Round>> statements) {
    Map<String, List<RoundStatement>> byCompany = new TreeMap<>();
    for (Statement<Claim.Round> statement : statements) {
      byCompany
          .computeIfAbsent(statement.agent(statement.claim().company()), c -> new ArrayList<>())
          .add(RoundStatement.of(statement));
    }
    List<Draft> drafts = new ArrayList<>();
    byCompany.forEach((company, told) -> {
      for (RoundCluster cluster : clusters(told)) {
        drafts.add(new RoundFact(company, cluster.statements()).draft());
      }
    });
    return drafts;
  }

  private static List<RoundCluster> clusters(List<RoundStatement> told) {
    List<RoundStatement> ordered = new ArrayList<>(told);
    ordered.sort(RoundStatement.ORDER);
    List<RoundCluster> clusters = new ArrayList<>();
    for (RoundStatement next : ordered) {
      RoundCluster cluster = choose(clusters, next);
      if (cluster == null) {
        clusters.add(new RoundCluster(next));
      } else {
        cluster.add(next);
      }
    }
    return clusters;
  }

  /** The round that the statement means, the nearest in time of equals, or null. */
  private static @Nullable RoundCluster choose(List<RoundCluster> clusters, RoundStatement next) {
    RoundCluster best = null;
    int most = 0;
    int candidates = 0;
    for (RoundCluster cluster : clusters) {
      int likeness = cluster.likeness(next);
      if (likeness == RoundCluster.ANOTHER) {
        continue;
      }
      candidates++;
      boolean nearer =
          best != null && likeness == most && cluster.distance(next) < best.distance(next);
      if (best == null || likeness > most || nearer) {
        best = cluster;
        most = likeness;
      }
    }
    return most > 0 || candidates == 1 ? best : null;
  }
}
