package org.dealgraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.dealgraph.pipeline.Sheet;

/** What the graph holds of something, and the sentences it rests on, for a person to read. */
final class SheetText {

  private SheetText() {}

  static List<String> lines(List<Sheet> sheets) {
    List<String> lines = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.add(sheet.id() + "  (" + sheet.kind() + ")");
      sheet
          .values()
          .forEach(value -> lines.add("  %-16s %s".formatted(value.name(), value.text())));
      sheet.sayings().forEach(saying -> said(saying, lines));
    }
    return lines.stream().map(line -> line.replaceAll("\\p{Cntrl}+", " ")).toList();
  }

  private static void said(Sheet.Saying saying, List<String> lines) {
    String title = saying.title() == null ? "" : "  " + saying.title();
    String date = saying.date() == null ? "" : "  " + saying.date();
    lines.add("  said in " + saying.id() + date + title);
    for (Sheet.Passage passage : saying.passages()) {
      lines.add("    [%d–%d] “%s”".formatted(passage.start(), passage.end(), passage.words()));
    }
    List<String> values =
        saying.values().stream().map(value -> value.name() + " " + value.text()).toList();
    lines.add("    → " + String.join("; ", values) + "  (" + saying.extractor() + ")");
  }
}
