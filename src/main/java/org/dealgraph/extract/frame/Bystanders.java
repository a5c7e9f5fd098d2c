package org.dealgraph.extract.frame;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.mention.MentionType;
import org.dealgraph.extract.rule.FrameKind;
import org.dealgraph.extract.rule.Slot;
import org.dealgraph.model.Sentence;

/**
 * Those named beside the investors of a round who do not invest: who owns the one named next
 * (甲集团旗下的乙资本, "Acme's Birch Ventures"), and who gives advice (丙资本担任财务顾问).
 */
final class Bystanders {

  private static final Pattern OWNS =
      Pattern.compile(
          " ?的 ?|(?:集团|公司)?(?:旗下|参与设立|发起设立|出资设立|设立|管理|控制|控股)(?:的)?\\p{IsHan}{0,6}"
              + "|['’]s? (?:[a-z-]+ ){0,3}| (?:subsidiary|affiliate|unit) ");

  private static final Pattern ADVISES =
      Pattern.compile(
          "(?:资本|集团)?(?:继续|将)?(?:担任|任|作为|为|是)[^,。;、]{0,8}?(?:财务顾问|融资顾问|法律顾问|FA)|"
              + " (?:acted|acts|acting|served|serves|serving) as"
              + " [^,.;]{0,40}?(?:advis[eo]r|agent|counsel|underwriter)");

  private static final Pattern ADVISED = Pattern.compile("(?:财务顾问|融资顾问|法律顾问|FA)(?:为|是|由|:)$");

  private static final int BEFORE = 8;

  private final Set<Mention> bystanders = new HashSet<>();

  Bystanders(Sentence sentence, List<Mention> mentions) {
    String text = sentence.text();
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i) instanceof Mention.Name name) {
        int start = name.span().start();
        int end = name.span().end();
        boolean owns =
            i + 1 < mentions.size()
                && mentions.get(i + 1) instanceof Mention.Name next
                && next.type() != MentionType.PERSON
                && OWNS.matcher(text).region(end, next.span().start()).matches();
        if (owns
            || ADVISES.matcher(text).region(end, text.length()).lookingAt()
            || ADVISED.matcher(text).region(Math.max(0, start - BEFORE), start).find()) {
          bystanders.add(name);
        }
      }
    }
  }

  /** A round without them. */
  Frame without(Frame frame) {
    if (bystanders.isEmpty() || frame.kind() != FrameKind.ROUND) {
      return frame;
    }
    Map<Slot, List<Mention>> kept = new EnumMap<>(Slot.class);
    frame
        .slots()
        .forEach((slot, mentions) -> {
          boolean invests = slot == Slot.LEAD || slot == Slot.PARTICIPANT;
          List<Mention> rest =
              invests ? mentions.stream().filter(m -> !bystanders.contains(m)).toList() : mentions;
          if (!rest.isEmpty()) {
            kept.put(slot, rest);
          }
        });
    return frame.with(kept);
  }
}
