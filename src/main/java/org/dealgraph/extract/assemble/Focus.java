package org.dealgraph.extract.assemble;

import java.util.List;
import org.dealgraph.extract.frame.Frame;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.mention.MentionType;
import org.dealgraph.extract.rule.Slot;
import org.dealgraph.model.Block;
import org.dealgraph.model.Language;
import org.dealgraph.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The company and the person that an article is speaking of as it goes on: what 公司, "the round" and
 * 他 stand for.
 */
final class Focus {

  private final Names names;
  private Names.@Nullable Group company;
  private Names.@Nullable Group organization;
  private Names.@Nullable Group person;
  private int block = -1;

  Focus(Names names) {
    this.names = names;
  }

  /** A heading that names someone opens a new story: what was in focus before is forgotten. */
  void enter(Sentence sentence, List<Mention> mentions) {
    boolean names = mentions.stream().anyMatch(Mention.Name.class::isInstance);
    if (sentence.kind() == Block.Kind.HEADING && sentence.block() != block && names) {
      company = null;
      organization = null;
      person = null;
    }
    block = sentence.block();
  }

  /** Takes note of the sentence's first organization and last person once its frames are told. */
  void leave(Sentence sentence, List<Mention> mentions, List<Frame> frames) {
    for (Frame frame : frames) {
      for (Slot slot : List.of(Slot.COMPANY, Slot.ORGANIZATION, Slot.TARGET)) {
        if (frame.first(slot) instanceof Mention.Name name) {
          company = names.of(sentence, name);
        }
      }
    }
    boolean first = true;
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Name name) {
        Names.Group group = names.of(sentence, name);
        if (group.type() == MentionType.PERSON) {
          person = group;
        } else if (first && group.score() >= (sentence.language() == Language.EN ? 0.4 : 0.5)) {
          organization = group;
          first = false;
        }
      }
    }
  }

  /** The company that a round without a name is of, or null. */
  Names.@Nullable Group company() {
    return company == null ? organization : company;
  }

  /** The organization last in the subject's place, or null. */
  Names.@Nullable Group organization() {
    return organization == null ? company : organization;
  }

  Names.@Nullable Group person() {
    return person;
  }

  void company(Names.Group group) {
    company = group;
  }
}
