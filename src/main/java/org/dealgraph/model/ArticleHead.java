package org.dealgraph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text.
 *
 * @param id the input's own id: a JSON Lines record's {@code id}, a feed item's guid, or a file's
 *     path below the input folder without its extension, with {@code /} between folders
 * @param title the title without markup, or null
 * @param date the day of publication, or null where the article does not say; the reference for
 *     relative dates
 * @param url where the article was published, or null
 * @param publisher who published this copy, or null
 * @param source the original medium that this copy names (来源, "originally published by"), or null
 * @param author the byline, or null
 * @param tags the article's own keywords
 */
public record ArticleHead(
    String id,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String source,
    @Nullable String author,
    List<String> tags) {

  public ArticleHead {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article wants an id");
    }
    tags = List.copyOf(tags);
  }

  /** A head of which nothing but the id and the day is known. */
  public static ArticleHead of(String id, @Nullable LocalDate date) {
    return new ArticleHead(id, null, date, null, null, null, null, List.of());
  }
}
