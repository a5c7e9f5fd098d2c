package org.dealgraph.extract;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dealgraph.extract.assemble.Assembler;
import org.dealgraph.extract.frame.Frame;
import org.dealgraph.extract.frame.Framer;
import org.dealgraph.extract.frame.Links;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.mention.MentionFinder;
import org.dealgraph.extract.mention.Triggers;
import org.dealgraph.extract.tagger.Reading;
import org.dealgraph.extract.tagger.Tagger;
import org.dealgraph.extract.tagger.Taggers;
import org.dealgraph.model.Article;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.Language;
import org.dealgraph.model.Lexicon;
import org.dealgraph.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Makes claims of an article: a pure function of the article, without clock, store or network. Safe
 * for use by many threads.
 */
public final class Extractor {

  private final MentionFinder mentionFinder;
  private final Framer framer = new Framer();
  private final Triggers triggers = new Triggers();
  private final @Nullable Taggers taggers;

  /**
   * An extractor.
   *
   * @param taggers null to go by rules and lexicon alone
   */
  public Extractor(Lexicon lexicon, @Nullable Taggers taggers) {
    mentionFinder = new MentionFinder(lexicon);
    this.taggers = taggers;
  }

  /** The tagger of the language that most of the article is in, or null. */
  private @Nullable Tagger tagger(List<Sentence> sentences) {
    if (taggers == null || sentences.isEmpty()) {
      return null;
    }
    Map<Language, Integer> characters = new EnumMap<>(Language.class);
    sentences.forEach(s -> characters.merge(s.language(), s.text().length(), Integer::sum));
    return taggers.of(
        Collections.max(characters.entrySet(), Map.Entry.comparingByValue()).getKey());
  }

  /**
   * What extraction saw on the way from a text to its claims.
   *
   * @param mentions for each sentence its mentions
   * @param links what the tagger says of the mentions, or null
   * @param frames for each sentence its frames
   */
  public record Trace(
      List<Sentence> sentences,
      List<List<Mention>> mentions,
      @Nullable Links links,
      List<List<Frame>> frames,
      ArticleClaims claims) {}

  public ArticleClaims extract(Article article, List<Sentence> sentences) {
    return trace(article, sentences).claims();
  }

  /** Extracts and keeps what each room gave, so that a miss can be traced to one of them. */
  public Trace trace(Article article, List<Sentence> sentences) {
    Tagger tagger = tagger(sentences);
    Reading reading =
        tagger == null
            ? null
            : tagger.read(
                sentences.getFirst().text(), sentences, i -> triggers.in(sentences.get(i)));
    List<List<Mention>> mentions = mentionFinder.find(sentences, article.head().date(), reading);
    Links links = reading == null ? null : new Links(reading, sentences, mentions);
    List<List<Frame>> frames = framer.frames(sentences, mentions, links);
    return new Trace(
        sentences,
        mentions,
        links,
        frames,
        Assembler.assemble(
            article, sentences, mentions, links == null ? List.of() : links.aliases(), frames));
  }
}
