package org.dealgraph.extract.tagger;

import java.util.Arrays;
import java.util.List;

/** Writes the tokens of one window in order. */
final class WindowBuilder {

  private final long[] ids;
  private final int[] sentences;
  private final int[] starts;
  private final int[] ends;
  private int size;
  private int core;

  WindowBuilder(int most) {
    ids = new long[most];
    sentences = new int[most];
    starts = new int[most];
    ends = new int[most];
  }

  /** A token that the text does not have. */
  void mark(int id) {
    add(id, Window.NONE, 0, 0);
  }

  void add(int sentence, List<Piece> pieces) {
    for (Piece piece : pieces) {
      add(piece.id(), sentence, piece.start(), piece.end());
    }
  }

  /** What comes from here on is read here, and no context. */
  void core() {
    core = size;
  }

  Window build() {
    return new Window(
        Arrays.copyOf(ids, size),
        Arrays.copyOf(sentences, size),
        Arrays.copyOf(starts, size),
        Arrays.copyOf(ends, size),
        core);
  }

  private void add(int id, int sentence, int start, int end) {
    ids[size] = id;
    sentences[size] = sentence;
    starts[size] = start;
    ends[size] = end;
    size++;
  }
}
