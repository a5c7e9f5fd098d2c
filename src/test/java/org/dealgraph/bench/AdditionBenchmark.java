package org.dealgraph.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dealgraph.pipeline.ArticleInput;
import org.dealgraph.pipeline.Build;
import org.dealgraph.pipeline.BuildPlan;
import org.dealgraph.pipeline.ClaimFinder;
import org.dealgraph.pipeline.Progress;
import org.dealgraph.pipeline.RunReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to build a graph of all articles, and to add one article to it: their ratio is
 * what counts.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
@Timeout(time = 1, timeUnit = TimeUnit.HOURS)
@State(Scope.Benchmark)
public class AdditionBenchmark {

  @Param("data/articles")
  private String folder = "";

  private final ClaimFinder finder = new ClaimFinder();
  private Path temp = Path.of("");
  private int runs;

  /** Builds the graph to which articles are added. */
  @Setup
  public void build() throws IOException {
    temp = Files.createTempDirectory("addition");
    build(Path.of(folder), temp.resolve("graph"));
  }

  /** Builds a graph of all articles. */
  @Benchmark
  public RunReport all() {
    return build(Path.of(folder), temp.resolve("all-" + runs++));
  }

  /** Adds an article to a graph of all others. */
  @Benchmark
  public RunReport one() throws IOException {
    Path article = temp.resolve("one.md");
    Files.writeString(
        article,
        """
        ---
        title: 景岚科技完成新一轮融资
        date: 2025-07-01
        ---
        景岚科技宣布完成%d万元A轮融资，由云杉谷资本领投。
        """
            .formatted(1000 + runs++));
    return build(article, temp.resolve("graph"));
  }

  private RunReport build(Path articles, Path graph) {
    ArticleInput input =
        new ArticleInput(List.of(articles.toString()), InputStream.nullInputStream());
    int threads = Runtime.getRuntime().availableProcessors();
    return new Build(new BuildPlan(input, graph, null, null, threads), finder, Progress.NONE).run();
  }
}
