package org.dealgraph.extract.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.rule.FrameKind;
import org.dealgraph.extract.rule.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what the tagger and the rules tell of one sentence. They are two witnesses: where
 * both speak of the same sum or investor they tell of one round; what a rule says alone falls where
 * the tagger holds it for most unlikely.
 */
final class Doubt {

  /** A rule outweighs a doubt of this much, as a logit. */
  private static final double RULE = 2;

  private static final Map<Slot, List<LinkKind>> PARTS =
      new EnumMap<>(
          Map.of(
              Slot.LEAD, List.of(LinkKind.LEAD, LinkKind.PARTICIPANT),
              Slot.PARTICIPANT, List.of(LinkKind.LEAD, LinkKind.PARTICIPANT),
              Slot.AMOUNT, List.of(LinkKind.AMOUNT, LinkKind.PART, LinkKind.PRICE),
              Slot.VALUATION, List.of(LinkKind.VALUATION, LinkKind.WORTH),
              Slot.STAGE, List.of(LinkKind.STAGE),
              Slot.TARGET, List.of(LinkKind.ACQUIRES)));

  private static final Set<Slot> OF_ROUND =
      Set.of(Slot.LEAD, Slot.PARTICIPANT, Slot.AMOUNT, Slot.STAGE, Slot.VALUATION, Slot.COMPANY);

  private final Links links;
  private final boolean takingOffice;

  /**
   * That of one sentence.
   *
   * @param takingOffice whether it has words for taking an office
   */
  Doubt(Links links, boolean takingOffice) {
    this.links = links;
    this.takingOffice = takingOffice;
  }

  /** The tagger's frames, each with what a rule adds to it, then the rules' own that hold. */
  List<Frame> settle(List<Frame> tagged, List<Frame> ruled) {
    List<Frame> settled = new ArrayList<>(tagged);
    if (ruled.stream().anyMatch(rule -> rule.is("kind", "on-leave"))) {
      settled.removeIf(frame -> frame.is("kind", "left")); // the tagger has not learned of leaves
    }
    if (ruled.stream().anyMatch(rule -> rule.is("kind", "returned"))) {
      settled.removeIf(frame -> frame.is("kind", "joined") || frame.is("kind", "role-change"));
    }
    ruled.stream()
        .filter(Doubt::isSure)
        .forEach(rule ->
            settled.removeIf(frame ->
                frame.kind() == rule.kind()
                    && rule.get(Slot.PERSON).containsAll(frame.get(Slot.PERSON))));
    int own = settled.size();
    for (Frame rule : ruled) {
      Frame held = held(rule);
      if (held == null) {
        continue;
      }
      int same = held.kind() == FrameKind.ROUND ? sharing(settled, own, held) : -1;
      if (same >= 0) {
        settled.set(same, both(settled.get(same), held));
      } else {
        settled.add(held);
      }
    }
    return settled;
  }

  /** Whether a rule says so plainly whence and where to that the tagger is not asked. */
  private static boolean isSure(Frame rule) {
    return rule.is("sure", "true");
  }

  /** The index of the tagger's round that has most in common with the rule's, or -1. */
  private static int sharing(List<Frame> frames, int tagged, Frame rule) {
    int best = -1;
    long most = 0;
    for (int i = 0; i < tagged; i++) {
      long common = frames.get(i).kind() == FrameKind.ROUND ? common(frames.get(i), rule) : 0;
      if (common > most) {
        best = i;
        most = common;
      }
    }
    return best;
  }

  private static long common(Frame a, Frame b) {
    return parts(a).stream().filter(parts(b)::contains).count();
  }

  private static Set<Mention> parts(Frame frame) {
    Set<Mention> parts = new LinkedHashSet<>();
    OF_ROUND.forEach(slot -> parts.addAll(frame.get(slot)));
    return parts;
  }

  /** The tagger's frame with what only the rule has; of two roles of one investor the tagger's. */
  private static Frame both(Frame tagged, Frame rule) {
    Map<Slot, List<Mention>> slots = new LinkedHashMap<>(tagged.slots());
    Set<Mention> investors = new HashSet<>(tagged.get(Slot.LEAD));
    investors.addAll(tagged.get(Slot.PARTICIPANT));
    rule.slots()
        .forEach((slot, mentions) -> {
          if (slot == Slot.LEAD || slot == Slot.PARTICIPANT) {
            Set<Mention> all = new LinkedHashSet<>(slots.getOrDefault(slot, List.of()));
            mentions.stream().filter(m -> !investors.contains(m)).forEach(all::add);
            if (!all.isEmpty()) {
              slots.put(slot, List.copyOf(all));
            }
          } else {
            slots.putIfAbsent(slot, mentions);
          }
        });
    Map<Mention, Mention> parts = new LinkedHashMap<>(rule.parts());
    parts.putAll(tagged.parts());
    Map<String, String> set = new LinkedHashMap<>(rule.set());
    set.keySet().removeAll(Set.of("weak", "link", "mood"));
    set.putAll(tagged.set());
    Set<String> rules = new LinkedHashSet<>(tagged.rules());
    rules.addAll(rule.rules());
    return new Frame(
        tagged.kind(),
        tagged.sentence(),
        tagged.span().cover(rule.span()),
        slots,
        parts,
        set,
        rule.mood() == Mood.FACT ? tagged.mood() : rule.mood(),
        tagged.reported() || rule.reported(),
        tagged.date() == null ? rule.date() : tagged.date(),
        List.copyOf(rules));
  }

  /** The frame without the parts that the tagger holds for most unlikely, or null. */
  private @Nullable Frame held(Frame frame) {
    if (frame.kind() == FrameKind.MOVE || frame.kind() == FrameKind.POSITION) {
      return careerHolds(frame) ? frame : null;
    }
    if (full(frame)) {
      return frame;
    }
    Map<Slot, List<Mention>> kept = new LinkedHashMap<>();
    boolean lost = false;
    boolean told = false;
    for (Map.Entry<Slot, List<Mention>> slot : frame.slots().entrySet()) {
      List<LinkKind> kinds = PARTS.get(slot.getKey());
      List<Mention> held =
          kinds == null
              ? slot.getValue()
              : slot.getValue().stream().filter(m -> holds(frame, m, kinds)).toList();
      lost |= held.size() < slot.getValue().size();
      if (!held.isEmpty()) {
        kept.put(slot.getKey(), held);
        told |= kinds != null;
      }
    }
    return !lost ? frame : told ? frame.with(kept) : null;
  }

  /**
   * Whether a rule tells of a whole round but not of which company: that is named too far away for
   * the tagger to link what it reads here, so its silence is no doubt.
   */
  private static boolean full(Frame frame) {
    return frame.kind() == FrameKind.ROUND
        && frame.get(Slot.COMPANY).isEmpty()
        && !frame.get(Slot.LEAD).isEmpty()
        && !frame.get(Slot.AMOUNT).isEmpty()
        && !frame.get(Slot.STAGE).isEmpty();
  }

  private boolean holds(Frame frame, Mention mention, List<LinkKind> kinds) {
    if (mention instanceof Mention.Reference) {
      return true;
    }
    return holds(links.support(new Placed(frame.sentence(), mention), kinds));
  }

  private boolean careerHolds(Frame frame) {
    if (isSure(frame)
        || frame.is("kind", "on-leave")
        || frame.is("kind", "returned")
        || frame.is("fills", "open")) {
      return true; // the tagger has not learned of them
    }
    List<LinkKind> kinds =
        frame.kind() == FrameKind.MOVE
            ? List.of(LinkKind.LEFT, LinkKind.JOINED, LinkKind.CHANGED)
            : List.of(LinkKind.HOLDS, LinkKind.HELD);
    for (Mention person : frame.get(Slot.PERSON)) {
      if (!(person instanceof Mention.Name)) {
        return frame.kind() != FrameKind.MOVE
            || frame.is("kind", "left")
                && frame.first(Slot.ORGANIZATION)
                    instanceof Mention.Name; // whom he and she stand for, the tagger knows better
      }
      Placed who = new Placed(frame.sentence(), person);
      if (frame.is("kind", "left") && frame.first(Slot.ORGANIZATION) instanceof Mention.Reference) {
        return holds(links.supportFrom(who, sameWay(frame))); // 离开公司: it is said whence
      }
      for (Slot slot : List.of(Slot.ORGANIZATION, Slot.FROM, Slot.TO)) {
        for (Mention organization : frame.get(slot)) {
          if (organization instanceof Mention.Name) {
            Placed where = new Placed(frame.sentence(), organization);
            boolean one = slot == Slot.ORGANIZATION;
            return holds(best(kinds, who, where)) && !(one && contradicted(frame, who, where));
          }
        }
      }
      if (frame.kind() == FrameKind.MOVE) { // where to is but a guess
        double support = links.supportFrom(who, sameWay(frame));
        boolean stays = // who gives one title up for another does not leave
            takingOffice
                && frame.is("kind", "left")
                && links.supportFrom(who, List.of(LinkKind.CHANGED)) > support;
        return holds(support) && !stays;
      }
      return holds(links.supportFrom(who, kinds));
    }
    return true;
  }

  private static List<LinkKind> sameWay(Frame move) {
    return move.is("kind", "left")
        ? List.of(LinkKind.LEFT)
        : List.of(LinkKind.JOINED, LinkKind.CHANGED);
  }

  /**
   * Whether the tagger sees the person leave what a rule sees them join, or the other way about.
   */
  private boolean contradicted(Frame frame, Placed who, Placed where) {
    double left = best(List.of(LinkKind.LEFT), who, where);
    double joined = best(List.of(LinkKind.JOINED, LinkKind.CHANGED), who, where);
    return frame.is("kind", "left")
        ? joined > 0 && left < 0
        : frame.is("kind", "joined") && left > 0 && joined < 0;
  }

  private double best(List<LinkKind> kinds, Placed who, Placed where) {
    return kinds.stream().mapToDouble(kind -> links.score(kind, who, where)).max().orElseThrow();
  }

  private static boolean holds(double score) {
    return score > -RULE || score == Double.NEGATIVE_INFINITY;
  }
}
