package org.dealgraph.pipeline;

import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.dealgraph.map.Iris;
import org.dealgraph.model.Decisions;
import org.dealgraph.model.Knowledge;
import org.dealgraph.model.Lexicon;
import org.dealgraph.resolve.Resolver;
import org.dealgraph.store.ArticleArchive;
import org.dealgraph.store.Difference;
import org.dealgraph.store.GraphStore;

/**
 * Resolves what a graph's articles say, and brings the graph in line with it. What resolves takes a
 * second or two to read, so it is read beside other work.
 *
 * @param graph the folder of the graph
 * @param resolver what resolves
 */
record Renewal(
    GraphStore store,
    Path graph,
    Iris iris,
    CompletableFuture<Resolver> resolver,
    Progress progress) {

  /** To be begun before the articles are read. */
  static Renewal begin(
      GraphStore store, Path graph, Iris iris, Decisions decisions, Progress progress) {
    Lexicon lexicon = UserLexicon.of(graph).lexicon(); // a user's mistake in it is told as one
    CompletableFuture<Resolver> resolver =
        CompletableFuture.supplyAsync(() -> new Resolver(lexicon, decisions.all()));
    return new Renewal(store, graph, iris, resolver, progress);
  }

  /**
   * What a graph holds now.
   *
   * @param change what was written
   */
  record Renewed(KnownArticles articles, Knowledge knowledge, Difference change) {}

  /**
   * Runs.
   *
   * @param articles all that the graph shall hold
   * @param removed ids of articles that it shall hold no longer
   * @param check sees what was resolved before anything is written; may throw to prevent that
   */
  Renewed run(KnownArticles articles, Collection<String> removed, Consumer<Knowledge> check) {
    progress.phase(Progress.Phase.RESOLVING);
    Knowledge knowledge = resolver.join().resolve(articles.all());
    check.accept(knowledge);
    progress.phase(Progress.Phase.WRITING);
    Difference change =
        new Publication(store, iris)
            .publish(articles.toWrite(), articles.quarantined(), removed, knowledge);
    new ArticleArchive(graph).retain(articles.hashes());
    return new Renewed(articles, knowledge, change);
  }
}
