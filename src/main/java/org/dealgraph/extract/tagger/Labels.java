package org.dealgraph.extract.tagger;

import java.util.ArrayList;
import java.util.List;
import org.dealgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads mentions off the labels of a window's tokens. A token has the label with the highest logit,
 * of equal ones the first. {@code B-} begins a mention and {@code I-} continues it; an {@code I-}
 * that continues nothing of its kind begins one. No mention crosses the end of a sentence.
 */
final class Labels {

  private record Label(@Nullable Kind kind, boolean begins) {}

  private record Guess(Label label, double probability) {}

  private final List<Label> labels = new ArrayList<>();

  /**
   * @throws IllegalArgumentException if one is not {@code O}, {@code B-<kind>} or {@code I-<kind>}
   */
  Labels(List<String> names) {
    for (String name : names) {
      labels.add(label(name));
    }
  }

  private static Label label(String name) {
    if (name.equals("O")) {
      return new Label(null, false);
    }
    for (Kind kind : Kind.values()) {
      if (name.equals("B-" + kind) || name.equals("I-" + kind)) {
        return new Label(kind, name.startsWith("B-"));
      }
    }
    throw new IllegalArgumentException("unknown label " + name);
  }

  int size() {
    return labels.size();
  }

  /**
   * Adds to {@code found}, a list for each sentence, the mentions of the window's own sentences.
   *
   * @param logits for each token one number for each label
   */
  void decode(Window window, float[] logits, List<List<Proposal>> found) {
    int start = window.core();
    while (start < window.size()) {
      Guess guess = guess(logits, start);
      Kind kind = guess.label.kind;
      int sentence = window.sentences()[start];
      int end = start + 1;
      if (kind != null && sentence >= 0) {
        double sum = guess.probability;
        while (end < window.size() && window.sentences()[end] == sentence) {
          Guess next = guess(logits, end);
          if (next.label.kind != kind || next.label.begins) {
            break;
          }
          sum += next.probability;
          end++;
        }
        Span span = new Span(window.starts()[start], window.ends()[end - 1]);
        found.get(sentence).add(new Proposal(kind, span, sum / (end - start)));
      }
      start = end;
    }
  }

  private Guess guess(float[] logits, int token) {
    int from = token * labels.size();
    int best = 0;
    for (int i = 1; i < labels.size(); i++) {
      best = logits[from + i] > logits[from + best] ? i : best;
    }
    double sum = 0;
    for (int i = 0; i < labels.size(); i++) {
      sum += Math.exp((double) logits[from + i] - logits[from + best]);
    }
    return new Guess(labels.get(best), 1 / sum);
  }
}
