package org.dealgraph.pipeline;

import org.dealgraph.json.JournalEntry;

/** Is told how a run comes along, on the thread that runs it. */
public interface Progress {

  /** Is told, and does nothing. */
  Progress NONE = new Progress() {};

  /** What a run does one after the other. */
  enum Phase {
    READING,
    RESOLVING,
    WRITING
  }

  /** A phase begins. */
  default void phase(Phase phase) {}

  /**
   * The run begins to read.
   *
   * @param files how many files there are, each with one article or many
   */
  default void files(long files) {}

  /** An article is done with. */
  default void article(JournalEntry entry) {}
}
