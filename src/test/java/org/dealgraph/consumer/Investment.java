package org.dealgraph.consumer;

import java.util.List;

/** One investor's part in a round, as a tool tells it; empty where there is nothing to tell. */
record Investment(
    String id,
    String investor,
    String company,
    String role,
    String status,
    String certainty,
    String date,
    String sources) {

  /** What a row or an edge calls these. */
  static final List<String> COLUMNS =
      List.of("id", "investor", "company", "role", "status", "certainty", "date", "sources");

  static Investment of(List<String> cells) {
    return new Investment(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.get(6),
        cells.get(7));
  }
}
