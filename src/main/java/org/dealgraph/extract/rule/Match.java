package org.dealgraph.extract.rule;

import java.util.List;
import java.util.Map;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.model.Span;

/**
 * What a rule found in a sentence.
 *
 * @param span all that it matched, in the sentence's text
 */
public record Match(Rule rule, Map<Slot, List<Mention>> slots, Span span) {

  public List<Mention> get(Slot slot) {
    return slots.getOrDefault(slot, List.of());
  }
}
