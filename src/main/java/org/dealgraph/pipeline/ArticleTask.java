package org.dealgraph.pipeline;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.dealgraph.extract.Extractor;
import org.dealgraph.json.ArchivedArticle;
import org.dealgraph.json.ClaimCounts;
import org.dealgraph.json.JournalEntry;
import org.dealgraph.json.JournalEntry.Outcome;
import org.dealgraph.map.GraphMapper;
import org.dealgraph.model.Article;
import org.dealgraph.model.Testimony;
import org.dealgraph.store.ArticleArchive;
import org.dealgraph.validate.ShapeValidator;
import org.dealgraph.validate.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Takes one article through all stages up to the archive, or finds that it was there before.
 *
 * @param present content hash by id of the articles that the graph holds
 * @param version of the running program
 */
record ArticleTask(
    ClaimFinder finder,
    GraphMapper mapper,
    ShapeValidator validator,
    ArticleArchive archive,
    Map<String, String> present,
    String version) {

  /**
   * What became of the article, archived by the time this returns unless it was rejected. Trouble
   * with one article is that article's alone.
   */
  ArticleOutcome apply(Article article, String origin) {
    try {
      return take(article, origin);
    } catch (RuntimeException | StackOverflowError e) {
      String reason = "made the program fail (%s); please report this".formatted(e);
      return ArticleOutcome.rejected(article.id(), origin, reason(article.id(), reason));
    }
  }

  private ArticleOutcome take(Article article, String origin) {
    String hash = ArticleArchive.hash(article);
    Optional<Testimony> known =
        archive
            .get(hash)
            .filter(archived -> archived.version().equals(version))
            .map(ArchivedArticle::testimony);
    if (known.isPresent()) {
      boolean inGraph = hash.equals(present.get(article.id()));
      return inGraph
          ? outcome(known.get(), origin, Outcome.UNCHANGED, null)
          : found(known.get(), origin, "says nothing of the kind, as an unfinished run found");
    }
    Extractor.Trace trace = finder.trace(article);
    Testimony testimony = new Testimony(article.head(), hash, trace.claims());
    Optional<Violation> violation = violation(testimony);
    if (violation.isPresent()) {
      String reason =
          "makes a claim that breaks a shape, and is in quarantine: %s (%s)"
              .formatted(violation.get().message("en"), violation.get().focus());
      return ArticleOutcome.quarantined(testimony, origin, reason(article.id(), reason));
    }
    archive.put(new ArchivedArticle(testimony, article.text(), version));
    return found(testimony, origin, ClaimFinder.whyNone(trace));
  }

  private static ArticleOutcome found(Testimony testimony, String origin, String whyNone) {
    return testimony.claims().claims().isEmpty()
        ? outcome(testimony, origin, Outcome.NO_CLAIMS, whyNone)
        : outcome(testimony, origin, Outcome.DONE, null);
  }

  private static ArticleOutcome outcome(
      Testimony testimony, String origin, Outcome outcome, @Nullable String reason) {
    ClaimCounts counts = ClaimCounts.of(testimony.claims());
    return ArticleOutcome.taken(
        new JournalEntry(testimony.head().id(), origin, outcome, reason, counts), testimony);
  }

  /** Why the article of this id is rejected, and what becomes of the graph's own copy. */
  String reason(String id, String reason) {
    return present.containsKey(id)
        ? reason + "; the graph keeps what it held of this article"
        : reason;
  }

  private Optional<Violation> violation(Testimony testimony) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    mapper.claimTriples(testimony, StreamRDFLib.graph(graph));
    return validator.validate(graph).violations().stream()
        .filter(each -> each.severity() == Violation.Severity.VIOLATION)
        .findFirst();
  }
}
