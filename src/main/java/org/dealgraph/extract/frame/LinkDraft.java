package org.dealgraph.extract.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.rule.FrameKind;
import org.dealgraph.extract.rule.Slot;
import org.dealgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** A frame in the making, of what the tagger says. */
final class LinkDraft {

  private static final String TAGGER = "tagger";

  private final TaggedSentence sentence;
  private final FrameKind kind;
  private final Map<Slot, List<Mention>> slots = new LinkedHashMap<>();
  private final Map<Mention, Mention> parts = new LinkedHashMap<>();
  private final Map<String, String> set = new LinkedHashMap<>();
  private @Nullable Span span;

  LinkDraft(TaggedSentence sentence, FrameKind kind) {
    this.sentence = sentence;
    this.kind = kind;
  }

  /** Puts a mention in a slot; one of another sentence stands there as a name from elsewhere. */
  LinkDraft put(Slot slot, Placed placed) {
    boolean here = placed.sentence() == sentence.index();
    Mention mention =
        here || !(placed.mention() instanceof Mention.Name name)
            ? placed.mention()
            : new Mention.Elsewhere(placed.sentence(), name);
    List<Mention> filled = slots.computeIfAbsent(slot, s -> new ArrayList<>());
    if (!filled.contains(mention)) {
      filled.add(mention);
    }
    if (here) {
      span = span == null ? mention.span() : span.cover(mention.span());
    }
    return this;
  }

  /** The sum that an investor puts in. */
  void part(Mention investor, Mention sum) {
    parts.put(investor, sum);
  }

  LinkDraft set(String property, String value) {
    set.put(property, value);
    return this;
  }

  boolean has(Slot slot) {
    return slots.containsKey(slot);
  }

  /** The words it rests on. */
  Span words() {
    return span == null ? new Span(0, sentence.sentence().text().length()) : span;
  }

  /**
   * The frame.
   *
   * @param open whether the tagger holds the event for one that has not happened
   */
  Frame frame(boolean open) {
    Mood cue = sentence.cues().mood(sentence.sentence(), words(), kind == FrameKind.MOVE);
    List<Mention> dates = slots.getOrDefault(Slot.DATE, List.of());
    return new Frame(
        kind,
        sentence.index(),
        words(),
        slots,
        parts,
        set,
        cue == Mood.FACT && open ? Mood.PLANNED : cue,
        sentence.cues().reported(sentence.sentence()),
        !dates.isEmpty() && dates.getFirst() instanceof Mention.Day day ? day : null,
        List.of(TAGGER));
  }
}
