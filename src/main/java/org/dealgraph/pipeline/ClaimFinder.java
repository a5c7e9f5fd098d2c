package org.dealgraph.pipeline;

import java.util.List;
import org.dealgraph.extract.Extractor;
import org.dealgraph.extract.tagger.Taggers;
import org.dealgraph.model.Article;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.Lexicon;
import org.dealgraph.text.Analyzer;
import org.jspecify.annotations.Nullable;

/**
 * From an article to what it says: a pure function. The first article loads dictionaries, lexicons
 * and rules; one finder serves any number of threads.
 */
public final class ClaimFinder {

  private final boolean tagger;
  private final @Nullable UserLexicon lexicon;
  private @Nullable Loaded loaded;

  /** With rules, the shipped lexicon and the tagger. */
  public ClaimFinder() {
    this(true, null);
  }

  private ClaimFinder(boolean tagger, @Nullable UserLexicon lexicon) {
    this.tagger = tagger;
    this.lexicon = lexicon;
  }

  /** One that goes by rules and the shipped lexicon alone. */
  public static ClaimFinder withoutTagger() {
    return new ClaimFinder(false, null);
  }

  /** The same with what a user has added to the lexicon. */
  public ClaimFinder with(UserLexicon additions) {
    return additions.mark().isEmpty() ? this : new ClaimFinder(tagger, additions);
  }

  /** Names what decides which claims an article has: program, tagger and lexicon. */
  String version() {
    return ProgramVersion.current()
        + (tagger ? "" : "-rules")
        + (lexicon == null ? "" : lexicon.mark());
  }

  private record Loaded(Analyzer analyzer, Extractor extractor) {}

  private synchronized Loaded loaded() {
    if (loaded == null) {
      Lexicon names = (lexicon == null ? UserLexicon.NONE : lexicon).lexicon();
      loaded = new Loaded(new Analyzer(), new Extractor(names, tagger ? new Taggers() : null));
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
