package org.dealgraph.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dealgraph.extract.tagger.Tagger;
import org.dealgraph.model.Article;
import org.dealgraph.model.Language;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks. */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Measures every benchmark, in the languages that the articles have.
   *
   * @param args the folder of the articles
   * @throws RunnerException if JMH cannot run
   */
  public static void main(String[] args) throws RunnerException {
    String folder = args[0];
    Map<Language, List<Article>> articles = BenchmarkArticles.of(Path.of(folder));
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("there are no articles in " + folder);
    }
    articles.forEach(Benchmarks::announce);
    String[] languages = articles.keySet().stream().map(Language::name).toArray(String[]::new);
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(Benchmarks.class.getPackageName())
            .param("folder", folder)
            .param("language", languages)
            .shouldFailOnError(true);
    new Runner(options.build()).run();
  }

  private static void announce(Language language, List<Article> articles) {
    System.out.printf(
        "%s: %,d articles, %,d characters%s%n",
        language,
        articles.size(),
        articles.stream().mapToLong(BenchmarkArticles::characters).sum(),
        Tagger.load(language) == null
            ? "; the program ships no tagger for it, so with one it goes by the rules alone too"
            : "");
  }
}
