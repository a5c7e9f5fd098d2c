package org.dealgraph.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Yearly average rates of exchange to the US dollar, for comparing sums in several currencies. The
 * table and its source are {@code data/rates/dollar.csv}. Immutable.
 */
public final class Rates {

  private static final String TABLE = "/org/dealgraph/rates/dollar.csv";
  private static final String DOLLAR = "USD";

  /** Units of a currency for a dollar, by currency and year. */
  private final Map<String, TreeMap<Integer, BigDecimal>> perDollar = new HashMap<>();

  private Rates(List<String> lines) {
    List<String> rows = lines.stream().filter(line -> !line.startsWith("#")).toList();
    String[] head = rows.getFirst().split(",", -1);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      for (int i = 1; i < head.length; i++) {
        perDollar
            .computeIfAbsent(head[i], c -> new TreeMap<>())
            .put(Integer.valueOf(cells[0]), new BigDecimal(cells[i]));
      }
    }
  }

  /** The table that comes with the program. */
  public static Rates standard() {
    return Standard.RATES;
  }

  /**
   * A sum in US dollars at the average rate of a year, to five digits; as it is if it is in
   * dollars.
   *
   * @param currency ISO 4217 code
   * @param year of which the table's nearest counts
   * @return null if the table lacks the currency
   */
  public @Nullable BigDecimal dollars(BigDecimal sum, String currency, int year) {
    if (currency.equals(DOLLAR)) {
      return sum;
    }
    BigDecimal rate = perDollar(currency, year);
    return rate == null ? null : sum.divide(rate, new MathContext(5, RoundingMode.HALF_UP));
  }

  private @Nullable BigDecimal perDollar(String currency, int year) {
    TreeMap<Integer, BigDecimal> years = perDollar.get(currency);
    if (years == null) {
      return null;
    }
    Map.Entry<Integer, BigDecimal> before = years.floorEntry(year);
    return before == null ? years.firstEntry().getValue() : before.getValue();
  }

  /** Read when it is first asked for. */
  private static final class Standard {

    private static final Rates RATES = new Rates(read());

    private static List<String> read() {
      InputStream table = Objects.requireNonNull(Rates.class.getResourceAsStream(TABLE), TABLE);
      try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, UTF_8))) {
        return lines.lines().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
