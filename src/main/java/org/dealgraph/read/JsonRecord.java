package org.dealgraph.read;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One article as a JSON object with {@code id} and {@code text}; fields that nobody asks for are
 * skipped.
 */
final class JsonRecord {

  private static final String ID = "id";
  private static final String TEXT = "text";

  private JsonRecord() {}

  /**
   * The article that {@code json} holds.
   *
   * @param fallback the id under which a record without one is rejected
   */
  static Reading read(String json, String fallback, Articles articles) {
    try (JsonParser parser = parser(json)) {
      return parser.nextToken() == JsonToken.START_OBJECT
          ? read(parser, fallback, articles)
          : articles.rejected(fallback, "is not a JSON object");
    } catch (JacksonException e) {
      return articles.rejected(fallback, "is not valid JSON: " + e.getOriginalMessage());
    }
  }

  static JsonParser parser(String json) {
    return new JsonFactory().createParser(ObjectReadContext.empty(), json);
  }

  /** The article of the object that {@code parser} stands at the beginning of. */
  static Reading read(JsonParser parser, String fallback, Articles articles) {
    Map<String, String> fields = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      String value = value(parser);
      if (value != null) {
        fields.putIfAbsent(name, value);
      }
    }
    String id = fields.get(ID);
    if (id == null || id.isBlank()) {
      return articles.rejected(fallback, "has no id");
    }
    String text = fields.get(TEXT);
    if (text == null) {
      return articles.rejected(id, "has no text");
    }
    return articles.record(id.strip(), whole(text), title(articles.names().of(fields)));
  }

  private static Metadata title(Metadata metadata) {
    String title = metadata.title();
    return title == null ? metadata : metadata.withTitle(whole(title));
  }

  /** The value as text, the items of a list separated by commas, or null for anything else. */
  private static @Nullable String value(JsonParser parser) {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_ARRAY) {
      StringBuilder items = new StringBuilder();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken().isScalarValue()) {
          items.append(items.isEmpty() ? "" : ",").append(parser.getString());
        } else {
          parser.skipChildren();
        }
      }
      return items.toString();
    }
    if (token == JsonToken.START_OBJECT) {
      parser.skipChildren();
      return null;
    }
    return token.isScalarValue() && token != JsonToken.VALUE_NULL ? parser.getString() : null;
  }

  /** Halves of surrogate pairs, which JSON can hold and no encoding can, become U+FFFD. */
  private static String whole(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out == null ? text : out.toString();
  }
}
