package org.dealgraph.pipeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dealgraph.json.JournalEntry;
import org.dealgraph.json.JournalEntry.Outcome;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Fact;
import org.dealgraph.model.Knowledge;
import org.dealgraph.store.Difference;

/**
 * What came of a run.
 *
 * @param outcomes how many of the run's articles had each outcome; none is left out
 * @param rejects the first of those that were rejected
 * @param articles how many the graph holds now
 * @param outdated how many of these were read by another version of the program
 * @param contents what the graph holds now
 * @param idle how many decisions of the user have nothing to decide
 * @param change what was written
 */
public record RunReport(
    Map<Outcome, Integer> outcomes,
    List<JournalEntry> rejects,
    int articles,
    int outdated,
    Contents contents,
    int idle,
    Difference change) {

  public RunReport {
    Map<Outcome, Integer> all = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      all.put(outcome, outcomes.getOrDefault(outcome, 0));
    }
    outcomes = Map.copyOf(all);
    rejects = List.copyOf(rejects);
  }

  static RunReport of(
      Map<Outcome, Integer> outcomes, List<JournalEntry> rejects, Renewal.Renewed renewed) {
    return new RunReport(
        outcomes,
        rejects,
        renewed.articles().all().size(),
        renewed.articles().outdated(),
        Contents.of(renewed.knowledge()),
        renewed.knowledge().idle().size(),
        renewed.change());
  }

  /** How many of the run's articles had this outcome. */
  public int count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /** How many articles the run was given. */
  public int read() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many agents and facts of each kind there are. */
  public record Contents(
      long organizations,
      long people,
      long rounds,
      long moves,
      long positions,
      long valuations,
      long acquisitions) {

    static Contents of(Knowledge knowledge) {
      return new Contents(
          agents(knowledge, EntityType.ORGANIZATION),
          agents(knowledge, EntityType.PERSON),
          facts(knowledge, Fact.Round.class::isInstance),
          facts(knowledge, Fact.Move.class::isInstance),
          facts(knowledge, Fact.Position.class::isInstance),
          facts(knowledge, Fact.Valuation.class::isInstance),
          facts(knowledge, Fact.Acquisition.class::isInstance));
    }

    private static long agents(Knowledge knowledge, EntityType type) {
      return knowledge.agents().stream().filter(agent -> agent.type() == type).count();
    }

    private static long facts(Knowledge knowledge, Predicate<Fact> kind) {
      return knowledge.facts().stream().filter(kind).count();
    }
  }
}
