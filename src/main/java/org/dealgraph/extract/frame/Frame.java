package org.dealgraph.extract.frame;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.rule.FrameKind;
import org.dealgraph.extract.rule.Slot;
import org.dealgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence tells of one event or state; parts may be missing.
 *
 * @param sentence the sentence's index in the article
 * @param span the words it rests on, in the sentence's text
 * @param parts the sum that an investor puts in, by investor
 * @param set what the rules say beside the slots
 * @param mood from the cues in the clauses of {@code span}
 * @param reported told as rumour, leak or by unnamed sources
 * @param date the day it tells, or null
 * @param rules the rules that found it
 */
public record Frame(
    FrameKind kind,
    int sentence,
    Span span,
    Map<Slot, List<Mention>> slots,
    Map<Mention, Mention> parts,
    Map<String, String> set,
    Mood mood,
    boolean reported,
    Mention.@Nullable Day date,
    List<String> rules) {

  public Frame {
    // Map.copyOf goes through its entries in another order in each run.
    Map<Slot, List<Mention>> inOrder = new EnumMap<>(Slot.class);
    inOrder.putAll(slots);
    slots = Collections.unmodifiableMap(inOrder);
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    set = Collections.unmodifiableMap(new TreeMap<>(set));
    rules = List.copyOf(rules);
  }

  /** The same frame with other slots. */
  Frame with(Map<Slot, List<Mention>> others) {
    return new Frame(kind, sentence, span, others, parts, set, mood, reported, date, rules);
  }

  public List<Mention> get(Slot slot) {
    return slots.getOrDefault(slot, List.of());
  }

  /** The first mention in a slot, or null. */
  public @Nullable Mention first(Slot slot) {
    List<Mention> all = get(slot);
    return all.isEmpty() ? null : all.getFirst();
  }

  public boolean is(String property, String value) {
    return value.equals(set.get(property));
  }
}
