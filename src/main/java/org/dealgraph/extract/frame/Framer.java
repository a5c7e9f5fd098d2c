package org.dealgraph.extract.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.mention.MentionType;
import org.dealgraph.extract.rule.EncodedSentence;
import org.dealgraph.extract.rule.FrameKind;
import org.dealgraph.extract.rule.Match;
import org.dealgraph.extract.rule.RuleSet;
import org.dealgraph.extract.rule.Slot;
import org.dealgraph.model.Language;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the rules match in a sentence into frames: matches that tell of the same event are
 * joined, each frame gets mood, certainty and date.
 */
public final class Framer {

  /** Slots of which a joined frame can hold one value only. */
  private static final Set<Slot> SINGLE =
      EnumSet.of(Slot.COMPANY, Slot.STAGE, Slot.AMOUNT, Slot.PRICE);

  /** What is told of rounds alone. */
  private static final Set<Slot> TERMS =
      EnumSet.of(Slot.STAGE, Slot.AMOUNT, Slot.PRICE, Slot.VALUATION);

  private final Map<Language, RuleSet> rules = new EnumMap<>(Language.class);
  private final Map<Language, Cues> cues = new EnumMap<>(Language.class);

  public Framer() {
    for (Language language : Language.values()) {
      rules.put(language, RuleSet.load(language));
      cues.put(language, new Cues(language));
    }
  }

  /** The rules of a language. */
  public RuleSet rules(Language language) {
    return Objects.requireNonNull(rules.get(language));
  }

  /**
   * The frames of each sentence: what the tagger tells, then what the rules tell and the tagger
   * does not speak against.
   *
   * @param links what the tagger says of the mentions, or null
   */
  public List<List<Frame>> frames(
      List<Sentence> sentences, List<List<Mention>> mentions, @Nullable Links links) {
    List<List<Frame>> frames = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Match> matches = matches(sentences.get(i), mentions.get(i));
      Set<Mention> refused = refused(matches);
      List<Frame> ruled = frames(sentences.get(i), i, mentions.get(i), matches, refused);
      if (links == null || !links.reads(i)) {
        frames.add(ruled);
        continue;
      }
      Cues words = Objects.requireNonNull(cues.get(sentences.get(i).language()));
      TaggedSentence tagged =
          new TaggedSentence(links, words, sentences.get(i), i, mentions.get(i), refused);
      List<Frame> told = new ArrayList<>(new DealLinks(tagged).frames());
      told.addAll(new CareerLinks(tagged).frames());
      frames.add(new Doubt(links, words.takingOffice(sentences.get(i))).settle(told, ruled));
    }
    for (int i = 0; i < frames.size(); i++) {
      if (frames.get(i).isEmpty()) {
        continue;
      }
      Bystanders bystanders = new Bystanders(sentences.get(i), mentions.get(i));
      frames.get(i).replaceAll(bystanders::without);
    }
    return frames;
  }

  /** The frames of a sentence in reading order, from rules alone. */
  List<Frame> frames(Sentence sentence, int index, List<Mention> mentions) {
    List<Match> matches = matches(sentence, mentions);
    return frames(sentence, index, mentions, matches, refused(matches));
  }

  private List<Match> matches(Sentence sentence, List<Mention> mentions) {
    RuleSet ruleSet = rules(sentence.language());
    List<Match> matches =
        new ArrayList<>(ruleSet.matches(EncodedSentence.of(sentence.text(), mentions)));
    matches.sort(Comparator.comparing(Match::span).thenComparing(m -> m.rule().id()));
    return matches;
  }

  private List<Frame> frames(
      Sentence sentence,
      int index,
      List<Mention> mentions,
      List<Match> matches,
      Set<Mention> refused) {
    List<Draft> drafts = new ArrayList<>();
    for (Match match : matches) {
      if (match.rule().gives() != FrameKind.NOTHING) {
        join(new Draft(match, refused), drafts);
      }
    }
    Cues words = Objects.requireNonNull(cues.get(sentence.language()));
    boolean reported = words.reported(sentence);
    if (words.trading(sentence)) {
      drafts.removeIf(draft -> draft.kind == FrameKind.ROUND);
    } else if (drafts.stream().anyMatch(Draft::isBare) && !words.funding(sentence, mentions)) {
      drafts.stream().filter(Draft::isBare).forEach(draft -> draft.set.put("link", "only"));
    }
    List<Frame> frames = new ArrayList<>();
    int since = 0;
    for (Draft draft : drafts) {
      if (draft.isEmpty()) {
        continue;
      }
      boolean move = draft.kind == FrameKind.MOVE;
      Mood mood = words.mood(sentence, draft.span, move);
      frames.add(
          new Frame(
              draft.kind,
              index,
              draft.span,
              draft.slots,
              draft.parts,
              draft.set,
              Mood.valueOf(draft.set.getOrDefault("mood", mood.name())),
              reported,
              date(draft, mentions, since, refused),
              List.copyOf(draft.rules)));
      since = draft.kind == FrameKind.POSITION ? since : draft.span.end();
    }
    return frames;
  }

  /**
   * The sums that a rule says are none of a round's or a valuation's (totals raised, funds,
   * revenue), and the days on which something else happened (the founding).
   */
  private static Set<Mention> refused(List<Match> matches) {
    Set<Mention> refused = new HashSet<>();
    for (Match match : matches) {
      if (match.rule().gives() == FrameKind.NOTHING) {
        match.slots().values().forEach(refused::addAll);
      }
    }
    return refused;
  }

  private static void join(Draft draft, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (drafts.get(i).joins(draft)) {
        drafts.get(i).add(draft);
        return;
      }
    }
    drafts.add(draft);
  }

  /**
   * The date in the rule's own slot, else the last one before the frame's end and after the frame
   * before.
   */
  private static Mention.@Nullable Day date(
      Draft draft, List<Mention> mentions, int since, Set<Mention> refused) {
    List<Mention> own = draft.slots.getOrDefault(Slot.DATE, List.of());
    if (!own.isEmpty() && own.getFirst() instanceof Mention.Day day) {
      return day;
    }
    Mention.Day last = null;
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Day day
          && day.date() != null
          && !draft.refuses(day, refused)
          && day.span().start() >= Math.min(since, draft.span.start())
          && day.span().start() < draft.span.end()) {
        last = day;
      }
    }
    return last;
  }

  /** A frame in the making. */
  private static final class Draft {

    private final FrameKind kind;
    private Span span;
    private final Map<Slot, List<Mention>> slots = new EnumMap<>(Slot.class);
    private final Map<Mention, Mention> parts = new LinkedHashMap<>();
    private final Map<String, String> set = new LinkedHashMap<>();
    private final Set<String> rules = new LinkedHashSet<>();

    Draft(Match match, Set<Mention> refused) {
      kind = match.rule().gives();
      span = match.span();
      set.putAll(match.rule().set());
      rules.add(match.rule().id());
      match
          .slots()
          .forEach((slot, found) -> {
            List<Mention> kept = found.stream().filter(m -> !refuses(m, refused)).toList();
            if (!kept.isEmpty()) {
              slots.put(slot, new ArrayList<>(kept));
            }
          });
      List<Mention> own = slots.getOrDefault(Slot.PART, List.of());
      for (Slot slot : List.of(Slot.LEAD, Slot.PARTICIPANT)) {
        List<Mention> investors = slots.getOrDefault(slot, List.of());
        if (own.size() == 1 && investors.size() == 1) {
          parts.put(investors.getFirst(), own.getFirst());
        }
      }
    }

    /** A day that is no round's may well be that of a position: a founder's. */
    boolean refuses(Mention mention, Set<Mention> refused) {
      return refused.contains(mention)
          && (kind == FrameKind.ROUND || !(mention instanceof Mention.Day));
    }

    /** All that it could say was refused. */
    boolean isEmpty() {
      return slots.isEmpty() && !set.containsKey("open");
    }

    /**
     * Whether it tells of a round only who takes part. Whoever leads, takes part or commits
     * themselves may do so in anything: where nothing of the sentence says that money is raised,
     * that tells more of a round already told, and no new one.
     */
    boolean isBare() {
      return kind == FrameKind.ROUND
          && !set.containsKey("stage")
          && !set.containsKey("kind")
          && Collections.disjoint(slots.keySet(), TERMS);
    }

    boolean joins(Draft other) {
      boolean hints = set.containsKey("hint") || other.set.containsKey("hint");
      if (kind != other.kind || hints || (kind != FrameKind.ROUND && !sameEvent(other))) {
        return false;
      }
      for (Slot slot : SINGLE) {
        List<Mention> mine = slots.getOrDefault(slot, List.of());
        List<Mention> theirs = other.slots.getOrDefault(slot, List.of());
        if (!mine.isEmpty() && !theirs.isEmpty() && !alike(mine, theirs)) {
          return false;
        }
      }
      for (Map.Entry<String, String> entry : set.entrySet()) {
        String theirs = other.set.get(entry.getKey());
        if (theirs != null && !theirs.equals(entry.getValue())) {
          return false;
        }
      }
      return true;
    }

    /**
     * Moves, positions and the like are joined only where one match says all that the other says.
     */
    private boolean sameEvent(Draft other) {
      return covers(other) || other.covers(this);
    }

    private boolean covers(Draft other) {
      return other.slots.entrySet().stream()
          .allMatch(e -> slots.getOrDefault(e.getKey(), List.of()).containsAll(e.getValue()));
    }

    private static boolean alike(List<Mention> mine, List<Mention> theirs) {
      Mention a = mine.getFirst();
      Mention b = theirs.getFirst();
      return a.equals(b)
          || a.type() == MentionType.COMPANY_REFERENCE
          || b.type() == MentionType.COMPANY_REFERENCE;
    }

    void add(Draft other) {
      span = span.cover(other.span);
      set.putAll(other.set);
      parts.putAll(other.parts);
      rules.addAll(other.rules);
      other.slots.forEach((slot, found) -> {
        List<Mention> mine = slots.computeIfAbsent(slot, s -> new ArrayList<>());
        for (Mention mention : found) {
          if (SINGLE.contains(slot) ? mine.isEmpty() : !mine.contains(mention)) {
            mine.add(mention);
          }
        }
      });
    }
  }
}
