package org.dealgraph.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dealgraph.model.Block;
import org.jspecify.annotations.Nullable;

/** Keeps an article's prose, and the names in what stands around it. Immutable. */
final class Prose {

  /**
   * What is left of an article.
   *
   * @param lines the prose
   * @param credits the first name for each role that a line names
   */
  record Kept(List<Line> lines, Map<Credits.Role, String> credits) {}

  private final Boilerplate boilerplate = new Boilerplate();
  private final Credits credits = new Credits();

  Kept of(List<Line> lines) {
    List<Line> kept = new ArrayList<>(lines.size());
    Map<Credits.Role, String> names = new EnumMap<>(Credits.Role.class);
    Boilerplate.@Nullable Section section = null;
    for (Line line : lines) {
      Boilerplate.Section opened = boilerplate.opens(line);
      if (opened != null) {
        section = opened;
      } else if (section == null || !boilerplate.continues(section, line)) {
        section = null;
        if (!credit(line, names) && !boilerplate.drops(line)) {
          kept.add(line);
        }
      }
    }
    return new Kept(kept, names);
  }

  private boolean credit(Line line, Map<Credits.Role, String> names) {
    Credits.Credit credit =
        line.kind() == Block.Kind.HEADING || line.kind() == Block.Kind.CELL
            ? null
            : credits.in(line.text().text());
    if (credit != null && credit.name() != null) {
      names.putIfAbsent(credit.role(), credit.name());
    }
    return credit != null;
  }
}
