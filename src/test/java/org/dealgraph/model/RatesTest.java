package org.dealgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatesTest {

  private static final BigDecimal MILLION = new BigDecimal(1_000_000);

  @Test
  void dollarsStayWhatTheyAre() {
    BigDecimal odd = new BigDecimal("1234567.89");
    assertThat(Rates.standard().dollars(odd, "USD", 1990)).isEqualTo(odd);
  }

  @Test
  void convertsAtTheRateOfTheYear() {
    assertThat(Rates.standard().dollars(MILLION, "CNY", 2021)).isEqualByComparingTo("155020");
    assertThat(Rates.standard().dollars(MILLION, "EUR", 2023)).isEqualByComparingTo("1081700");
  }

  @Test
  void takesTheNearestYearAndNoRateForOneItLacks() {
    assertThat(Rates.standard().dollars(MILLION, "GBP", 1999))
        .isEqualTo(Rates.standard().dollars(MILLION, "GBP", 2012));
    assertThat(Rates.standard().dollars(MILLION, "JPY", 2040))
        .isEqualTo(Rates.standard().dollars(MILLION, "JPY", 2025));
    assertThat(Rates.standard().dollars(MILLION, "XAU", 2020)).isNull();
  }

  @Test
  void theTableNamesItsSourceAndHasNoGaps() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("data/rates/dollar.csv"));
    assertThat(lines).filteredOn(line -> line.startsWith("#")).anyMatch(l -> l.contains("Source:"));
    List<String> rows = lines.stream().filter(line -> !line.startsWith("#")).toList();
    int columns = rows.getFirst().split(",", -1).length;
    int year = 2012;
    for (String row : rows.subList(1, rows.size())) {
      assertThat(row).matches("%d(,\\d+(\\.\\d+)?){%d}".formatted(year++, columns - 1));
    }
  }
}
