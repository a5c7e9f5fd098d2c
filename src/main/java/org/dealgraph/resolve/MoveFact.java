package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dealgraph.model.Claim;
import org.dealgraph.model.Fact;
import org.dealgraph.model.MoveKind;
import org.dealgraph.model.MoveStatus;
import org.dealgraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the statements of one move come to. Role and date come from those that agree with its
 * status, so that the planned day of a move is not taken for the day on which it happened.
 */
record MoveFact(
    String person,
    String organization,
    MoveKind kind,
    MoveStatus status,
    @Nullable String role,
    @Nullable PartialDate date,
    List<String> conflicts,
    List<Statement<Claim.Move>> told) {

  private static final long NEVER = Long.MIN_VALUE;

  static MoveFact of(List<Statement<Claim.Move>> told) {
    Statement<Claim.Move> any = told.getFirst();
    MoveStatus status = status(told);
    List<Statement<Claim.Move>> agreed =
        told.stream().filter(s -> s.claim().status() == status).toList();
    Ballot<PartialDate> dates = Ballot.ofDates().count(agreed, Claim.Move::date, claim -> false);
    List<String> conflicts = new ArrayList<>();
    if (dates.isContested()) {
      conflicts.add("date");
    }
    if (isDeniedOnOneDay(told)) {
      conflicts.add("status");
    }
    String role = titles(agreed).best();
    return new MoveFact(
        any.agent(any.claim().person()),
        any.agent(any.claim().organization()),
        any.claim().kind(),
        status,
        role == null ? titles(told).best() : role,
        dates.best(),
        conflicts,
        told);
  }

  Draft draft() {
    Fact.Support support = Statement.support(told, conflicts);
    String base = "move/" + Keys.slug(person) + "/" + kind.code() + "-" + Keys.slug(organization);
    return Draft.of(
        Keys.onDate(base, date, told),
        support,
        key -> new Fact.Move(key, person, organization, kind, role, date, status, support));
  }

  /** The day of the latest article that supports the move. */
  long lastTold() {
    return latest(told, status);
  }

  /**
   * Done is done, unless a later article denies it. Of rumour and plan the later counts, the rumour
   * on one day; a denial beats both unless they come after it.
   */
  private static MoveStatus status(List<Statement<Claim.Move>> told) {
    long done = latest(told, MoveStatus.DONE);
    long reported = latest(told, MoveStatus.REPORTED);
    long planned = latest(told, MoveStatus.PLANNED);
    long denied = latest(told, MoveStatus.DENIED);
    if (denied > done && denied >= reported && denied >= planned) {
      return MoveStatus.DENIED;
    }
    if (done != NEVER) {
      return MoveStatus.DONE;
    }
    return reported >= planned ? MoveStatus.REPORTED : MoveStatus.PLANNED;
  }

  private static long latest(List<Statement<Claim.Move>> told, MoveStatus status) {
    return told.stream()
        .filter(s -> s.claim().status() == status)
        .mapToLong(Statement::dayOrFirst)
        .max()
        .orElse(NEVER);
  }

  private static boolean isDeniedOnOneDay(List<Statement<Claim.Move>> told) {
    return told.stream()
        .filter(s -> s.claim().status() == MoveStatus.DENIED)
        .anyMatch(denial ->
            told.stream()
                .anyMatch(s ->
                    s.claim().status() != MoveStatus.DENIED
                        && s.dayOrFirst() == denial.dayOrFirst()));
  }

  private static Ballot<String> titles(List<Statement<Claim.Move>> voters) {
    return Ballot.ofTitles().count(voters, Claim.Move::role, claim -> false);
  }
}
