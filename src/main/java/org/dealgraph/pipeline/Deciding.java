package org.dealgraph.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dealgraph.map.Iris;
import org.dealgraph.model.Decision;
import org.dealgraph.model.Decisions;
import org.dealgraph.model.UserError;
import org.dealgraph.store.ArticleArchive;
import org.dealgraph.store.CurrentArticles;
import org.dealgraph.store.GraphStore;
import org.dealgraph.store.Journal;

/**
 * Decides about the agents of a graph, and brings the graph in line with it at once.
 *
 * @param graph the folder of the graph
 */
public record Deciding(Path graph, Progress progress) {

  /**
   * Makes agents one.
   *
   * @param kept a name or IRI
   * @param others names or IRIs of those that become a part of it
   * @throws UserError if there is no such agent, or the graph's resolution knows of no way to do it
   */
  public RunReport merge(String kept, List<String> others) {
    return decide(agents -> {
      String agent = agents.key(kept);
      return others.stream()
          .map(other -> merge(agent, agents.key(other)))
          .map(Decision.class::cast)
          .toList();
    });
  }

  private static Decision.Merge merge(String agent, String other) {
    if (agent.equals(other)) {
      throw UserError.usage("Both names are those of " + agent + " already.", null);
    }
    if (!type(agent).equals(type(other))) {
      throw UserError.usage(
          "An organization and a person cannot be one: " + agent + ", " + other + ".", null);
    }
    return new Decision.Merge(agent, other);
  }

  private static String type(String key) {
    return key.substring(0, key.indexOf('/'));
  }

  /**
   * Takes parts out of an agent, each to be one of its own.
   *
   * @param agent a name or IRI
   * @param parts the full names that articles use for the others, or ids of such articles
   * @throws UserError as {@link #merge}
   */
  public RunReport split(String agent, List<String> parts) {
    return decide(agents -> {
      String key = agents.key(agent);
      return parts.stream().<Decision>map(part -> new Decision.Split(key, part.strip())).toList();
    });
  }

  /**
   * Gives an agent another label, in place of one given before in the same script.
   *
   * @param agent a name or IRI
   * @throws UserError as {@link #merge}
   */
  public RunReport rename(String agent, String name) {
    if (name.isBlank()) {
      throw UserError.usage("A name wants a letter.", null);
    }
    return decide(agents -> List.of(new Decision.Rename(agents.key(agent), name.strip())));
  }

  /**
   * Takes a decision back.
   *
   * @param wanted its number, or 0 for the last
   * @throws UserError if there is no such decision
   */
  public RunReport undo(int wanted) {
    return change((agents, decisions) -> {
      if (decisions.byNumber().isEmpty()) {
        throw UserError.usage("There are no decisions to undo.", null);
      }
      int number = wanted == 0 ? decisions.byNumber().lastKey() : wanted;
      if (!decisions.byNumber().containsKey(number)) {
        throw UserError.usage(
            "There is no decision " + number + ".", "List them with: dealgraph decisions");
      }
      return decisions.without(number);
    });
  }

  private RunReport decide(Function<AgentFinder, List<Decision>> wanted) {
    return change((agents, decisions) -> {
      Decisions more = decisions;
      for (Decision decision : wanted.apply(agents)) {
        if (more.all().contains(decision)) {
          throw UserError.usage(
              "That has been decided already.", "List the decisions with: dealgraph decisions");
        }
        more = replaced(more, decision).with(decision);
      }
      return more;
    });
  }

  /** Without the name that another takes the place of. */
  private static Decisions replaced(Decisions decisions, Decision next) {
    TreeMap<Integer, Decision> kept = new TreeMap<>(decisions.byNumber());
    kept.values()
        .removeIf(before ->
            before instanceof Decision.Rename old
                && next instanceof Decision.Rename rename
                && old.agent().equals(rename.agent())
                && old.inHan() == rename.inHan());
    return new Decisions(kept);
  }

  private RunReport change(BiFunction<AgentFinder, Decisions, Decisions> change) {
    try (GraphStore store = GraphStore.openExisting(graph)) {
      Iris iris = GraphBase.of(store);
      DecisionBook book = new DecisionBook(graph, iris);
      Decisions before = book.load();
      Decisions after = store.read(dataset -> change.apply(new AgentFinder(dataset, iris), before));
      Renewal renewal = Renewal.begin(store, graph, iris, after, progress);
      Map<String, String> present = store.read(CurrentArticles::of);
      KnownArticles articles = new KnownArticles();
      articles.addArchived(
          present,
          new ArticleArchive(graph),
          ProgramVersion.current(),
          new Journal(graph).isInterrupted());
      Renewal.Renewed renewed =
          renewal.run(
              articles,
              List.of(),
              knowledge -> {
                knowledge.idle().stream()
                    .filter(idle -> !before.all().contains(idle))
                    .findFirst()
                    .ifPresent(Deciding::refuse);
                book.save(after);
              });
      return RunReport.of(Map.of(), List.of(), renewed);
    }
  }

  private static void refuse(Decision idle) {
    throw switch (idle) {
      case Decision.Merge merge ->
          UserError.usage(
              merge.agent() + " and " + merge.merged() + " cannot be made one.",
              "One of them was split from another; undo that first.");
      case Decision.Split split ->
          UserError.usage(
              "No article, or every one, speaks of %s as \"%s\"."
                  .formatted(split.agent(), split.part()),
              "Give a full name that some articles use, or the id of an article: see dealgraph"
                  + " explain "
                  + split.agent());
      case Decision.Rename rename ->
          UserError.usage("There is no " + rename.agent() + " to rename.", null);
    };
  }
}
