package org.dealgraph.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealgraph.model.Article;
import org.dealgraph.model.Language;
import org.dealgraph.model.Sentence;
import org.dealgraph.read.ArticleReader;
import org.dealgraph.read.Reading;
import org.dealgraph.text.Analyzer;

/** The articles that are measured. */
final class BenchmarkArticles {

  private BenchmarkArticles() {}

  /** The articles of a folder by the language that each begins in; what cannot be read is left. */
  static Map<Language, List<Article>> of(Path folder) {
    Analyzer analyzer = new Analyzer();
    Map<Language, List<Article>> articles = new EnumMap<>(Language.class);
    try (Stream<Reading> readings = new ArticleReader().read(folder)) {
      readings.forEachOrdered(reading -> {
        if (reading instanceof Reading.Read read) {
          List<Sentence> sentences = analyzer.sentences(read.article());
          if (!sentences.isEmpty()) {
            Language language = sentences.getFirst().language();
            articles.computeIfAbsent(language, first -> new ArrayList<>()).add(read.article());
          }
        }
      });
    }
    return articles;
  }

  /** How many characters of prose an article has: what extraction reads of it. */
  static long characters(Article article) {
    return article.prose().stream().mapToLong(block -> block.text().length()).sum();
  }
}
