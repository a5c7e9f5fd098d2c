package org.dealgraph.resolve;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.dealgraph.model.Money;

/**
 * Tells sums in two currencies that may be one sum converted from those that are too far apart.
 * Rates change, so this is rough on purpose, and nothing is ever converted by it.
 */
final class Exchange {

  /** About how many units of a currency were a US dollar in the years around 2020. */
  private static final Map<String, BigDecimal> PER_DOLLAR =
      Map.ofEntries(
          Map.entry("USD", new BigDecimal("1")),
          Map.entry("EUR", new BigDecimal("0.9")),
          Map.entry("GBP", new BigDecimal("0.78")),
          Map.entry("CHF", new BigDecimal("0.92")),
          Map.entry("CNY", new BigDecimal("7")),
          Map.entry("HKD", new BigDecimal("7.8")),
          Map.entry("TWD", new BigDecimal("30")),
          Map.entry("JPY", new BigDecimal("130")),
          Map.entry("KRW", new BigDecimal("1250")),
          Map.entry("INR", new BigDecimal("80")),
          Map.entry("SGD", new BigDecimal("1.35")),
          Map.entry("AUD", new BigDecimal("1.45")),
          Map.entry("CAD", new BigDecimal("1.33")),
          Map.entry("ILS", new BigDecimal("3.5")),
          Map.entry("AED", new BigDecimal("3.67")),
          Map.entry("SAR", new BigDecimal("3.75")));

  /** How far a rate may have been from these, and a sum may have been rounded. */
  private static final BigDecimal TOLERANCE = new BigDecimal("1.5");

  private Exchange() {}

  /** Whether two sums may be one; always where a sum or a rate is not known. */
  static boolean mayBeOne(Money a, Money b) {
    return isWithin(TOLERANCE, a, b);
  }

  /** Whether neither sum is more than so many times the other; true where one is not known. */
  static boolean isWithin(BigDecimal times, Money a, Money b) {
    BigDecimal one = PER_DOLLAR.get(a.currency());
    BigDecimal other = PER_DOLLAR.get(b.currency());
    if (one == null || other == null || a.value() == null || b.value() == null) {
      return true;
    }
    BigDecimal first = a.value().abs().divide(one, MathContext.DECIMAL64);
    BigDecimal second = b.value().abs().divide(other, MathContext.DECIMAL64);
    return first.max(second).compareTo(first.min(second).multiply(times)) <= 0;
  }
}
