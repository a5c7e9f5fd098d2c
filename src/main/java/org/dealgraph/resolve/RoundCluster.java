package org.dealgraph.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealgraph.model.Money;
import org.dealgraph.model.RoundKind;
import org.dealgraph.model.Stage;
import org.jspecify.annotations.Nullable;

/** What articles say of one round of a company, as far as it has been collected. */
final class RoundCluster {

  /** The answer for a statement of another round. */
  static final int ANOTHER = -1;

  private static final int SIGNED_TO_ANNOUNCED = 45;
  private static final int SIGNED_TO_ANNOUNCED_THIN = 7;
  private static final int NEWS_AFTER_CLOSING = 60;
  private static final int TALK_AFTER_CLOSING = 30;
  private static final int TALK_AFTER_CLOSING_OF_SAME = 120;
  private static final BigDecimal THRICE = new BigDecimal("3");

  private final List<RoundStatement> statements = new ArrayList<>();
  private final Map<String, String> contents = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Set<String> investors = new HashSet<>();
  private final Set<String> leads = new HashSet<>();
  private final Set<String> closedLeads = new HashSet<>();
  private final Set<String> worths = new HashSet<>();
  private RoundKind kind = RoundKind.EQUITY;
  private @Nullable Stage stage;
  private boolean passedOnce;
  private @Nullable Money amount;
  private boolean talkedSum;
  private boolean inTalks;
  private Period period = Period.ALWAYS;
  private boolean dated;
  private long closedBy = Period.LAST;
  private long talkedUntil = Period.FIRST;

  RoundCluster(RoundStatement first) {
    add(first);
  }

  List<RoundStatement> statements() {
    return statements;
  }

  /** How far the statement is from the time of this round, in days. */
  long distance(RoundStatement other) {
    return period.gap(other.period());
  }

  void add(RoundStatement next) {
    statements.add(next);
    contents.put(next.statement().article(), next.content());
    told.add(next.content());
    investors.addAll(next.investors());
    leads.addAll(next.leads());
    if (next.isClosed()) {
      closedLeads.addAll(next.leads());
    }
    kind = kind == RoundKind.EQUITY ? next.claim().kind() : kind;
    if (stage == null || next.isPassedOnce() && !passedOnce) {
      stage = next.claim().stage() == null ? stage : next.claim().stage();
    }
    passedOnce |= next.isPassedOnce();
    boolean settled = talkedSum && next.isClosed() && next.claim().amount() != null;
    if (amount == null || settled) { // what was closed counts, not what was talked about
      amount = next.claim().amount();
      talkedSum = !next.isClosed();
    }
    if (next.claim().valuation() != null) {
      worths.add(Sums.identity(next.claim().valuation().money()));
    }
    Period narrowed = period.and(next.period());
    period = narrowed == null ? period : narrowed;
    dated |= next.claim().date() != null;
    inTalks |= next.isInTalks();
    closedBy = Math.min(closedBy, closedBy(next));
    talkedUntil = Math.max(talkedUntil, talkedUntil(next));
  }

  /**
   * How much the statement and this round have in common: {@link #ANOTHER} if they contradict each
   * other, 0 if they merely may be one.
   */
  int likeness(RoundStatement next) {
    if (!fitsInKind(next)) {
      return ANOTHER;
    }
    boolean sameStage = stage != null && stage.equals(next.claim().stage());
    boolean oneStage = sameStage && next.isPassedOnce();
    boolean sameSum = isSameSum(next);
    boolean sharesInvestor = sharesInvestor(next);
    boolean known =
        oneStage || (sameSum && (sharesInvestor || sharesWorth(next) || Sums.isTelling(amount)));
    boolean came = cameOfTalks(next);
    boolean fits =
        fitsInTime(next, known, oneStage || sameSum, sameStage || sharesInvestor)
            && (sumsAgree(next, sharesInvestor) || (oneStage && sharesInvestor) || came)
            && (leadsAgree(next) || (oneStage && sameSum))
            && (isOfAnotherArticle(next) || isToldAgain(next, sharesInvestor));
    if (!fits) {
      return ANOTHER;
    }
    int points = oneStage ? 3 : sameStage ? 2 : 0;
    points += sameSum ? 3 : isSameNumber(next) ? 2 : 0;
    points += !sameSum && sharesCurrency(next) && sumsAgree(next, sharesInvestor) ? 1 : 0;
    points += dated && next.claim().date() != null && period.meets(next.period()) ? 2 : 0;
    points += !Collections.disjoint(leads, next.leads()) ? 2 : sharesInvestor ? 1 : 0;
    points += sharesWorth(next) ? 2 : 0;
    points += told.contains(next.content()) || came ? 1 : 0;
    boolean strangers = !investors.isEmpty() && !next.investors().isEmpty() && !sharesInvestor;
    return points == 0 && strangers ? ANOTHER : points;
  }

  /**
   * The likely obstacles first: for a much told company this is asked a million times. A strategic
   * round may be numbered, and who tells in plain words that money was raised may mean a loan, an
   * offering or a sale of shares: both only where something else ties the two.
   */
  private boolean fitsInKind(RoundStatement next) {
    Stage other = next.claim().stage();
    boolean oneStage = stage == null || other == null || stage.equals(other);
    boolean oneKind = kind == next.claim().kind();
    if (oneStage && oneKind) {
      return true;
    }
    boolean maybe =
        (oneStage || (passedOnce != next.isPassedOnce() && oneKind))
            && (oneKind
                || (kind == RoundKind.EQUITY && stage == null)
                || (next.claim().kind() == RoundKind.EQUITY && other == null));
    return maybe
        && (isSameSum(next)
            || (sharesWorth(next) && kind != RoundKind.IPO && next.claim().kind() != RoundKind.IPO)
            || (oneKind ? sharesInvestor(next) || isOfOneArticle(next) : isMeantInPassing(next)));
  }

  private boolean isOfOneArticle(RoundStatement next) {
    return contents.containsKey(next.statement().article());
  }

  /** Whether an article that tells of this round says in passing that one was closed. */
  private boolean isMeantInPassing(RoundStatement next) {
    return isOfOneArticle(next)
        && next.isClosed()
        && closedBy != Period.LAST
        && next.claim().amount() == null
        && next.claim().valuation() == null
        && next.investors().isEmpty();
  }

  private boolean sharesInvestor(RoundStatement next) {
    return !Collections.disjoint(investors, next.investors());
  }

  /** One article tells of two rounds, unless it says the same twice. */
  private boolean isOfAnotherArticle(RoundStatement next) {
    String before = contents.get(next.statement().article());
    return before == null || before.equals(next.content());
  }

  /**
   * Whether an article that tells of this round already does so again: it gives the other neither a
   * sum nor an investor, or the same number, or the sum converted, or one investor and a sum for
   * one of the two only.
   */
  private boolean isToldAgain(RoundStatement next, boolean sharesInvestor) {
    Money other = next.claim().amount();
    if (amount == null || other == null) {
      return sharesInvestor || other == null && next.investors().isEmpty();
    }
    boolean converted = !sharesCurrency(next) && Exchange.mayBeOne(amount, other);
    return isSameNumber(next) || Sums.isClose(amount, other) || converted;
  }

  /** Whether both sums are the same number, be it of two currencies: a bare $ may be any dollar. */
  private boolean isSameNumber(RoundStatement next) {
    Money other = next.claim().amount();
    return amount != null
        && other != null
        && amount.value() != null
        && other.value() != null
        && amount.value().compareTo(other.value()) == 0;
  }

  private boolean isSameSum(RoundStatement next) {
    Money other = next.claim().amount();
    return amount != null && other != null && amount.sameSum(other);
  }

  private boolean sumsAgree(RoundStatement next, boolean sharesInvestor) {
    Money other = next.claim().amount();
    return amount == null
        || other == null
        || Sums.agree(amount, other)
        || Sums.isClose(amount, other)
        || (sharesInvestor && Sums.isRounded(amount, other))
        || ((talkedSum || !next.isClosed()) && Sums.isNear(amount, other));
  }

  /** Who is to lead a round while it is talked about contradicts nobody who led it. */
  private boolean leadsAgree(RoundStatement next) {
    return !next.isClosed()
        || closedLeads.isEmpty()
        || next.leads().isEmpty()
        || !Collections.disjoint(closedLeads, next.leads());
  }

  /**
   * Whether talks came to this: of a sum that is negotiated, and a closing within four months of
   * the talks, none may be more than thrice the other.
   */
  private boolean cameOfTalks(RoundStatement next) {
    Money other = next.claim().amount();
    if (amount == null || other == null || !Exchange.isWithin(THRICE, amount, other)) {
      return false;
    }
    return next.isInTalks() && closedBy != Period.LAST
        ? talkedUntil(next) <= closedBy
        : next.isClosed() && inTalks && talkedSum && talkedUntil <= closedBy(next);
  }

  private boolean fitsInTime(RoundStatement next, boolean known, boolean alike, boolean similar) {
    int grace = known || alike ? TALK_AFTER_CLOSING_OF_SAME : TALK_AFTER_CLOSING;
    if (talkedUntil(next) > closedBy + grace || talkedUntil > closedBy(next) + grace) {
      return false;
    }
    long gap = period.gap(known ? next.widePeriod() : next.period());
    boolean bothDated = dated && next.claim().date() != null;
    int most =
        alike
            ? bothDated ? SIGNED_TO_ANNOUNCED : NEWS_AFTER_CLOSING
            : similar && bothDated ? SIGNED_TO_ANNOUNCED_THIN : 0;
    return gap <= most;
  }

  private boolean sharesCurrency(RoundStatement next) {
    return amount != null
        && next.claim().amount() != null
        && amount.currency().equals(next.claim().amount().currency());
  }

  private boolean sharesWorth(RoundStatement next) {
    return next.claim().valuation() != null
        && worths.contains(Sums.identity(next.claim().valuation().money()));
  }

  /** The day by which the round was closed, as far as the statement knows. */
  private static long closedBy(RoundStatement next) {
    if (!next.isClosed()) {
      return Period.LAST;
    }
    long told = next.statement().day() == null ? Period.LAST : next.statement().day().toEpochDay();
    return next.claim().date() == null
        ? told
        : Math.min(told, next.claim().date().latest().toEpochDay());
  }

  /** The day on which the statement says that the round has not been closed. */
  private static long talkedUntil(RoundStatement next) {
    return next.isClosed() ? Period.FIRST : next.statement().dayOrFirst();
  }
}
