package org.dealgraph.pipeline;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.dealgraph.extract.Extractor;
import org.dealgraph.model.Article;
import org.dealgraph.model.ArticleHead;
import org.dealgraph.model.UserError;
import org.dealgraph.read.ArticleReader;
import org.dealgraph.read.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Extraction from a few words that stand in no article.
 *
 * @param text plain or Markdown
 * @param date the day for what the text says of "yesterday", or null
 */
public record TextTrace(String text, @Nullable LocalDate date) {

  /**
   * What extraction sees in the text.
   *
   * @throws UserError if the text holds no words
   */
  public Extractor.Trace run() {
    return new ClaimFinder().trace(article());
  }

  private Article article() {
    ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (Stream<Reading> readings = new ArticleReader().read(bytes, "-")) {
      return switch (readings.findFirst().orElse(null)) {
        case Reading.Read(Article read, _) ->
            new Article(
                ArticleHead.of(read.id(), date == null ? read.head().date() : date),
                read.text(),
                read.prose());
        case Reading.Rejected rejected ->
            throw UserError.usage("The text " + rejected.reason() + ".", null);
        case null -> throw UserError.usage("There is no text to explain.", null);
      };
    }
  }
}
