package org.dealgraph.export;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How the values of columns are written. */
final class Values {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Values() {}

  /** As plain words: numbers without exponent or needless zeros, days as in 2024-08-30. */
  static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }

  /**
   * As a cell of a spreadsheet. A text that it would run as a formula gets an apostrophe before it,
   * since its words come from strangers' articles.
   */
  static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = text(value);
    boolean formula =
        value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
