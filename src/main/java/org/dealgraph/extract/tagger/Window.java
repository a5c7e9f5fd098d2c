package org.dealgraph.extract.tagger;

/**
 * One input of the encoder: the title, then sentences; for each token its origin.
 *
 * @param ids the tokens
 * @param sentences for each token the index of its sentence, {@link Place#TITLE} or {@link #NONE}
 * @param starts for each token where it begins in its sentence or in the title
 * @param ends for each token where it ends there
 * @param core the first token of what is read here; the sentences before it are context
 */
record Window(long[] ids, int[] sentences, int[] starts, int[] ends, int core) {

  /** The sentence of a token that the text does not have. */
  static final int NONE = -2;

  int size() {
    return ids.length;
  }

  /** The token in which {@code place} lies, or -1 where this window does not have it. */
  int token(Place place) {
    for (int i = 0; i < ids.length; i++) {
      if (sentences[i] == place.sentence()
          && starts[i] <= place.start()
          && place.start() < ends[i]) {
        return i;
      }
    }
    return -1;
  }

  /** The first sentence that this window has some of. */
  int firstSentence() {
    int first = Integer.MAX_VALUE;
    for (int sentence : sentences) {
      if (sentence >= 0) {
        first = Math.min(first, sentence);
      }
    }
    return first;
  }

  /** The last sentence that this window has some of. */
  int lastSentence() {
    int last = -1;
    for (int sentence : sentences) {
      last = Math.max(last, sentence);
    }
    return last;
  }
}
