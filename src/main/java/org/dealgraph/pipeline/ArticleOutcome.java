package org.dealgraph.pipeline;

import org.dealgraph.json.JournalEntry;
import org.dealgraph.json.JournalEntry.Outcome;
import org.dealgraph.model.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * What became of one article of a run.
 *
 * @param testimony what it says, or null where it was rejected
 * @param quarantined what a rejected article says that breaks a shape, or null
 */
record ArticleOutcome(
    JournalEntry entry, @Nullable Testimony testimony, @Nullable Testimony quarantined) {

  static ArticleOutcome taken(JournalEntry entry, Testimony testimony) {
    return new ArticleOutcome(entry, testimony, null);
  }

  static ArticleOutcome rejected(String id, String origin, String reason) {
    return new ArticleOutcome(
        new JournalEntry(id, origin, Outcome.REJECTED, reason, null), null, null);
  }

  static ArticleOutcome quarantined(Testimony testimony, String origin, String reason) {
    String id = testimony.head().id();
    return new ArticleOutcome(
        new JournalEntry(id, origin, Outcome.REJECTED, reason, null), null, testimony);
  }
}
