package org.dealgraph.extract.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.rule.FrameKind;
import org.dealgraph.model.Sentence;

/**
 * A sentence that the tagger read.
 *
 * @param index the sentence's index in the article
 * @param refused sums and days that are no round's
 */
record TaggedSentence(
    Links links,
    Cues cues,
    Sentence sentence,
    int index,
    List<Mention> mentions,
    Set<Mention> refused) {

  /** Its mentions of a kind with their place. */
  Stream<Placed> all(Class<? extends Mention> kind) {
    return mentions.stream().filter(kind::isInstance).map(mention -> new Placed(index, mention));
  }

  LinkDraft draft(FrameKind kind) {
    return new LinkDraft(this, kind);
  }
}
