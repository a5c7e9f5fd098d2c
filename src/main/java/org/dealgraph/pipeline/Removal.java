package org.dealgraph.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dealgraph.json.JournalEntry;
import org.dealgraph.json.JournalEntry.Outcome;
import org.dealgraph.map.Iris;
import org.dealgraph.model.Decisions;
import org.dealgraph.model.UserError;
import org.dealgraph.query.NearestNames;
import org.dealgraph.store.ArticleArchive;
import org.dealgraph.store.CurrentArticles;
import org.dealgraph.store.GraphStore;
import org.dealgraph.store.Journal;

/**
 * Takes articles out of a graph, which is then as if it had never seen them.
 *
 * @param graph the folder of the graph
 * @param ids of the articles
 */
public record Removal(Path graph, List<String> ids) {

  public Removal {
    ids = ids.stream().distinct().toList();
  }

  /**
   * Runs.
   *
   * @throws UserError if the graph lacks one of the articles; none is removed then
   */
  public RunReport run() {
    try (GraphStore store = GraphStore.openExisting(graph)) {
      Map<String, String> remaining = new TreeMap<>(store.read(CurrentArticles::of));
      ids.forEach(id -> check(id, remaining));
      ids.forEach(remaining::remove);
      Journal journal = new Journal(graph);
      boolean interrupted = journal.isInterrupted();
      try (Journal.Run run = journal.begin()) {
        ids.forEach(id -> run.add(new JournalEntry(id, "", Outcome.REMOVED, null, null)));
        RunReport report = remove(store, remaining, interrupted);
        run.finish();
        return report;
      }
    }
  }

  private RunReport remove(GraphStore store, Map<String, String> remaining, boolean interrupted) {
    Iris iris = GraphBase.of(store);
    Decisions decisions = new DecisionBook(graph, iris).load();
    Renewal renewal = Renewal.begin(store, graph, iris, decisions, Progress.NONE);
    ArticleArchive archive = new ArticleArchive(graph);
    KnownArticles articles = new KnownArticles();
    articles.addArchived(remaining, archive, ProgramVersion.current(), interrupted);
    Renewal.Renewed renewed = renewal.run(articles, ids, knowledge -> {});
    return RunReport.of(Map.of(Outcome.REMOVED, ids.size()), List.of(), renewed);
  }

  private static void check(String id, Map<String, String> present) {
    if (!present.containsKey(id)) {
      List<String> near = NearestNames.of(id, present.keySet());
      throw UserError.usage(
          "The graph has no article \"" + id + "\"; nothing was removed.",
          near.isEmpty()
              ? "List them with: dealgraph articles"
              : "Did you mean " + String.join(" or ", near) + "?");
    }
  }
}
