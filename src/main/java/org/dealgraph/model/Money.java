package org.dealgraph.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money as an article gives it.
 *
 * @param value the sum in units of {@code currency}, or null where only bounds are known (数千万元)
 * @param currency ISO 4217 code
 * @param qualifier how {@code value} is meant
 * @param min the least sum, inclusive, or null; always given for a {@link Qualifier#RANGE}
 * @param max the largest sum, inclusive, or null
 * @param text the words as written
 */
public record Money(
    @Nullable BigDecimal value,
    String currency,
    Qualifier qualifier,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    String text) {

  public Money {
    if (!currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("not an ISO 4217 code: " + currency);
    }
    if (value == null && min == null && max == null) {
      throw new IllegalArgumentException("money without a sum: " + text);
    }
    if (min != null && max != null && min.compareTo(max) > 0) {
      throw new IllegalArgumentException("bounds reversed: " + text);
    }
  }

  public static Money exact(BigDecimal value, String currency, String text) {
    return new Money(value, currency, Qualifier.EXACT, null, null, text);
  }

  public Money in(String otherCurrency) {
    return new Money(value, otherCurrency, qualifier, min, max, text);
  }

  /** The same sum in the same currency, whatever the words and the qualifier. */
  public boolean sameSum(Money other) {
    return currency.equals(other.currency)
        && same(value, other.value)
        && (value != null || (same(min, other.min) && same(max, other.max)));
  }

  private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return (a == null || b == null) ? (a == null && b == null) : a.compareTo(b) == 0;
  }
}
