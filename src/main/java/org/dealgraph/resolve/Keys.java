package org.dealgraph.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.Stage;
import org.jspecify.annotations.Nullable;

/** The parts of which keys of facts are made. */
final class Keys {

  private Keys() {}

  /** An agent's key without its type. */
  static String slug(String agent) {
    return agent.substring(agent.indexOf('/') + 1);
  }

  static String slug(Stage stage) {
    return stage.code().toLowerCase(Locale.ROOT).replace("+", "-plus");
  }

  /** {@code base-2024-08}: the month of the date, else that of the earliest article, if any. */
  static String inMonth(
      String base, @Nullable PartialDate date, List<? extends Statement<?>> statements) {
    String when = date == null ? earliestMonth(statements) : month(date);
    return when == null ? base : base + "-" + when;
  }

  /** {@code base-2024-08-30}: the date as it is known, else the month of the earliest article. */
  static String onDate(
      String base, @Nullable PartialDate date, List<? extends Statement<?>> statements) {
    String when = date == null ? earliestMonth(statements) : date.toString();
    return when == null ? base : base + "-" + when;
  }

  private static String month(PartialDate date) {
    return new PartialDate(date.year(), date.month(), null).toString();
  }

  private static @Nullable String earliestMonth(List<? extends Statement<?>> statements) {
    return statements.stream()
        .map(Statement::day)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .map(day -> month(PartialDate.of(day)))
        .orElse(null);
  }
}
