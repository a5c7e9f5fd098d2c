package org.dealgraph.json;

import org.dealgraph.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What became of one article in a run.
 *
 * @param article the article's id
 * @param origin where it was read, as a person would write it; empty for a removed article
 * @param reason why, for one that was rejected or gave no claims, or null
 * @param claims how much it says, or null where it was not asked
 */
public record JournalEntry(
    String article,
    String origin,
    Outcome outcome,
    @Nullable String reason,
    @Nullable ClaimCounts claims) {

  /** What can become of an article. */
  public enum Outcome implements Coded {
    /** New or changed, and in the graph now. */
    DONE,
    /** In the graph as it was. */
    UNCHANGED,
    /** In the graph, but it says nothing of the kind the graph holds. */
    NO_CLAIMS,
    /** Could not be read. */
    REJECTED,
    /** Was in the graph and is no longer among the inputs. */
    REMOVED
  }
}
