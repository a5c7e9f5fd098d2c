package org.dealgraph.resolve;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import org.dealgraph.model.Money;
import org.dealgraph.model.ValuationBasis;
import org.dealgraph.model.Worth;
import org.jspecify.annotations.Nullable;

/** How sums of money of different articles relate to each other. */
final class Sums {

  private static final BigDecimal TWICE = BigDecimal.TWO;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
  private static final int TELLING_DIGITS = 3;
  private static final BigDecimal TENTH_LESS = new BigDecimal("0.9");
  private static final BigDecimal TENTH_MORE = new BigDecimal("1.1");

  /** What a sum may be at least and at most; null where it is open. */
  private record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    boolean meets(Bounds other) {
      return isAtMost(low, other.high) && isAtMost(other.low, high);
    }

    boolean contains(Bounds other) {
      return (low == null || (other.low != null && low.compareTo(other.low) <= 0))
          && (high == null || (other.high != null && other.high.compareTo(high) <= 0));
    }

    /** A tenth more on either side. */
    Bounds around() {
      return new Bounds(
          low == null ? null : low.multiply(TENTH_LESS),
          high == null ? null : high.multiply(TENTH_MORE));
    }

    private static boolean isAtMost(@Nullable BigDecimal a, @Nullable BigDecimal b) {
      return a == null || b == null || a.compareTo(b) <= 0;
    }
  }

  private Sums() {}

  /**
   * Whether both may be told of one sum. Sums in two currencies may, if one can be the other
   * converted: an article in one country's language converts what another writes.
   */
  static boolean agree(Money a, Money b) {
    return a.currency().equals(b.currency()) ? bounds(a).meets(bounds(b)) : Exchange.mayBeOne(a, b);
  }

  /** Whether one is the other rounded in the telling: within a hundredth. */
  static boolean isClose(Money a, Money b) {
    return within(HUNDREDTH, a, b);
  }

  /** The same within a twentieth, for sums that something else ties too. */
  static boolean isRounded(Money a, Money b) {
    return within(TWENTIETH, a, b);
  }

  private static boolean within(BigDecimal part, Money a, Money b) {
    return a.currency().equals(b.currency())
        && a.value() != null
        && b.value() != null
        && a.value().subtract(b.value()).abs().compareTo(a.value().max(b.value()).multiply(part))
            <= 0;
  }

  /** Whether a sum is so odd, of three digits or more, that a company hardly raises it twice. */
  static boolean isTelling(@Nullable Money money) {
    return money != null
        && money.value() != null
        && money.value().stripTrailingZeros().precision() >= TELLING_DIGITS;
  }

  /** Whether both may be told of one sum that is still being negotiated. */
  static boolean isNear(Money a, Money b) {
    return a.currency().equals(b.currency()) && bounds(a).around().meets(bounds(b).around());
  }

  /**
   * Whether {@code vague} also speaks for {@code sum}: it is the same sum, or its bounds hold it.
   */
  static boolean backs(Money vague, Money sum) {
    return vague.sameSum(sum)
        || (vague.currency().equals(sum.currency()) && bounds(vague).contains(bounds(sum)));
  }

  static boolean agree(Worth a, Worth b) {
    return agree(a.money(), b.money())
        && (a.basis() == b.basis()
            || a.basis() == ValuationBasis.UNSPECIFIED
            || b.basis() == ValuationBasis.UNSPECIFIED);
  }

  static boolean backs(Worth vague, Worth worth) {
    return backs(vague.money(), worth.money())
        && (vague.basis() == worth.basis() || vague.basis() == ValuationBasis.UNSPECIFIED);
  }

  /** The sum without its words and qualifier: the same for {@linkplain Money#sameSum same sums}. */
  static String identity(Money money) {
    return money.value() == null
        ? money.currency() + plain(money.min()) + ".." + plain(money.max())
        : money.currency() + plain(money.value());
  }

  static String identity(Worth worth) {
    return identity(worth.money()) + worth.basis();
  }

  /** The sum for a key: digits, with {@code to} between bounds. */
  static String slug(Money money) {
    String digits =
        money.value() == null
            ? plain(money.min()) + "-to-" + plain(money.max())
            : plain(money.value());
    return digits.replaceFirst("^-", "") + "-" + money.currency().toLowerCase(Locale.ROOT);
  }

  /** The more precise first, then the greater (a part is told for the whole), then by the words. */
  static Comparator<Money> precision() {
    return Comparator.<Money>comparingInt(money -> money.value() == null ? 1 : 0)
        .thenComparing(Money::qualifier)
        .thenComparing(Money::currency)
        .thenComparing(Money::value, Comparator.nullsLast(Comparator.reverseOrder()))
        .thenComparing(Money::text)
        .thenComparing(Sums::identity)
        .thenComparing(Money::toString);
  }

  private static Bounds bounds(Money money) {
    BigDecimal value = money.value();
    if (value == null || money.min() != null || money.max() != null) {
      return new Bounds(money.min(), money.max());
    }
    return switch (money.qualifier()) {
      case EXACT, RANGE -> new Bounds(value, value);
      case APPROX -> new Bounds(value.multiply(TENTH_LESS), value.multiply(TENTH_MORE));
      case AT_LEAST -> new Bounds(value, value.multiply(TWICE));
      case AT_MOST -> new Bounds(value.multiply(HALF), value);
    };
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
