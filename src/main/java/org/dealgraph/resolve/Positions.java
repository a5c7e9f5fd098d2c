package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dealgraph.model.Claim;
import org.dealgraph.model.MoveStatus;

/** One position for each person, organization and class of role, with the moves that bound it. */
final class Positions {

  private Positions() {}

  static List<Draft> resolve(List<Statement<Claim.Position>> statements, List<MoveFact> moves) {
    Map<String, List<MoveFact>> done = new HashMap<>();
    for (MoveFact move : moves) {
      if (move.status() == MoveStatus.DONE) {
        done.computeIfAbsent(move.person() + " " + move.organization(), m -> new ArrayList<>())
            .add(move);
      }
    }
    Map<String, List<Statement<Claim.Position>>> positions = new TreeMap<>();
    Map<String, Integer> classes = new HashMap<>();
    for (Statement<Claim.Position> statement : statements) {
      String who = who(statement);
      String position = who + " " + statement.claim().roleClass();
      if (!positions.containsKey(position)) {
        classes.merge(who, 1, Integer::sum);
      }
      positions.computeIfAbsent(position, p -> new ArrayList<>()).add(statement);
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<Statement<Claim.Position>> told : positions.values()) {
      String who = who(told.getFirst());
      boolean only = classes.getOrDefault(who, 0) == 1;
      drafts.add(new PositionFact(told, done.getOrDefault(who, List.of()), only).draft());
    }
    return drafts;
  }

  private static String who(Statement<Claim.Position> statement) {
    Claim.Position claim = statement.claim();
    return statement.agent(claim.person()) + " " + statement.agent(claim.organization());
  }
}
