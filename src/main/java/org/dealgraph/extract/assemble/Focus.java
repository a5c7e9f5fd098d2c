package org.dealgraph.extract.assemble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** What is named so many times as often as another is what a story is about. */
  private static final int MAINLY = 3;

  private final Names names;
  private final List<Sentence> sentences;
  private final List<List<Mention>> mentions;
  private final Map<Names.Group, Integer> counts = new LinkedHashMap<>();
  private Names.@Nullable Group company;
  private Names.@Nullable Group employer;
  private Names.@Nullable Group organization;
  private Names.@Nullable Group person;

  Focus(Names names, List<Sentence> sentences, List<List<Mention>> mentions) {
    this.names = names;
    this.sentences = sentences;
    this.mentions = mentions;
  }

  /** A heading that names someone opens a new story: what was in focus before is forgotten. */
  void enter(int index) {
    if (index == 0 || opens(index)) {
      company = null;
      employer = null;
      organization = null;
      person = null;
      count(index);
    }
  }

  private boolean opens(int index) {
    Sentence sentence = sentences.get(index);
    return sentence.kind() == Block.Kind.HEADING
        && (index == 0 || sentence.block() != sentences.get(index - 1).block())
        && mentions.get(index).stream().anyMatch(Mention.Name.class::isInstance);
  }

  /** How often the story that begins here names each organization. */
  private void count(int from) {
    counts.clear();
    for (int i = from; i < sentences.size() && (i == from || !opens(i)); i++) {
      for (Mention mention : mentions.get(i)) {
        if (mention instanceof Mention.Name name && name.type() == MentionType.ORGANIZATION) {
          counts.merge(names.of(sentences.get(i), name), 1, Integer::sum);
        }
      }
    }
  }

  /** Takes note of the sentence's first organization and last person once its frames are told. */
  void leave(int index, List<Frame> frames) {
    Sentence sentence = sentences.get(index);
    for (Frame frame : frames) {
      for (Slot slot : List.of(Slot.COMPANY, Slot.ORGANIZATION, Slot.TARGET)) {
        if (frame.first(slot) instanceof Mention.Name name) {
          company = names.of(sentence, name);
          employer = slot == Slot.ORGANIZATION ? company : null;
        }
      }
    }
    boolean first = true;
    for (Mention mention : mentions.get(index)) {
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

  /**
   * The company that a round without a name is of, or null. Where somebody works or worked is not
   * it if the story is mainly about another.
   */
  Names.@Nullable Group company() {
    Names.Group last = company == null ? organization : company;
    boolean told = company != null && company != employer;
    return last == null || told ? last : mainly(last);
  }

  private Names.Group mainly(Names.Group last) {
    Names.Group most = last;
    for (Map.Entry<Names.Group, Integer> count : counts.entrySet()) {
      if (count.getValue() >= MAINLY * counts.getOrDefault(most, 1)) {
        most = count.getKey();
      }
    }
    return most;
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
