package org.dealgraph.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Journal entries as JSON objects on one line each. */
public final class JournalJson {

  private JournalJson() {}

  /** The object for {@code entry}, without a line feed. */
  public static String write(JournalEntry entry) {
    return JsonText.write(json -> {
      json.writeStartObject();
      json.writeStringProperty("article", entry.article());
      json.writeStringProperty("origin", entry.origin());
      json.writeStringProperty("outcome", entry.outcome().code());
      if (entry.reason() != null) {
        json.writeStringProperty("reason", entry.reason());
      }
      if (entry.claims() != null) {
        counts(json, entry.claims());
      }
      json.writeEndObject();
    });
  }

  /** The entry in a line; empty for a line that a killed run left half written. */
  public static Optional<JournalEntry> read(String line) {
    try {
      Fields entry = JsonText.read(line);
      return Optional.of(
          new JournalEntry(
              entry.text("article"),
              entry.text("origin"),
              entry.coded("outcome", JournalEntry.Outcome.class),
              entry.optionalText("reason"),
              entry.object("claims", JournalJson::counts)));
    } catch (MalformedJsonException e) {
      return Optional.empty();
    }
  }

  private static void counts(JsonGenerator json, ClaimCounts counts) {
    json.writeObjectPropertyStart("claims");
    json.writeNumberProperty("rounds", counts.rounds());
    json.writeNumberProperty("moves", counts.moves());
    json.writeNumberProperty("positions", counts.positions());
    json.writeNumberProperty("valuations", counts.valuations());
    json.writeNumberProperty("acquisitions", counts.acquisitions());
    json.writeEndObject();
  }

  private static ClaimCounts counts(Fields counts) {
    return new ClaimCounts(
        counts.integer("rounds"),
        counts.integer("moves"),
        counts.integer("positions"),
        counts.integer("valuations"),
        counts.integer("acquisitions"));
  }
}
