package org.dealgraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Reads real articles, where a checkout has them beside it; they are nobody's to ship. */
class SharedArticlesTest {

  private static final Path ARTICLES = Path.of("../shared/gold/zh/articles");

  @Test
  void everyArticleReadsAndItsOffsetsHold() {
    assumeTrue(Files.isDirectory(ARTICLES), "skipped: there are no articles in " + ARTICLES);

    try (var readings = new ArticleReader().read(ARTICLES)) {
      readings.forEach(reading -> {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        Reads.assertMapped(((Reading.Read) reading).article());
      });
    }
  }
}
