package org.dealgraph.pipeline;

import org.dealgraph.json.JournalEntry;
import org.dealgraph.json.JournalEntry.Outcome;
import org.dealgraph.model.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * What became of one article of a run.
 *
 * @param testimony what it says, or null where it was rejected
 */
record ArticleOutcome(JournalEntry entry, @Nullable Testimony testimony) {

  static ArticleOutcome rejected(String id, String origin, String reason) {
    return new ArticleOutcome(new JournalEntry(id, origin, Outcome.REJECTED, reason, null), null);
  }
}
