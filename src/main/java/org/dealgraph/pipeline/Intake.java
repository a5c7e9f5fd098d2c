package org.dealgraph.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.dealgraph.read.Reading;

/**
 * Takes articles in on many threads. The outcomes come in the order of the articles, whatever the
 * number of threads, and no more than a few articles a thread are held at a time.
 */
final class Intake {

  private static final int AHEAD = 4;

  private final ArticleTask task;
  private final int threads;
  private final Map<String, String> originById = new HashMap<>();
  private final Deque<Future<ArticleOutcome>> underWay = new ArrayDeque<>();

  Intake(ArticleTask task, int threads) {
    this.task = task;
    this.threads = threads;
  }

  /** Takes all of {@code readings} in and hands on what became of each, on the calling thread. */
  void run(Iterator<Reading> readings, Consumer<ArticleOutcome> outcomes) {
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      try {
        while (readings.hasNext()) {
          underWay.add(begin(readings.next(), workers));
          if (underWay.size() > threads * AHEAD) {
            outcomes.accept(await(underWay.remove()));
          }
        }
        while (!underWay.isEmpty()) {
          outcomes.accept(await(underWay.remove()));
        }
      } finally {
        workers.shutdownNow();
      }
    }
  }

  private Future<ArticleOutcome> begin(Reading reading, ExecutorService workers) {
    return switch (reading) {
      case Reading.Read(var article, String origin) -> {
        String first = originById.putIfAbsent(article.id(), origin);
        yield first == null
            ? workers.submit(() -> task.apply(article, origin))
            : CompletableFuture.completedFuture(twice(article.id(), first, origin));
      }
      case Reading.Rejected(String id, String origin, String reason) ->
          CompletableFuture.completedFuture(
              ArticleOutcome.rejected(id, origin, task.reason(id, reason)));
    };
  }

  private static ArticleOutcome twice(String id, String first, String second) {
    String reason = "has the id %s, which %s had before it in this run".formatted(id, first);
    return ArticleOutcome.rejected(id, second, reason);
  }

  private static ArticleOutcome await(Future<ArticleOutcome> outcome) {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("an article could not be taken in", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
