package org.dealgraph.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealgraph.model.Article;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the sentence in which a quote stands, whatever markup and spaces stand between. */
public final class SentenceIndex {

  /** Of an article that nobody has at hand. */
  static final SentenceIndex NONE = new SentenceIndex(Map.of());

  private final Map<String, String> sentences;

  private SentenceIndex(Map<String, String> sentences) {
    this.sentences = sentences;
  }

  /** The sentences of {@code article}, as it writes them. */
  public static SentenceIndex of(Article article, List<Sentence> sentences) {
    Map<String, String> byKey = new LinkedHashMap<>();
    for (Sentence sentence : sentences) {
      Span whole = sentence.mapped().source(new Span(0, sentence.mapped().length()));
      String written = whole.of(article.text()).replaceAll("\\s+", " ").strip();
      byKey.putIfAbsent(NameKey.of(written), written);
    }
    return new SentenceIndex(byKey);
  }

  /** The first sentence that holds the quote, or that the quote holds; null if there is none. */
  @Nullable String find(String quote) {
    String key = NameKey.of(quote);
    for (Map.Entry<String, String> sentence : sentences.entrySet()) {
      if (sentence.getKey().contains(key)) {
        return sentence.getValue();
      }
    }
    for (Map.Entry<String, String> sentence : sentences.entrySet()) {
      if (!sentence.getKey().isEmpty() && key.contains(sentence.getKey())) {
        return sentence.getValue();
      }
    }
    return null;
  }
}
