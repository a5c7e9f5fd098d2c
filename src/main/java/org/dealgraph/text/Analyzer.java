package org.dealgraph.text;

import java.util.ArrayList;
import java.util.List;
import org.dealgraph.model.Article;
import org.dealgraph.model.Block;
import org.dealgraph.model.Language;
import org.dealgraph.model.MappedText;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.dealgraph.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Divides articles into normalised sentences and tokens. The result depends on the article alone;
 * an analyzer may be used by many threads at once. Making one loads dictionaries and takes about a
 * second.
 */
public final class Analyzer {

  private final Normalizer normalizer = new Normalizer();
  private final Words words = new Words();
  private final ChineseTokens chinese = new ChineseTokens(words);
  private final EnglishTokens english = new EnglishTokens(words);
  private final Abbreviations abbreviations = new Abbreviations();

  /** The sentences of the article's prose, in reading order. */
  public List<Sentence> sentences(Article article) {
    EnglishSentences englishSentences = new EnglishSentences(abbreviations);
    List<Sentence> sentences = new ArrayList<>();
    Language before = firstLanguage(article);
    for (int i = 0; i < article.prose().size(); i++) {
      Block block = article.prose().get(i);
      for (MappedText line : Lines.of(normalizer.normalize(block.text().text()))) {
        Language of = or(Languages.of(line.text()), before);
        List<Span> spans =
            switch (of) {
              case ZH -> ChineseSentences.of(line.text());
              case EN -> englishSentences.of(line.text());
            };
        for (Span span : spans) {
          before = or(Languages.of(span.of(line.text())), of);
          MappedText made = block.text().then(line.part(span));
          sentences.add(new Sentence(before, i, block.kind(), made, tokens(before, made.text())));
        }
      }
    }
    return sentences;
  }

  private List<Token> tokens(Language language, String text) {
    return switch (language) {
      case ZH -> chinese.of(text);
      case EN -> english.of(text);
    };
  }

  private static Language firstLanguage(Article article) {
    for (Block block : article.prose()) {
      Language language = Languages.of(block.text().text());
      if (language != null) {
        return language;
      }
    }
    return Language.EN;
  }

  private static Language or(@Nullable Language language, Language otherwise) {
    return language == null ? otherwise : language;
  }
}
