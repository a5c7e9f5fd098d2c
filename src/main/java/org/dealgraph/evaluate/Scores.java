package org.dealgraph.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How well extraction did.
 *
 * @param facts by kind; none is left out
 * @param led who led a round of whom, in talks and rumours too
 * @param left who left what, unless it is denied
 * @param mismatches in the order of articles and kinds
 */
public record Scores(
    Map<FactKind, Figures> facts, Figures led, Figures left, List<Mismatch> mismatches) {

  public Scores {
    Map<FactKind, Figures> all = new EnumMap<>(FactKind.class);
    for (FactKind kind : FactKind.values()) {
      all.put(kind, facts.getOrDefault(kind, Figures.NONE));
    }
    facts = all;
    mismatches = List.copyOf(mismatches);
  }

  /** A line of the table. */
  public record Row(String name, Figures figures) {}

  static Scores sum(Collection<Scores> parts) {
    Map<FactKind, Figures> facts = new EnumMap<>(FactKind.class);
    List<Mismatch> mismatches = new ArrayList<>();
    for (Scores part : parts) {
      part.facts.forEach((kind, figures) -> facts.merge(kind, figures, Figures::plus));
      mismatches.addAll(part.mismatches);
    }
    return new Scores(
        facts,
        Figures.sum(parts.stream().map(Scores::led).toList()),
        Figures.sum(parts.stream().map(Scores::left).toList()),
        mismatches);
  }

  /** The figures kind by kind. */
  public List<Row> rows() {
    return facts.entrySet().stream()
        .map(each -> new Row(each.getKey().toString(), each.getValue()))
        .toList();
  }

  /** The figures by which extraction is judged. */
  public List<Row> headline() {
    return List.of(
        new Row("who led", led),
        new Row("who left", left),
        new Row("rounds", sum(FactKind::ofRounds)),
        new Row("moves", sum(FactKind::ofMoves)),
        new Row("overall", sum(_ -> true)));
  }

  private Figures sum(Predicate<FactKind> kinds) {
    return Figures.sum(
        facts.entrySet().stream()
            .filter(each -> kinds.test(each.getKey()))
            .map(Map.Entry::getValue)
            .toList());
  }
}
