package org.dealgraph.evaluate;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dealgraph.model.Claim;
import org.dealgraph.model.InvestorRole;
import org.dealgraph.model.Money;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.Worth;
import org.jspecify.annotations.Nullable;

/** When two values count as equal, and how much two rounds have in common. */
final class Sameness {

  private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

  private Sameness() {}

  /** Equal currencies and sums, up to half a per cent; without a sum, equal lower bounds. */
  static boolean money(Money gold, Money predicted) {
    if (!gold.currency().equals(predicted.currency())) {
      return false;
    }
    BigDecimal a = gold.value();
    BigDecimal b = predicted.value();
    if (a == null || b == null) {
      return a == null && b == null && sameNumber(gold.min(), predicted.min());
    }
    return a.subtract(b).abs().compareTo(a.abs().multiply(TOLERANCE)) <= 0;
  }

  static boolean worth(Worth gold, Worth predicted) {
    return money(gold.money(), predicted.money());
  }

  /** A predicted date may be less precise than the gold's. */
  static boolean date(PartialDate gold, PartialDate predicted) {
    return gold.toString().startsWith(predicted.toString());
  }

  /** The investors with this role. */
  static Set<String> investors(Claim.Round round, InvestorRole role) {
    Set<String> investors = new TreeSet<>();
    for (Claim.Stake stake : round.investors()) {
      if (stake.role() == role) {
        investors.add(stake.investor());
      }
    }
    return investors;
  }

  /** How much two rounds of one company have in common. */
  static double likeness(Claim.Round gold, Claim.Round predicted) {
    int likeness = 0;
    if (both(gold.amount(), predicted.amount(), Sameness::money)) {
      likeness += 2;
    }
    if (both(gold.stage(), predicted.stage(), Objects::equals)) {
      likeness++;
    }
    if (both(gold.date(), predicted.date(), Sameness::date)) {
      likeness++;
    }
    for (InvestorRole role : InvestorRole.values()) {
      likeness += Figures.of(investors(gold, role), investors(predicted, role)).hits();
    }
    double status = gold.status() == predicted.status() ? 0.1 : 0;
    int valuation = both(gold.valuation(), predicted.valuation(), Sameness::worth) ? 1 : 0;
    return likeness + status + valuation;
  }

  private interface Test<T> {
    boolean same(T gold, T predicted);
  }

  private static <T> boolean both(@Nullable T gold, @Nullable T predicted, Test<T> test) {
    return gold != null && predicted != null && test.same(gold, predicted);
  }

  private static boolean sameNumber(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? a == null && b == null : a.compareTo(b) == 0;
  }
}
