package org.dealgraph.extract.frame;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.rule.FrameKind;
import org.dealgraph.extract.rule.Slot;
import org.jspecify.annotations.Nullable;

/** What of the rules' frames the tagger speaks against: a rule and the tagger are two witnesses. */
final class Doubt {

  /** A rule outweighs a doubt of this much, as a logit. */
  private static final double RULE = Double.parseDouble(System.getProperty("rule", "4"));

  private static final Map<Slot, LinkKind[]> ROUND =
      Map.of(
          Slot.LEAD, new LinkKind[] {LinkKind.LEAD, LinkKind.PARTICIPANT},
          Slot.PARTICIPANT, new LinkKind[] {LinkKind.LEAD, LinkKind.PARTICIPANT},
          Slot.AMOUNT, new LinkKind[] {LinkKind.AMOUNT, LinkKind.PART},
          Slot.VALUATION, new LinkKind[] {LinkKind.VALUATION, LinkKind.WORTH},
          Slot.STAGE, new LinkKind[] {LinkKind.STAGE});

  private static final Map<Slot, LinkKind[]> MOVE =
      Map.of(
          Slot.PERSON,
          new LinkKind[] {LinkKind.LEFT, LinkKind.JOINED, LinkKind.CHANGED});

  private static final Map<Slot, LinkKind[]> POSITION =
      Map.of(Slot.PERSON, new LinkKind[] {LinkKind.HOLDS, LinkKind.HELD});

  private static final Map<Slot, LinkKind[]> ACQUISITION =
      Map.of(Slot.TARGET, new LinkKind[] {LinkKind.ACQUIRES});

  private static final Map<FrameKind, Map<Slot, LinkKind[]>> PARTS =
      new EnumMap<>(
          Map.of(
              FrameKind.ROUND, ROUND,
              FrameKind.VALUATION, ROUND,
              FrameKind.MOVE, MOVE,
              FrameKind.POSITION, POSITION,
              FrameKind.ACQUISITION, ACQUISITION));

  private final Links links;

  Doubt(Links links) {
    this.links = links;
  }

  /** The frames without the parts that the tagger holds for most unlikely. */
  List<Frame> held(List<Frame> frames) {
    return frames.stream().map(this::held).filter(Objects::nonNull).toList();
  }

  private @Nullable Frame held(Frame frame) {
    Map<Slot, LinkKind[]> parts = PARTS.getOrDefault(frame.kind(), Map.of());
    Map<Slot, List<Mention>> kept = new EnumMap<>(Slot.class);
    boolean lost = false;
    for (Map.Entry<Slot, List<Mention>> slot : frame.slots().entrySet()) {
      LinkKind[] kinds = parts.get(slot.getKey());
      List<Mention> held =
          kinds == null
              ? slot.getValue()
              : slot.getValue().stream().filter(m -> holds(frame, m, kinds)).toList();
      lost |= held.size() < slot.getValue().size();
      if (!held.isEmpty()) {
        kept.put(slot.getKey(), held);
      }
    }
    boolean empty = lost && parts.keySet().stream().noneMatch(kept::containsKey);
    return empty ? null : lost ? frame.with(kept) : frame;
  }

  private boolean holds(Frame frame, Mention mention, LinkKind[] kinds) {
    if (mention instanceof Mention.Reference) {
      return true;
    }
    Placed placed = new Placed(frame.sentence(), mention);
    double support =
        frame.kind() == FrameKind.MOVE || frame.kind() == FrameKind.POSITION
            ? links.supportFrom(placed, kinds)
            : links.support(placed, kinds);
    return support > -RULE || support == Double.NEGATIVE_INFINITY;
  }
}
