package org.dealgraph.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dealgraph.evaluate.Evaluation;
import org.dealgraph.evaluate.GoldFile;
import org.dealgraph.evaluate.Scores;
import org.dealgraph.evaluate.SentenceIndex;
import org.dealgraph.extract.Extractor;
import org.dealgraph.read.Reading;

/**
 * Compares what extraction finds in articles with what careful readers find in them.
 *
 * @param gold a file of claims
 */
public record GoldComparison(ArticleInput input, Path gold, ClaimFinder finder) {

  /**
   * What came of it.
   *
   * @param absent the gold's articles that were not among the inputs, or could not be read
   * @param rejected how many articles could not be read
   */
  public record Outcome(Scores scores, List<String> absent, int rejected) {

    public Outcome {
      absent = List.copyOf(absent);
    }
  }

  /**
   * Reads, extracts and compares.
   *
   * @param rejects is given a sentence about each article that could not be read
   * @throws org.dealgraph.model.UserError if the gold cannot be used
   */
  public Outcome run(Consumer<String> rejects) {
    Evaluation evaluation = new Evaluation(GoldFile.read(gold));
    int rejected = 0;
    try (Stream<Reading> readings = input.read()) {
      for (Reading reading : (Iterable<Reading>) readings::iterator) {
        switch (reading) {
          case Reading.Read read -> {
            if (evaluation.knows(read.article().id())) {
              Extractor.Trace trace = finder.trace(read.article());
              evaluation.add(trace.claims(), SentenceIndex.of(read.article(), trace.sentences()));
            }
          }
          case Reading.Rejected bad -> {
            rejected++;
            rejects.accept(bad.origin() + " " + bad.reason());
          }
        }
      }
    }
    return new Outcome(evaluation.scores(), evaluation.absent(), rejected);
  }
}
