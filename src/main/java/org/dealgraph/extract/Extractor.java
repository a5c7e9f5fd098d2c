package org.dealgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.dealgraph.extract.assemble.Assembler;
import org.dealgraph.extract.frame.Frame;
import org.dealgraph.extract.frame.Framer;
import org.dealgraph.extract.lexicon.LexiconFiles;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.mention.MentionFinder;
import org.dealgraph.model.Article;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.Lexicon;
import org.dealgraph.model.Sentence;

/**
 * Makes claims of an article: a pure function of the article, without clock, store or network. Safe
 * for use by many threads.
 */
public final class Extractor {

  private final MentionFinder mentionFinder;
  private final Framer framer = new Framer();

  public Extractor(Lexicon lexicon) {
    mentionFinder = new MentionFinder(lexicon);
  }

  /** With the lexicon that the program ships. */
  public static Extractor standard() {
    return new Extractor(LexiconFiles.load());
  }

  /**
   * What extraction saw on the way from a text to its claims.
   *
   * @param mentions for each sentence its mentions
   * @param frames for each sentence its frames
   */
  public record Trace(
      List<Sentence> sentences,
      List<List<Mention>> mentions,
      List<List<Frame>> frames,
      ArticleClaims claims) {}

  public ArticleClaims extract(Article article, List<Sentence> sentences) {
    return trace(article, sentences).claims();
  }

  /** Extracts and keeps what each room gave, so that a miss can be traced to one of them. */
  public Trace trace(Article article, List<Sentence> sentences) {
    List<List<Mention>> mentions = mentionFinder.find(sentences, article.head().date());
    List<List<Frame>> frames = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      frames.add(framer.frames(sentences.get(i), i, mentions.get(i)));
    }
    return new Trace(
        sentences, mentions, frames, Assembler.assemble(article, sentences, mentions, frames));
  }
}
