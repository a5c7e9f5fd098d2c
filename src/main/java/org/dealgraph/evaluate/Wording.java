package org.dealgraph.evaluate;

import java.math.BigDecimal;
import org.dealgraph.model.Money;
import org.dealgraph.model.Worth;
import org.jspecify.annotations.Nullable;

/** Values as people read them. */
final class Wording {

  private Wording() {}

  /** As in {@code 1000000 USD} and {@code 10000000–99999999 CNY}. */
  static String money(Money money) {
    String sum =
        money.value() != null
            ? number(money.value())
            : number(money.min()) + "–" + number(money.max());
    return sum + " " + money.currency();
  }

  static String worth(Worth worth) {
    return money(worth.money());
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
