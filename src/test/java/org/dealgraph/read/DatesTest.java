package org.dealgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-10-10 06:00:00 +0800 | 2025-10-10",
        "2025-10-10T23:59:59Z | 2025-10-10",
        "2025年3月4日 | 2025-03-04",
        "2025/3/4 | 2025-03-04",
        "2025.03.04 | 2025-03-04",
        "March 4, 2025 | 2025-03-04",
        "Mar. 4th, 2025 | 2025-03-04",
        "Tue, 04 Mar 2025 00:10:00 GMT | 2025-03-04",
        "4 Sept 2025 | 2025-09-04",
        "20250304 | 2025-03-04",
      })
  void readsADay(String written, LocalDate day) {
    assertThat(Dates.parse(written)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2025", "2025-03", "yesterday", "2025-13-40", "1234-05-06", "May 2025", ""})
  void inventsNothing(String written) {
    assertThat(Dates.parse(written)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-08-30-spruce,2024-08-30",
    "19_2026-03-08,2026-03-08",
    "wire/2024/0311/elm,2024-03-11"
  })
  void findsADayInAName(String name, LocalDate day) {
    assertThat(Dates.inName(name)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"round-12345678", "a16z-2024", "x/20241399", "123456789012"})
  void aNumberInANameIsNoDay(String name) {
    assertThat(Dates.inName(name)).isNull();
  }
}
