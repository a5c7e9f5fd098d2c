package org.dealgraph.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dealgraph.model.Article;
import org.dealgraph.model.Language;
import org.dealgraph.pipeline.ClaimFinder;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many characters a second extraction reads on one thread. An operation goes through all
 * articles of one language; where that is soon done, an iteration does it again until its time is
 * up, so that few articles are measured as warm as many.
 */
@BenchmarkMode(Mode.Throughput)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 5)
@Timeout(time = 1, timeUnit = TimeUnit.HOURS)
@State(Scope.Benchmark)
public class ExtractionBenchmark {

  @Param("data/articles")
  private String folder = "";

  @Param private Language language = Language.ZH;

  @Param({"false", "true"})
  private boolean tagger;

  private ClaimFinder finder = ClaimFinder.withoutTagger();
  private List<Article> articles = List.of();

  /** What one iteration has read; JMH divides it by the time that this took. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Volume {

    /** The characters of prose in the articles read. */
    public long characters;
  }

  /** Reads the articles. */
  @Setup
  public void read() {
    finder = tagger ? new ClaimFinder() : ClaimFinder.withoutTagger();
    articles = BenchmarkArticles.of(Path.of(folder)).getOrDefault(language, List.of());
  }

  /** Extracts the claims of all articles. */
  @Benchmark
  public void extract(Volume volume, Blackhole claims) {
    for (Article article : articles) {
      claims.consume(finder.claims(article));
      volume.characters += BenchmarkArticles.characters(article);
    }
  }
}
