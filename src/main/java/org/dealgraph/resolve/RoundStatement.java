package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dealgraph.model.Claim;
import org.dealgraph.model.InvestorRole;
import org.dealgraph.model.Money;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.RoundKind;
import org.dealgraph.model.RoundStatus;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of a round, read for comparing it with what others say.
 *
 * @param investors the keys of all investors
 * @param leads the keys of those who lead
 * @param content everything it says but its evidence, for telling repetition from difference
 */
record RoundStatement(
    Statement<Claim.Round> statement, Set<String> investors, Set<String> leads, String content) {

  /** The most informative first, then in {@link Statement#ORDER}: a total order. */
  static final Comparator<RoundStatement> ORDER =
      Comparator.comparingInt(RoundStatement::information)
          .reversed()
          .thenComparing(RoundStatement::statement, Statement.ORDER);

  /** Stages that a company passes once; it may have any number of strategic or bridge rounds. */
  private static final Pattern PASSED_ONCE = Pattern.compile("(Pre-)?(Seed|Angel|[A-H]|IPO).*");

  static RoundStatement of(Statement<Claim.Round> statement) {
    Claim.Round claim = statement.claim();
    Set<String> investors = new TreeSet<>();
    Set<String> leads = new TreeSet<>();
    List<String> stakes = new ArrayList<>();
    for (Claim.Stake stake : claim.investors()) {
      String investor = statement.agent(stake.investor());
      investors.add(investor);
      if (stake.role() == InvestorRole.LEAD) {
        leads.add(investor);
      }
      stakes.add(investor + stake.role() + sum(stake.amount()));
    }
    stakes.sort(null);
    String content =
        String.join(
            "|",
            String.valueOf(claim.stage()),
            claim.kind().code(),
            sum(claim.amount()),
            stakes.toString(),
            claim.valuation() == null ? "" : Sums.identity(claim.valuation()),
            sum(claim.pricePerShare()),
            String.valueOf(claim.date()),
            claim.status().code(),
            String.valueOf(claim.reported()));
    return new RoundStatement(statement, investors, leads, content);
  }

  Claim.Round claim() {
    return statement.claim();
  }

  boolean isClosed() {
    return claim().status() == RoundStatus.CLOSED;
  }

  boolean isInTalks() {
    return claim().status() == RoundStatus.IN_TALKS;
  }

  /** Whether it is of a kind that a company passes once. */
  boolean isPassedOnce() {
    return claim().kind() == RoundKind.IPO
        || (claim().stage() != null && PASSED_ONCE.matcher(claim().stage().code()).matches());
  }

  /**
   * When the round happened, as far as this tells. News of a closed round comes within four months
   * of it and not before; talks are of a round of the four months around. Stated dates narrow that
   * down.
   */
  Period period() {
    PartialDate date = claim().date();
    if (date != null) {
      return isClosed() ? Period.of(date) : Period.of(date).widened(60, 120);
    }
    if (statement.day() == null) {
      return Period.ALWAYS;
    }
    long day = statement.day().toEpochDay();
    return isClosed() ? new Period(day - 120, day + 3) : new Period(day - 60, day + 60);
  }

  /**
   * The same where something else than time already says which round is meant: it may have closed
   * any time ago, and talks may take a year and a half.
   */
  Period widePeriod() {
    PartialDate date = claim().date();
    if (date != null || statement.day() == null) {
      return period();
    }
    long day = statement.day().toEpochDay();
    return isClosed() ? new Period(Period.FIRST, day + 3) : new Period(day - 120, day + 540);
  }

  private int information() {
    Claim.Round claim = claim();
    int points = claim.stage() == null ? 0 : isPassedOnce() ? 3 : 2;
    points += claim.amount() == null ? 0 : claim.amount().value() == null ? 2 : 4;
    points += claim.date() == null ? 0 : isClosed() ? 3 : 1;
    points += leads.isEmpty() ? 0 : 2;
    points += investors.isEmpty() ? 0 : 1;
    points += claim.valuation() == null ? 0 : 1;
    points += claim.pricePerShare() == null ? 0 : 1;
    return points + (isClosed() && !claim.reported() ? 1 : 0);
  }

  private static String sum(@Nullable Money money) {
    return money == null ? "" : Sums.identity(money);
  }
}
