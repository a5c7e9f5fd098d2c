package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dealgraph.model.Certainty;
import org.dealgraph.model.Claim;
import org.dealgraph.model.Fact;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.ValuationStatus;
import org.dealgraph.model.Worth;

/**
 * Decides which statements are of one valuation: those of one sum for one company, as long as no
 * more than two hundred days lie between one and the next. Undated ones belong to the only such
 * valuation, or else to each other.
 */
final class Valuations {

  private static final long DAYS = 200;

  private Valuations() {}

  static List<Draft> resolve(List<Statement<Claim.Valuation>> statements) {
    Map<String, List<Statement<Claim.Valuation>>> groups = new TreeMap<>();
    for (Statement<Claim.Valuation> statement : statements) {
      String company = statement.agent(statement.claim().company());
      String sum = Sums.identity(statement.claim().valuation().money());
      groups.computeIfAbsent(company + " " + sum, g -> new ArrayList<>()).add(statement);
    }
    List<Draft> drafts = new ArrayList<>();
    groups.values().forEach(same -> chains(same).forEach(chain -> drafts.add(draft(chain))));
    return drafts;
  }

  private static List<List<Statement<Claim.Valuation>>> chains(
      List<Statement<Claim.Valuation>> same) {
    List<Statement<Claim.Valuation>> ordered = new ArrayList<>(same);
    ordered.sort(
        Comparator.<Statement<Claim.Valuation>>comparingLong(s -> period(s).from())
            .thenComparing(Statement.ORDER));
    List<Statement<Claim.Valuation>> timeless =
        ordered.stream().filter(s -> period(s).equals(Period.ALWAYS)).toList();
    ordered.removeAll(timeless);
    List<List<Statement<Claim.Valuation>>> chains = new ArrayList<>();
    long end = Period.FIRST;
    for (Statement<Claim.Valuation> next : ordered) {
      if (chains.isEmpty() || period(next).from() - end > DAYS) {
        chains.add(new ArrayList<>());
      }
      chains.getLast().add(next);
      end = Math.max(end, period(next).to());
    }
    if (chains.size() == 1) {
      chains.getFirst().addAll(timeless);
    } else if (!timeless.isEmpty()) {
      chains.add(new ArrayList<>(timeless));
    }
    return chains;
  }

  private static Period period(Statement<Claim.Valuation> statement) {
    if (statement.claim().date() != null) {
      return Period.of(statement.claim().date());
    }
    return statement.day() == null
        ? Period.ALWAYS
        : new Period(statement.day().toEpochDay(), statement.day().toEpochDay());
  }

  private static Draft draft(List<Statement<Claim.Valuation>> chain) {
    Statement<Claim.Valuation> any = chain.getFirst();
    Ballot<PartialDate> dates =
        Ballot.ofDates().count(chain, Claim.Valuation::date, Valuations::isReported);
    Ballot<Worth> worths =
        Ballot.ofWorths().count(chain, Claim.Valuation::valuation, Valuations::isReported);
    Worth best = worths.best();
    Worth worth = best == null ? any.claim().valuation() : best;
    PartialDate date = dates.best();
    Certainty certainty =
        chain.stream().allMatch(s -> isReported(s.claim())) ? Certainty.REPORTED : Certainty.STATED;
    List<String> conflicts = new ArrayList<>();
    if (worths.isContested()) {
      conflicts.add("basis");
    }
    if (dates.isContested()) {
      conflicts.add("date");
    }
    String company = any.agent(any.claim().company());
    Fact.Support support = Statement.support(chain, conflicts);
    String base = "valuation/" + Keys.slug(company) + "/" + Sums.slug(worth.money());
    return Draft.of(
        Keys.inMonth(base, date, chain),
        support,
        key -> new Fact.Valuation(key, company, worth, date, certainty, support));
  }

  private static boolean isReported(Claim.Valuation claim) {
    return claim.status() == ValuationStatus.REPORTED;
  }
}
