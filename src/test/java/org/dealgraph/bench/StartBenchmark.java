package org.dealgraph.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dealgraph.model.Article;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.ArticleHead;
import org.dealgraph.model.Block;
import org.dealgraph.model.MappedText;
import org.dealgraph.model.Span;
import org.dealgraph.pipeline.ClaimFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a fresh JVM takes until it has the claims of a first sentence: dictionaries, lexicons
 * and rules are loaded for it, and the tagger where there is one.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Benchmark)
public class StartBenchmark {

  private static final String SENTENCE = "景岚科技宣布完成5000万元A轮融资，由云杉谷资本领投。";

  @Param({"false", "true"})
  private boolean tagger;

  /** Extracts the claims of one sentence with a new finder. */
  @Benchmark
  public ArticleClaims firstSentence() {
    MappedText text = MappedText.of(SENTENCE, new Span(0, SENTENCE.length()));
    Block block = new Block(Block.Kind.PARAGRAPH, text);
    Article article = new Article(ArticleHead.of("start", null), SENTENCE, List.of(block));
    return (tagger ? new ClaimFinder() : ClaimFinder.withoutTagger()).claims(article);
  }
}
