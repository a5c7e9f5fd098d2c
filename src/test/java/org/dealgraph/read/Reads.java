package org.dealgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dealgraph.model.Article;
import org.dealgraph.model.Block;

/** Reads texts given in a test. */
final class Reads {

  private static final ArticleReader READER = new ArticleReader();

  private Reads() {}

  static List<Reading> all(byte[] bytes) {
    try (var readings = READER.read(new ByteArrayInputStream(bytes), "sample.txt")) {
      return readings.toList();
    }
  }

  static List<Reading> all(String text) {
    return all(text.getBytes(StandardCharsets.UTF_8));
  }

  static Article article(String text) {
    return article(text.getBytes(StandardCharsets.UTF_8));
  }

  static Article article(byte[] bytes) {
    List<Reading> all = all(bytes);
    assertThat(all).hasSize(1).first().isInstanceOf(Reading.Read.class);
    return ((Reading.Read) all.getFirst()).article();
  }

  static String reason(byte[] bytes) {
    List<Reading> all = all(bytes);
    assertThat(all).hasSize(1).first().isInstanceOf(Reading.Rejected.class);
    return ((Reading.Rejected) all.getFirst()).reason();
  }

  static String reason(String text) {
    return reason(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The blocks as {@code KIND text}. */
  static List<String> prose(Article article) {
    return article.prose().stream().map(b -> b.kind() + " " + b.text().text()).toList();
  }

  static String prose(String text) {
    return article(text).prose().stream()
        .map(block -> block.text().text())
        .collect(Collectors.joining("\n"));
  }

  /** Every character of the prose leads to its like, or to the markup that it was made from. */
  static void assertMapped(Article article) {
    for (Block block : article.prose()) {
      String text = block.text().text();
      int before = 0;
      for (int i = 0; i < text.length(); i++) {
        int start = block.text().starts()[i];
        int end = block.text().ends()[i];
        assertThat(start).isBetween(0, end);
        assertThat(end).isLessThanOrEqualTo(article.text().length());
        assertThat(start).as("order of %s", text).isGreaterThanOrEqualTo(before);
        before = start;
        if (end - start == 1) {
          assertThat(text.charAt(i)).isEqualTo(article.text().charAt(start));
        }
      }
    }
  }
}
