package org.dealgraph.evaluate;

import java.util.List;
import org.dealgraph.json.JsonText;
import tools.jackson.core.JsonGenerator;

/** Scores as a JSON object {@code {facts, headline, mismatches, absent}} on one line. */
public final class ScoresJson {

  private ScoresJson() {}

  /**
   * The object, without a line feed.
   *
   * @param shown the mismatches to tell of
   * @param absent the gold's articles that were not given
   */
  public static String write(Scores scores, List<Mismatch> shown, List<String> absent) {
    return JsonText.write(json -> {
      json.writeStartObject();
      rows(json, "facts", scores.rows());
      rows(json, "headline", scores.headline());
      json.writeArrayPropertyStart("mismatches");
      shown.forEach(mismatch -> mismatch(json, mismatch));
      json.writeEndArray();
      json.writeArrayPropertyStart("absent");
      absent.forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private static void rows(JsonGenerator json, String name, List<Scores.Row> rows) {
    json.writeArrayPropertyStart(name);
    for (Scores.Row row : rows) {
      Figures figures = row.figures();
      json.writeStartObject();
      json.writeStringProperty("fact", row.name());
      json.writeNumberProperty("precision", figures.precision());
      json.writeNumberProperty("recall", figures.recall());
      json.writeNumberProperty("f1", figures.f1());
      json.writeNumberProperty("hits", figures.hits());
      json.writeNumberProperty("gold", figures.gold());
      json.writeNumberProperty("predicted", figures.predicted());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void mismatch(JsonGenerator json, Mismatch mismatch) {
    json.writeStartObject();
    json.writeStringProperty("fact", mismatch.kind().toString());
    json.writeStringProperty("article", mismatch.article());
    json.writeStringProperty("gold", mismatch.gold());
    json.writeStringProperty("predicted", mismatch.predicted());
    json.writeStringProperty("quote", mismatch.quote());
    json.writeStringProperty("sentence", mismatch.sentence());
    json.writeEndObject();
  }
}
