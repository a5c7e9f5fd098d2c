package org.dealgraph.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.dealgraph.json.JournalEntry;
import org.dealgraph.json.JournalEntry.Outcome;
import org.dealgraph.map.Dg;
import org.dealgraph.store.GraphStore;
import org.dealgraph.store.Journal;
import org.jspecify.annotations.Nullable;

/** The articles that a graph holds, and those that its last run rejected or removed. */
public final class ArticleList {

  private ArticleList() {}

  /**
   * An article.
   *
   * @param date of publication, or empty
   * @param title or empty
   * @param claims how many claims of it the graph holds
   * @param outcome of the last run that it was in, so far as it is known
   * @param reason why it was rejected or gave no claims, or null
   */
  public record Entry(
      String id, String date, String title, int claims, Outcome outcome, @Nullable String reason) {}

  /** The articles of the graph in {@code dir}, sorted by id, then those that are not in it. */
  public static List<Entry> of(Path dir) {
    try (GraphStore store = GraphStore.openExisting(dir)) {
      Map<String, Entry> held = store.read(ArticleList::held);
      List<Entry> others = new ArrayList<>();
      for (JournalEntry said : new Journal(dir).lastRun()) {
        Entry entry = held.get(said.article());
        if (entry == null || said.outcome() == Outcome.REJECTED) {
          others.add(new Entry(said.article(), "", "", 0, said.outcome(), where(said)));
        } else {
          held.put(
              said.article(),
              new Entry(
                  entry.id, entry.date, entry.title, entry.claims, said.outcome(), said.reason()));
        }
      }
      List<Entry> all = new ArrayList<>(held.values());
      all.addAll(others);
      return all;
    }
  }

  private static String where(JournalEntry entry) {
    return (entry.origin() + " " + (entry.reason() == null ? "" : entry.reason())).strip();
  }

  private static Map<String, Entry> held(DatasetGraph dataset) {
    Map<Node, Integer> claims = new HashMap<>();
    Iterator<Quad> extractors = dataset.findNG(Node.ANY, Node.ANY, Dg.EXTRACTOR, Node.ANY);
    extractors.forEachRemaining(quad -> claims.merge(quad.getGraph(), 1, Integer::sum));
    Map<String, Entry> entries = new TreeMap<>();
    Iterator<Quad> articles = dataset.findNG(Node.ANY, Node.ANY, Dg.CONTENT_HASH, Node.ANY);
    while (articles.hasNext()) {
      Node article = articles.next().getGraph();
      NodeText text = new NodeText(dataset, article);
      String id = text.text(article, DCTerms.identifier.asNode());
      int count = claims.getOrDefault(article, 0);
      entries.put(
          id,
          new Entry(
              id,
              text.text(article, DCTerms.issued.asNode()),
              text.text(article, DCTerms.title.asNode()),
              count,
              count == 0 ? Outcome.NO_CLAIMS : Outcome.DONE,
              null));
    }
    return entries;
  }
}
