package org.dealgraph.resolve;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dealgraph.model.Claim;
import org.dealgraph.model.Fact;
import org.dealgraph.model.MoveKind;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.RoleClass;
import org.jspecify.annotations.Nullable;

/**
 * What the statements of one position come to. Whether it is current says the latest article that
 * speaks of it, be it of the position or of the person's departure; someone on leave holds it
 * still.
 */
final class PositionFact {

  private final List<Statement<Claim.Position>> told;
  private final List<MoveFact> moves;
  private final boolean only;
  private final Set<String> titles = new HashSet<>();

  /**
   * @param moves what the person has done at the organization
   * @param only whether this is the one position of the person there
   */
  PositionFact(List<Statement<Claim.Position>> told, List<MoveFact> moves, boolean only) {
    this.told = told;
    this.moves = moves;
    this.only = only;
    for (Statement<Claim.Position> statement : told) {
      if (statement.claim().role() != null) {
        titles.add(statement.claim().role().toLowerCase(Locale.ROOT));
      }
    }
  }

  Draft draft() {
    Statement<Claim.Position> any = told.getFirst();
    RoleClass roleClass = any.claim().roleClass();
    String person = any.agent(any.claim().person());
    String organization = any.agent(any.claim().organization());
    Ballot<Boolean> answers = latestAnswers();
    boolean current = Boolean.TRUE.equals(answers.best()) && !endedAfter(lastDay());
    PartialDate since = roleClass == RoleClass.FOUNDER ? null : since();
    PartialDate until = current ? null : until(since);
    String role = Ballot.ofTitles().count(told, Claim.Position::role, claim -> false).best();
    Fact.Support support =
        Statement.support(told, answers.isContested() ? List.of("current") : List.of());
    String wanted =
        "position/" + Keys.slug(person) + "/" + Keys.slug(organization) + "/" + roleClass.code();
    return Draft.of(
        wanted,
        support,
        key ->
            new Fact.Position(
                key, person, organization, role, roleClass, current, since, until, support));
  }

  /** What the articles of the latest day say. */
  private Ballot<Boolean> latestAnswers() {
    long last = lastDay();
    Ballot<Boolean> answers = Ballot.ofAnswers();
    told.stream()
        .filter(s -> s.dayOrFirst() == last)
        .forEach(s -> answers.add(s.claim().current(), s, true));
    return answers;
  }

  private long lastDay() {
    return told.stream().mapToLong(Statement::dayOrFirst).max().orElse(Period.FIRST);
  }

  /** Whether an article of that day or later has the person leave the role, and none come back. */
  private boolean endedAfter(long day) {
    long left = lastTold(MoveKind.LEFT, MoveKind.LEFT);
    return left != Period.FIRST
        && left >= day
        && left >= lastTold(MoveKind.JOINED, MoveKind.RETURNED);
  }

  private long lastTold(MoveKind kind, MoveKind other) {
    return moves.stream()
        .filter(move -> (move.kind() == kind || move.kind() == other) && concerns(move))
        .mapToLong(MoveFact::lastTold)
        .max()
        .orElse(Period.FIRST);
  }

  private @Nullable PartialDate since() {
    return dates(MoveKind.JOINED, MoveKind.RETURNED, MoveKind.ROLE_CHANGE)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The last departure, unless the person came back after it. */
  private @Nullable PartialDate until(@Nullable PartialDate since) {
    PartialDate left = dates(MoveKind.LEFT).max(Comparator.naturalOrder()).orElse(null);
    return left != null && since != null && left.latest().isBefore(since.earliest()) ? null : left;
  }

  private Stream<PartialDate> dates(MoveKind... kinds) {
    return moves.stream()
        .filter(move -> List.of(kinds).contains(move.kind()) && concerns(move))
        .map(MoveFact::date)
        .flatMap(Stream::ofNullable);
  }

  /**
   * Whether a move is of this role: it names it, or names none. Where the person has no other role
   * there, a title in other words means this one; but a change of role is of the role that it
   * names.
   */
  private boolean concerns(MoveFact move) {
    boolean named =
        move.told().stream()
            .map(s -> s.claim().role())
            .anyMatch(role -> role != null && titles.contains(role.toLowerCase(Locale.ROOT)));
    if (named || move.kind() == MoveKind.ROLE_CHANGE) {
      return named;
    }
    return only || move.role() == null;
  }
}
