package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dealgraph.model.Certainty;
import org.dealgraph.model.Claim;
import org.dealgraph.model.Fact;
import org.dealgraph.model.InvestorRole;
import org.dealgraph.model.Money;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.RoundKind;
import org.dealgraph.model.RoundStatus;
import org.dealgraph.model.Stage;
import org.dealgraph.model.Worth;
import org.jspecify.annotations.Nullable;

/**
 * What the statements of one round come to. Those that agree with the outcome speak first: if the
 * round was closed and stated to be, then sums, dates and investors come from statements of that; a
 * rumour adds only what they leave open, and never an investor or a date.
 */
final class RoundFact {

  private static final long NEVER = Long.MIN_VALUE;

  private final String company;
  private final List<RoundStatement> told;
  private final List<Statement<Claim.Round>> statements;
  private final RoundStatus status;
  private final Certainty certainty;
  private final List<Statement<Claim.Round>> confirming;

  RoundFact(String company, List<RoundStatement> told) {
    this.company = company;
    this.told =
        told.stream()
            .sorted(Comparator.comparing(RoundStatement::statement, Statement.ORDER))
            .toList();
    statements = this.told.stream().map(RoundStatement::statement).toList();
    status = status();
    certainty =
        where(s -> s.claim().status() == status).stream().allMatch(s -> s.claim().reported())
            ? Certainty.REPORTED
            : Certainty.STATED;
    confirming =
        where(s ->
            s.claim().status() == status
                && (certainty == Certainty.REPORTED || !s.claim().reported()));
  }

  Draft draft() {
    RoundKind kind = kind();
    Stage stage = stage();
    PartialDate date = dates(confirming).best();
    Money amount = best(s -> sums(s, Claim.Round::amount));
    Money price = best(s -> sums(s, Claim.Round::pricePerShare));
    Worth valuation = best(RoundFact::worths);
    List<Fact.Investment> investments = investments();
    Fact.Support support = Statement.support(statements, conflicts());
    String name = stage == null ? kind.code() : Keys.slug(stage);
    String wanted = Keys.inMonth("round/" + Keys.slug(company) + "/" + name, date, statements);
    return Draft.of(
        wanted,
        support,
        key ->
            new Fact.Round(
                key,
                company,
                stage,
                kind,
                amount,
                investments,
                valuation,
                price,
                date,
                status,
                certainty,
                history(),
                support));
  }

  /**
   * A stated closing outlives talks; a reported one only talks of the same day or earlier. A denial
   * counts if nothing comes after it, and against a closing only if it comes later.
   */
  private RoundStatus status() {
    long stated = latest(s -> s.claim().status() == RoundStatus.CLOSED && !s.claim().reported());
    long closed = latest(s -> s.claim().status() == RoundStatus.CLOSED);
    long talks = latest(s -> s.claim().status() == RoundStatus.IN_TALKS);
    long denied = latest(s -> s.claim().status() == RoundStatus.DENIED);
    if (denied > closed && denied >= talks) {
      return RoundStatus.DENIED;
    }
    return stated != NEVER || (closed != NEVER && closed >= talks)
        ? RoundStatus.CLOSED
        : RoundStatus.IN_TALKS;
  }

  private long latest(Predicate<Statement<Claim.Round>> condition) {
    return where(condition).stream().mapToLong(Statement::dayOrFirst).max().orElse(NEVER);
  }

  /** Whoever says more than that money was raised knows better. */
  private RoundKind kind() {
    return statements.stream()
        .map(statement -> statement.claim().kind())
        .filter(kind -> kind != RoundKind.EQUITY)
        .findFirst()
        .orElse(RoundKind.EQUITY);
  }

  /** The first stage told; a numbered one before the likes of a strategic round. */
  private @Nullable Stage stage() {
    return told.stream()
        .filter(each -> each.claim().stage() != null)
        .min(Comparator.comparing(each -> !each.isPassedOnce()))
        .map(each -> each.claim().stage())
        .orElse(null);
  }

  private <T> @Nullable T best(Function<List<Statement<Claim.Round>>, Ballot<T>> ballot) {
    T confirmed = ballot.apply(confirming).best();
    return confirmed == null ? ballot.apply(statements).best() : confirmed;
  }

  private static Ballot<Money> sums(
      List<Statement<Claim.Round>> voters, Function<Claim.Round, @Nullable Money> property) {
    return Ballot.ofSums().count(voters, property, Claim.Round::reported);
  }

  private static Ballot<Worth> worths(List<Statement<Claim.Round>> voters) {
    return Ballot.ofWorths().count(voters, Claim.Round::valuation, Claim.Round::reported);
  }

  private static Ballot<PartialDate> dates(List<Statement<Claim.Round>> voters) {
    return Ballot.ofDates().count(voters, Claim.Round::date, Claim.Round::reported);
  }

  private List<Fact.Investment> investments() {
    Map<String, InvestorRole> roles = new TreeMap<>();
    Map<String, Ballot<Money>> amounts = new TreeMap<>();
    for (Statement<Claim.Round> statement : confirming) {
      for (Claim.Stake stake : statement.claim().investors()) {
        String investor = statement.agent(stake.investor());
        if (!investor.equals(company)) {
          roles.merge(investor, stake.role(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
          amounts
              .computeIfAbsent(investor, i -> Ballot.ofSums())
              .add(stake.amount(), statement, !statement.claim().reported());
        }
      }
    }
    List<Fact.Investment> investments = new ArrayList<>();
    roles.forEach((investor, role) -> {
      Ballot<Money> ballot = amounts.get(investor);
      investments.add(new Fact.Investment(investor, role, ballot == null ? null : ballot.best()));
    });
    return investments;
  }

  /** How the round has stood, by the day of the first article that says so. */
  private List<Fact.Standing> history() {
    Map<String, List<Statement<Claim.Round>>> told = new LinkedHashMap<>();
    for (Statement<Claim.Round> statement : statements) {
      String standing = statement.claim().status() + " " + statement.claim().reported();
      told.computeIfAbsent(standing, s -> new ArrayList<>()).add(statement);
    }
    return told.size() == 1 ? List.of() : told.values().stream().map(RoundFact::standing).toList();
  }

  private static Fact.Standing standing(List<Statement<Claim.Round>> told) {
    Statement<Claim.Round> first = told.getFirst();
    return new Fact.Standing(
        first.claim().status(),
        first.claim().reported() ? Certainty.REPORTED : Certainty.STATED,
        first.day() == null ? null : PartialDate.of(first.day()),
        Statement.support(told, List.of()));
  }

  private List<String> conflicts() {
    List<Statement<Claim.Round>> agreed = where(s -> s.claim().status() == status);
    List<String> conflicts = new ArrayList<>();
    if (sums(agreed, Claim.Round::amount).isContested()) {
      conflicts.add("amount");
    }
    if (dates(agreed).isContested()) {
      conflicts.add("date");
    }
    if (isDeniedOnOneDay()) {
      conflicts.add("status");
    }
    if (worths(agreed).isContested()) {
      conflicts.add("valuation");
    }
    return conflicts;
  }

  /** Whether one day brought both a denial and the contrary. */
  private boolean isDeniedOnOneDay() {
    return where(s -> s.claim().status() == RoundStatus.DENIED).stream()
        .anyMatch(denial ->
            statements.stream()
                .anyMatch(s ->
                    s.claim().status() != RoundStatus.DENIED
                        && s.dayOrFirst() == denial.dayOrFirst()));
  }

  private List<Statement<Claim.Round>> where(Predicate<Statement<Claim.Round>> condition) {
    return statements.stream().filter(condition).toList();
  }
}
