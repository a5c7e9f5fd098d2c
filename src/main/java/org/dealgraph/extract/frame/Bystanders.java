package org.dealgraph.extract.frame;

import java.util.EnumMap;
import java.util.HashMap;
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
 * Those named beside the ones a sentence is about. In a round: who owns the investor named next
 * (甲集团旗下的乙资本, "Acme's Birch Ventures"), who gives advice (丙资本担任财务顾问), and where those who invest
 * their own money work ("angels from Acme and Birch", 来自甲、乙的天使投资人). In an acquisition: whose
 * officer made what is bought (收购甲公司设计师创办的公司). In anything: whose rival the one named next is
 * (加入甲公司的竞争对手乙公司, "Acme rival Birch").
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

  private static final int LEAD_IN = 100;

  private static final String PEOPLE =
      "angels|angel investors|individual investors|executives|operators|leaders|founders|employees|"
          + "alumni|engineers|researchers|veterans";

  private static final Pattern WORKS =
      Pattern.compile(
          "(?i)\\b(?:"
              + PEOPLE
              + ")(?: and (?:"
              + PEOPLE
              + "))? (?:from|of|at)(?: [a-z]+){0,8} ?$");

  private static final Pattern AND = Pattern.compile(",? and |, ?|、|和|及|以及|与");

  private static final Pattern WORKED_FOR =
      Pattern.compile(
          "(?:等)?(?:知名|头部|科技|大)?(?:公司|企业|机构|大厂)?的?(?:多位|数位|几位)?"
              + "(?:天使投资人|个人投资[人者]|高管|创始人|前?员工|工程师|校友)");

  private static final Pattern RIVAL =
      Pattern.compile(
          "的?(?:主要|最大|最强|直接|老|头号)?的?(?:竞争对手|竞争者|对手|竞品|竞对|劲敌|死对头|宿敌)(?:公司)?|['’]s? (?:[a-z-]+"
              + " ){0,2}(?:rival|competitor),? | (?:arch-?)?(?:rival|competitor) ");

  private static final Pattern OFFICER = Pattern.compile("的?(?:前|原)?");

  private static final Pattern FOUNDED = Pattern.compile("[^,。;]{0,16}?(?:创办|创立|成立|创建|联合创办)的");

  private static final Pattern FROM = Pattern.compile("来自(?:于)?$");

  private final Set<Mention> bystanders = new HashSet<>();
  private final Set<Mention> employers = new HashSet<>();
  private final Map<Mention, Mention> rivals = new HashMap<>();

  Bystanders(Sentence sentence, List<Mention> mentions) {
    String text = sentence.text();
    List<Mention> names = mentions.stream().filter(Mention.Name.class::isInstance).toList();
    angels(text, names);
    for (int i = 0; i < names.size(); i++) {
      Mention name = names.get(i);
      int start = name.span().start();
      int end = name.span().end();
      if (i + 1 < names.size() && names.get(i + 1).type() != MentionType.PERSON) {
        Mention next = names.get(i + 1);
        if (OWNS.matcher(text).region(end, next.span().start()).matches()) {
          bystanders.add(name);
        } else if (name.type() != MentionType.PERSON
            && RIVAL.matcher(text).region(end, next.span().start()).matches()) {
          rivals.put(name, next);
        }
      }
      if (ADVISES.matcher(text).region(end, text.length()).lookingAt()
          || ADVISED.matcher(text).region(Math.max(0, start - BEFORE), start).find()) {
        bystanders.add(name);
      }
    }
    for (int i = 0; i + 1 < mentions.size(); i++) {
      if (mentions.get(i) instanceof Mention.Name name
          && mentions.get(i + 1) instanceof Mention.Title title
          && OFFICER.matcher(text).region(name.span().end(), title.span().start()).matches()
          && FOUNDED.matcher(text).region(title.span().end(), text.length()).lookingAt()) {
        employers.add(name);
      }
    }
  }

  /** Where those work who invest their own money: lists behind a word for them, or before one. */
  private void angels(String text, List<Mention> names) {
    int first = 0;
    for (int i = 0; i < names.size(); i++) {
      boolean lasts =
          i + 1 < names.size()
              && AND.matcher(text)
                  .region(names.get(i).span().end(), names.get(i + 1).span().start())
                  .matches();
      if (!lasts) {
        int start = names.get(first).span().start();
        int end = names.get(i).span().end();
        boolean from = FROM.matcher(text).region(Math.max(0, start - BEFORE), start).find();
        if (WORKS.matcher(text).region(Math.max(0, start - LEAD_IN), start).find()
            || (from && WORKED_FOR.matcher(text).region(end, text.length()).lookingAt())) {
          bystanders.addAll(names.subList(first, i + 1));
        }
        first = i + 1;
      }
    }
  }

  /** A frame without them; who is named for a rival gives way to the rival. */
  Frame without(Frame frame) {
    boolean round = frame.kind() == FrameKind.ROUND && !bystanders.isEmpty();
    boolean bought = frame.kind() == FrameKind.ACQUISITION && !employers.isEmpty();
    if (!round && !bought && rivals.isEmpty()) {
      return frame;
    }
    Map<Slot, List<Mention>> kept = new EnumMap<>(Slot.class);
    frame
        .slots()
        .forEach((slot, mentions) -> {
          boolean invests = round && (slot == Slot.LEAD || slot == Slot.PARTICIPANT);
          List<Mention> rest =
              mentions.stream()
                  .filter(mention -> !invests || !bystanders.contains(mention))
                  .filter(mention -> !bought || !employers.contains(mention))
                  .map(mention -> rivals.getOrDefault(mention, mention))
                  .distinct()
                  .toList();
          if (!rest.isEmpty()) {
            kept.put(slot, rest);
          }
        });
    return frame.with(kept);
  }
}
