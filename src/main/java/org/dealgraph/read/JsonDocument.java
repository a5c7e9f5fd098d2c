package org.dealgraph.read;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one JSON document: an article, or an array of articles. */
record JsonDocument(String text, String id, String origin, Articles articles) {

  Readings readings() {
    return new Elements(JsonRecord.parser(text));
  }

  /** The articles of the document. */
  private final class Elements extends Readings {
    private final JsonParser parser;
    private int number;
    private boolean over;

    Elements(JsonParser parser) {
      this.parser = parser;
    }

    @Override
    @Nullable Reading advance() {
      String fallback = number == 0 ? id : id + "#" + (number + 1);
      try {
        while (!over) {
          JsonToken token = parser.nextToken();
          if (token == null || token == JsonToken.END_ARRAY) {
            over = true;
          } else if (token == JsonToken.START_OBJECT) {
            number++;
            return JsonRecord.read(parser, id + "#" + number, here());
          } else if (token != JsonToken.START_ARRAY) {
            number++;
            return here().rejected(id + "#" + number, "is not a JSON object");
          }
        }
        return null;
      } catch (JacksonException e) {
        over = true;
        return articles.rejected(fallback, "is not valid JSON: " + e.getOriginalMessage());
      }
    }

    private Articles here() {
      return articles.at(origin + "#" + number);
    }

    @Override
    void close() {
      parser.close();
    }
  }
}
