package org.dealgraph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as read.
 *
 * @param id the input's own id: a JSON Lines record's {@code id}, a feed item's guid, or a file's path
 *     below the input folder without its extension, with {@code /} between folders
 * @param text the text as read, to which every offset leads back: a Markdown or plain file whole with
 *     its markup, a JSON Lines record's title, a line feed and its text, the visible text of HTML
 * @param title the title without markup, or null
 * @param date the day of publication, or null where the article does not say; the reference for
 *     relative dates
 * @param url where the article was published, or null
 * @param publisher who published this copy, or null
 * @param source the original medium that this copy names (来源, "originally published by"), or null
 * @param author the byline, or null
 * @param tags the article's own keywords
 * @param prose the blocks of prose in reading order, the title first; boilerplate, images, share lines
 *     and reference lists are left out
 */
public record Article(
    String id,
    String text,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String source,
    @Nullable String author,
    List<String> tags,
    List<Block> prose) {

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article wants an id");
    }
    tags = List.copyOf(tags);
    prose = List.copyOf(prose);
  }
}
