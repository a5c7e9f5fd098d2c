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
  private static final int ONE_STAGE_AND_INVESTOR = 183;
  private static final int NEWS_AFTER_CLOSING = 60;
  private static final int TALK_AFTER_CLOSING = 30;
  private static final int TALK_AFTER_CLOSING_OF_SAME = 120;
  private static final int TALK_AFTER_TALK = 45;
  private static final BigDecimal THRICE = new BigDecimal("3");

  private final List<RoundStatement> statements = new ArrayList<>();
  private final Map<String, String> contents = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Set<String> investors = new HashSet<>();
  private final Set<String> leads = new HashSet<>();
  private final Set<String> closedLeads = new HashSet<>();
  private final List<Money> worths = new ArrayList<>();
  private RoundKind kind = RoundKind.EQUITY;
  private @Nullable Stage stage;
  private boolean passedOnce;
  private @Nullable Money amount;
  private boolean talkedSum;
  private boolean inTalks;
  private boolean curated;
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
      worths.add(next.claim().valuation().money());
    }
    Period narrowed = period.and(next.period());
    period = narrowed == null ? period : narrowed;
    dated |= next.claim().date() != null;
    inTalks |= next.isInTalks();
    curated |= next.statement().isCurated();
    closedBy = Math.min(closedBy, closedBy(next));
    talkedUntil = Math.max(talkedUntil, talkedUntil(next));
  }

  /**
   * How much the statement and this round have in common: {@link #ANOTHER} if they contradict each
   * other, 0 if they merely may be one.
   */
  int likeness(RoundStatement next) {
    if (!fitsInKind(next) || isTheOtherOfTwo(next)) {
      return ANOTHER;
    }
    boolean sameStage = stage != null && stage.equals(next.claim().stage());
    boolean oneStage = sameStage && next.isPassedOnce();
    boolean sameSum = isSameSum(next);
    boolean sharesInvestor = sharesInvestor(next);
    boolean known =
        oneStage || (sameSum && (sharesInvestor || sharesWorth(next) || Sums.isTelling(amount)));
    boolean came = cameOfTalks(next);
    boolean strangers = !investors.isEmpty() && !next.investors().isEmpty() && !sharesInvestor;
    boolean again =
        isOfOneArticle(next)
            && ((oneStage && !strangers && period.meets(next.period()))
                || isPart(next, sharesInvestor));
    boolean corrected = isCorrected(next, oneStage || sharesInvestor);
    boolean alike = oneStage || sameSum || isOnSameTerms(next) || isRunningSale(next);
    int most =
        oneStage && sharesInvestor
            ? ONE_STAGE_AND_INVESTOR
            : alike
                ? SIGNED_TO_ANNOUNCED
                : sameStage || sharesInvestor ? SIGNED_TO_ANNOUNCED_THIN : 0;
    boolean fits =
        fitsInTime(next, known, alike, most)
            && (sumsAgree(next, sharesInvestor)
                || (oneStage && sharesInvestor)
                || came
                || again
                || corrected
                || isRunningSale(next))
            && (leadsAgree(next) || (oneStage && sameSum))
            && (isOfAnotherArticle(next) || again || isToldAgain(next, sharesInvestor));
    if (!fits) {
      return ANOTHER;
    }
    int points = oneStage ? 3 : sameStage ? 2 : 0;
    points += sameSum ? 3 : isSameNumber(next) ? 2 : 0;
    points += !sameSum && sharesCurrency(next) && sumsAgree(next, sharesInvestor) ? 1 : 0;
    points += dated && next.claim().date() != null && period.meets(next.period()) ? 2 : 0;
    points += !Collections.disjoint(leads, next.leads()) ? 2 : sharesInvestor ? 1 : 0;
    points += sharesWorth(next) ? 2 : 0;
    points += told.contains(next.content()) || came || isRunningSale(next) ? 1 : 0;
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
    if ((oneStage && oneKind) || isRunningSale(next)) {
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

  /** A person who imports two rounds means two. */
  private boolean isTheOtherOfTwo(RoundStatement next) {
    return next.statement().isCurated() && isOfOneArticle(next);
  }

  /** Whether one of the two was imported by a person, who may well give another sum. */
  private boolean isCorrected(RoundStatement next, boolean known) {
    return known && (curated || next.statement().isCurated()) && period.meets(next.period());
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
        || ((talkedSum || !next.isClosed()) && Sums.isNear(amount, other))
        || (isOfOneArticle(next) && isSameNumber(next))
        || isOnSameTerms(next);
  }

  /** What is told of a round before it is announced is near to what it was: sum and valuation. */
  private boolean isOnSameTerms(RoundStatement next) {
    Money other = next.claim().amount();
    return amount != null
        && other != null
        && next.claim().valuation() != null
        && Sums.isNear(amount, other)
        && worths.stream().anyMatch(w -> Sums.isRounded(w, next.claim().valuation().money()));
  }

  /** A token sale is told of with what it has brought so far, often in plain words. */
  private boolean isRunningSale(RoundStatement next) {
    RoundKind other = next.claim().kind();
    boolean plain = kind == RoundKind.EQUITY && stage == null && investors.isEmpty();
    boolean plainly =
        other == RoundKind.EQUITY && next.claim().stage() == null && next.investors().isEmpty();
    return kind == RoundKind.TOKEN
        ? other == RoundKind.TOKEN || plainly
        : other == RoundKind.TOKEN && plain;
  }

  /** Whether one of the two tells what a single investor of the other gave to the whole. */
  private boolean isPart(RoundStatement next, boolean sharesInvestor) {
    Money other = next.claim().amount();
    if (amount == null || other == null || !sharesCurrency(next) || !sharesInvestor) {
      return false;
    }
    if (stage != null && next.claim().stage() != null && !stage.equals(next.claim().stage())) {
      return false;
    }
    BigDecimal whole = amount.value();
    BigDecimal part = other.value();
    return whole != null
        && part != null
        && (part.compareTo(whole) < 0 ? next.investors() : investors).size() == 1;
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
   * the talks, none may be more than thrice the other. The same holds of talks that follow talks.
   */
  private boolean cameOfTalks(RoundStatement next) {
    Money other = next.claim().amount();
    boolean talksOnly = inTalks && closedBy == Period.LAST && next.isInTalks();
    if (talksOnly && Math.abs(talkedUntil - talkedUntil(next)) > TALK_AFTER_TALK) {
      return false;
    }
    if (amount == null || other == null) {
      return talksOnly;
    }
    if (!Exchange.isWithin(THRICE, amount, other)) {
      return false;
    }
    return talksOnly
        || (next.isInTalks() && talkedUntil(next) <= closedBy)
        || (next.isClosed() && inTalks && talkedSum && talkedUntil <= closedBy(next));
  }

  private boolean fitsInTime(RoundStatement next, boolean known, boolean alike, int signed) {
    int grace = known || alike ? TALK_AFTER_CLOSING_OF_SAME : TALK_AFTER_CLOSING;
    if (talkedUntil(next) > closedBy + grace || talkedUntil > closedBy(next) + grace) {
      return false;
    }
    long gap = period.gap(known ? next.widePeriod() : next.period());
    boolean bothDated = dated && next.claim().date() != null;
    return gap <= (bothDated ? signed : alike ? NEWS_AFTER_CLOSING : 0);
  }

  private boolean sharesCurrency(RoundStatement next) {
    return amount != null
        && next.claim().amount() != null
        && amount.currency().equals(next.claim().amount().currency());
  }

  private boolean sharesWorth(RoundStatement next) {
    return next.claim().valuation() != null
        && worths.stream().anyMatch(next.claim().valuation().money()::sameSum);
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
