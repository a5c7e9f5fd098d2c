package org.dealgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 100, 5_000, 1_000_000})
  void sortsInMemoryAndBeyondIt(long limit) throws IOException {
    Random random = new Random(limit);
    TreeSet<String> expected = new TreeSet<>();
    List<String> sorted = new ArrayList<>();
    try (SortedLines lines = new SortedLines(limit)) {
      for (int i = 0; i < 300; i++) {
        String line = "光🚀\u2028\t" + Integer.toString(random.nextInt(200), 36);
        expected.add(line);
        lines.add(line);
      }
      lines.sorted().forEachRemaining(sorted::add);
    }
    assertThat(sorted).containsExactlyElementsOf(expected);
  }
}
