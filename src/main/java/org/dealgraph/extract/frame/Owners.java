package org.dealgraph.extract.frame;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.rule.FrameKind;
import org.dealgraph.extract.rule.Slot;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;

/**
 * Who owns an investor is named for that alone and does not invest: 甲集团旗下的乙资本, "Acme's Birch
 * Ventures".
 */
final class Owners {

  private static final Pattern OWNS =
      Pattern.compile(
          "(?:集团|公司)?(?:旗下|参与设立|发起设立|出资设立|设立|管理|控制|控股)(?:的)?\\p{IsHan}{0,6}|['’]s? (?:[a-z-]+"
              + " ){0,3}| (?:subsidiary|affiliate|unit) ");

  private final Set<Mention> owners = new HashSet<>();

  Owners(Sentence sentence, List<Mention> mentions) {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      if (mentions.get(i) instanceof Mention.Name owner
          && mentions.get(i + 1) instanceof Mention.Name owned
          && owner.span().end() < owned.span().start()) {
        int from = owner.span().end();
        Span between = new Span(from, owned.span().start());
        if (OWNS.matcher(between.of(sentence.text())).matches()) {
          owners.add(owner);
        }
      }
    }
  }

  /** A round without those investors who only own the one named next. */
  Frame without(Frame frame) {
    boolean owned =
        frame.kind() == FrameKind.ROUND
            && (frame.get(Slot.LEAD).stream().anyMatch(owners::contains)
                || frame.get(Slot.PARTICIPANT).stream().anyMatch(owners::contains));
    if (!owned) {
      return frame;
    }
    Map<Slot, List<Mention>> kept = new EnumMap<>(Slot.class);
    frame
        .slots()
        .forEach((slot, mentions) -> {
          boolean invests = slot == Slot.LEAD || slot == Slot.PARTICIPANT;
          List<Mention> rest =
              invests ? mentions.stream().filter(m -> !owners.contains(m)).toList() : mentions;
          if (!rest.isEmpty()) {
            kept.put(slot, rest);
          }
        });
    return frame.with(kept);
  }
}
