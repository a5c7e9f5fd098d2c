package org.dealgraph.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameEndingsTest {

  private static final NameEndings ENDINGS = new NameEndings();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tidewell | Tidewell Inc.",
        "Tidewell | Tidewell Health, Inc.",
        "Harbor Peak | Harbor Peak Capital Partners",
        "Lumen | Lumen AI",
        "青屿 | 青屿资本",
        "云脉智算 | 云脉智算科技有限公司",
        "KITE | Kite Robotics"
      })
  void knowsALongerName(String name, String whole) {
    assertThat(ENDINGS.extend(name, whole, false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tidewell | Tidewell",
        "Tidewell Inc. | Tidewell",
        "Tide | Tidewell Inc.",
        "Harbor Peak | Harbor Peak Startup Program",
        "Lumen | Lumen Foods Berlin",
        "青屿 | 青屿湖",
        "Kite | Kiteworks"
      })
  void leavesOthersApart(String name, String whole) {
    assertThat(ENDINGS.extend(name, whole, false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Tidewell | Tidewell Ventures | false", "Tidewell | Tidewell Ltd. | true"})
  void ofAKnownNameOnlyTheLegalFormCounts(String name, String whole, boolean same) {
    assertThat(ENDINGS.extend(name, whole, true)).isEqualTo(same);
  }
}
