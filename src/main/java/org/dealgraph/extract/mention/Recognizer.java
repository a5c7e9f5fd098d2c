package org.dealgraph.extract.mention;

import java.util.List;
import org.dealgraph.model.Sentence;

/**
 * Proposes mentions of one kind in a sentence; proposals may overlap, {@link Settlement} chooses.
 */
interface Recognizer {
  void propose(Sentence sentence, List<Mention> out);
}
