package org.dealgraph.json;

import java.time.LocalDate;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.ArticleHead;
import org.dealgraph.model.Testimony;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Archived articles as JSON objects {@code {head, contentHash, version, text, claims}} on one line
 * each.
 */
public final class ArchiveJson {

  private ArchiveJson() {}

  /** The object for {@code article}, without a line feed. */
  public static String write(ArchivedArticle article) {
    return JsonText.write(json -> {
      json.writeStartObject();
      head(json, article.testimony().head());
      json.writeStringProperty("contentHash", article.testimony().contentHash());
      json.writeStringProperty("version", article.version());
      json.writeStringProperty("text", article.text());
      json.writeName("claims");
      new ClaimsWriter(json).write(article.testimony().claims());
      json.writeEndObject();
    });
  }

  /**
   * The article in an object that {@link #write} made.
   *
   * @throws MalformedJsonException if it is not such an object
   */
  public static ArchivedArticle read(String json) {
    Fields article = JsonText.read(json);
    ArticleHead head = article.object("head", ArchiveJson::head);
    ArticleClaims claims = article.object("claims", ClaimsReader::read);
    if (head == null || claims == null) {
      throw new MalformedJsonException("an archived article wants a head and claims", null);
    }
    String version = article.optionalText("version");
    return new ArchivedArticle(
        new Testimony(head, article.text("contentHash"), claims),
        article.text("text"),
        version == null ? "" : version);
  }

  /** What an article's content hash is taken over: its head and its text in one fixed form. */
  public static String content(ArticleHead head, String text) {
    return JsonText.write(json -> {
      json.writeStartObject();
      head(json, head);
      json.writeStringProperty("text", text);
      json.writeEndObject();
    });
  }

  private static void head(JsonGenerator json, ArticleHead head) {
    json.writeObjectPropertyStart("head");
    json.writeStringProperty("id", head.id());
    text(json, "title", head.title());
    text(json, "date", head.date() == null ? null : head.date().toString());
    text(json, "url", head.url());
    text(json, "publisher", head.publisher());
    text(json, "source", head.source());
    text(json, "author", head.author());
    json.writeArrayPropertyStart("tags");
    head.tags().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static ArticleHead head(Fields head) {
    return new ArticleHead(
        head.text("id"),
        head.optionalText("title"),
        head.optional("date", LocalDate::parse),
        head.optionalText("url"),
        head.optionalText("publisher"),
        head.optionalText("source"),
        head.optionalText("author"),
        head.texts("tags"));
  }

  private static void text(JsonGenerator json, String name, @Nullable String value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }
}
