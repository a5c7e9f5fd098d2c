package org.dealgraph.pipeline;

import java.util.List;
import org.dealgraph.extract.Extractor;
import org.dealgraph.model.Article;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.text.Analyzer;
import org.jspecify.annotations.Nullable;

/**
 * From an article to what it says: a pure function. The first article loads dictionaries, lexicons
 * and rules; one finder serves any number of threads.
 */
public final class ClaimFinder {

  private final boolean tagger;
  private @Nullable Loaded loaded;

  /** With rules, lexicon and tagger. */
  public ClaimFinder() {
    this(true);
  }

  private ClaimFinder(boolean tagger) {
    this.tagger = tagger;
  }

  /** One that goes by rules and lexicon alone. */
  public static ClaimFinder withoutTagger() {
    return new ClaimFinder(false);
  }

  /** Names what decides which claims an article has: the program, and whether it has a tagger. */
  String version() {
    return ProgramVersion.current() + (tagger ? "" : "-rules");
  }

  private record Loaded(Analyzer analyzer, Extractor extractor) {}

  private synchronized Loaded loaded() {
    if (loaded == null) {
      loaded =
          new Loaded(new Analyzer(), tagger ? Extractor.standard() : Extractor.withoutTagger());
    }
    return loaded;
  }

  /** What {@code article} says. */
  public ArticleClaims claims(Article article) {
    return trace(article).claims();
  }

  /** The same, with what each room of extraction saw on the way. */
  public Extractor.Trace trace(Article article) {
    Loaded use = loaded();
    return use.extractor.trace(article, use.analyzer.sentences(article));
  }

  /** Why extraction found no claims: the rest of a sentence about the article. */
  static String whyNone(Extractor.Trace trace) {
    if (trace.sentences().isEmpty()) {
      return "has no prose";
    }
    if (trace.mentions().stream().allMatch(List::isEmpty)) {
      return "names nobody and no sum in its %d sentences".formatted(trace.sentences().size());
    }
    long frames = trace.frames().stream().mapToLong(List::size).sum();
    return frames == 0
        ? "tells of no deal, role or move in its %d sentences".formatted(trace.sentences().size())
        : "tells of deals, roles or moves, but not plainly whose";
  }
}
