package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dealgraph.model.AcquisitionStatus;
import org.dealgraph.model.Claim;
import org.dealgraph.model.Fact;
import org.dealgraph.model.Money;
import org.dealgraph.model.PartialDate;

/** One acquisition for each buyer and target; nobody buys itself. */
final class Acquisitions {

  private static final long NEVER = Long.MIN_VALUE;

  private Acquisitions() {}

  static List<Draft> resolve(List<Statement<Claim.Acquisition>> statements) {
    Map<String, List<Statement<Claim.Acquisition>>> pairs = new TreeMap<>();
    for (Statement<Claim.Acquisition> statement : statements) {
      String acquirer = statement.agent(statement.claim().acquirer());
      String target = statement.agent(statement.claim().target());
      if (!acquirer.equals(target)) {
        pairs.computeIfAbsent(acquirer + " " + target, p -> new ArrayList<>()).add(statement);
      }
    }
    return pairs.values().stream().map(Acquisitions::draft).toList();
  }

  private static Draft draft(List<Statement<Claim.Acquisition>> told) {
    Statement<Claim.Acquisition> any = told.getFirst();
    String acquirer = any.agent(any.claim().acquirer());
    String target = any.agent(any.claim().target());
    AcquisitionStatus status = status(told);
    List<Statement<Claim.Acquisition>> agreed =
        told.stream().filter(s -> s.claim().status() == status).toList();
    Ballot<Money> agreedSums = sums(agreed);
    Ballot<PartialDate> dates =
        Ballot.ofDates().count(agreed, Claim.Acquisition::date, claim -> false);
    Money agreedSum = agreedSums.best();
    Money amount = agreedSum == null ? sums(told).best() : agreedSum;
    PartialDate date = dates.best();
    List<String> conflicts = new ArrayList<>();
    if (agreedSums.isContested()) {
      conflicts.add("amount");
    }
    if (dates.isContested()) {
      conflicts.add("date");
    }
    Fact.Support support = Statement.support(told, conflicts);
    return Draft.of(
        "acquisition/" + Keys.slug(acquirer) + "/" + Keys.slug(target),
        support,
        key -> new Fact.Acquisition(key, acquirer, target, amount, date, status, support));
  }

  /** Done is done, unless a later article denies it; a denial beats earlier talks. */
  private static AcquisitionStatus status(List<Statement<Claim.Acquisition>> told) {
    long done = latest(told, AcquisitionStatus.DONE);
    long talks = latest(told, AcquisitionStatus.IN_TALKS);
    long denied = latest(told, AcquisitionStatus.DENIED);
    if (denied > done && denied >= talks) {
      return AcquisitionStatus.DENIED;
    }
    return done != NEVER ? AcquisitionStatus.DONE : AcquisitionStatus.IN_TALKS;
  }

  private static long latest(List<Statement<Claim.Acquisition>> told, AcquisitionStatus status) {
    return told.stream()
        .filter(s -> s.claim().status() == status)
        .mapToLong(Statement::dayOrFirst)
        .max()
        .orElse(NEVER);
  }

  private static Ballot<Money> sums(List<Statement<Claim.Acquisition>> voters) {
    return Ballot.ofSums().count(voters, Claim.Acquisition::amount, claim -> false);
  }
}
