package org.dealgraph.resolve;

import java.math.BigDecimal;
import org.dealgraph.model.Money;
import org.dealgraph.model.Rates;
import org.jspecify.annotations.Nullable;

/**
 * Tells sums in two currencies that may be one sum converted from those that are too far apart.
 * Rates change and articles round, so this is rough on purpose.
 */
final class Exchange {

  /** In the midst of the years that articles tell of. */
  private static final int YEAR = 2020;

  /** How far a rate may have been from that year's, and a sum may have been rounded. */
  private static final BigDecimal TOLERANCE = new BigDecimal("1.5");

  private Exchange() {}

  /** Whether two sums may be one; always where a sum or a rate is not known. */
  static boolean mayBeOne(Money a, Money b) {
    return isWithin(TOLERANCE, a, b);
  }

  /** Whether neither sum is more than so many times the other; true where one is not known. */
  static boolean isWithin(BigDecimal times, Money a, Money b) {
    BigDecimal first = dollars(a);
    BigDecimal second = dollars(b);
    return first == null
        || second == null
        || first.max(second).compareTo(first.min(second).multiply(times)) <= 0;
  }

  private static @Nullable BigDecimal dollars(Money sum) {
    return sum.value() == null
        ? null
        : Rates.standard().dollars(sum.value().abs(), sum.currency(), YEAR);
  }
}
