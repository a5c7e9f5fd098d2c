package org.dealgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealgraph.model.Article;
import org.dealgraph.model.ArticleHead;
import org.dealgraph.model.Block;
import org.dealgraph.model.MappedText;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.dealgraph.model.Token;

/** Analyses texts given in a test. */
final class Texts {

  static final Analyzer ANALYZER = new Analyzer();

  private Texts() {}

  /** An article of one paragraph. */
  static Article article(String text) {
    MappedText whole = MappedText.of(text, new Span(0, text.length()));
    return new Article(
        ArticleHead.of("a", null), text, List.of(new Block(Block.Kind.PARAGRAPH, whole)));
  }

  static List<Sentence> sentences(String text) {
    return ANALYZER.sentences(article(text));
  }

  static List<String> texts(String text) {
    return sentences(text).stream().map(Sentence::text).toList();
  }

  static List<String> tokens(String text) {
    return sentences(text).stream()
        .flatMap(s -> s.tokens().stream().map(token -> token.span().of(s.text())))
        .toList();
  }

  /** Offsets lie within the article, in order; tokens cover what is not blank, once. */
  static void assertMapped(Article article, List<Sentence> sentences) {
    int before = 0;
    for (Sentence sentence : sentences) {
      String text = sentence.text();
      assertThat(text).isNotBlank().doesNotContain("\n").isEqualTo(text.strip());
      for (int i = 0; i < text.length(); i++) {
        Span source = sentence.mapped().source(new Span(i, i + 1));
        assertThat(source.start()).isGreaterThanOrEqualTo(before);
        assertThat(source.end()).isLessThanOrEqualTo(article.text().length());
        before = source.start();
      }
      assertTokens(text, sentence.tokens());
    }
  }

  private static void assertTokens(String text, List<Token> tokens) {
    int end = 0;
    for (Token token : tokens) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(end, token.span().start())).isBlank();
      assertThat(token.span().of(text)).isNotBlank();
      assertThat(
              Character.isLowSurrogate(text.charAt(token.span().start()))
                  && token.span().start() > 0
                  && Character.isHighSurrogate(text.charAt(token.span().start() - 1)))
          .as("token begins inside a character of %s", text)
          .isFalse();
      end = token.span().end();
    }
    assertThat(text.substring(end)).isBlank();
  }
}
