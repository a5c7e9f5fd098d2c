package org.dealgraph.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.mention.MentionType;
import org.dealgraph.extract.rule.FrameKind;
import org.dealgraph.extract.rule.Slot;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes frames of what the tagger says of a sentence's mentions. */
final class LinkFramer {

  private final Links links;
  private final List<Sentence> sentences;
  private final List<List<Mention>> mentions;
  private final Cues cues;

  LinkFramer(Links links, List<Sentence> sentences, List<List<Mention>> mentions, Cues cues) {
    this.links = links;
    this.sentences = sentences;
    this.mentions = mentions;
    this.cues = cues;
  }

  /** The frames of a sentence: its rounds first, then valuations, people and acquisitions. */
  List<Frame> frames(int sentence) {
    List<Frame> frames = new ArrayList<>();
    if (links.reads(sentence)) {
      rounds(sentence, frames);
      people(sentence, frames);
      acquisitions(sentence, frames);
    }
    return frames;
  }

  private void rounds(int sentence, List<Frame> frames) {
    Map<String, List<Link>> byCompany = new LinkedHashMap<>();
    List<Link> worths = new ArrayList<>();
    for (Mention mention : mentions.get(sentence)) {
      Placed here = new Placed(sentence, mention);
      switch (mention) {
        case Mention.Name name -> {
          for (Link link : links.heads(here, LinkKind.LEAD, LinkKind.PARTICIPANT)) {
            byCompany.computeIfAbsent(links.letters(link.from()), c -> new ArrayList<>()).add(link);
          }
          double round = links.score(LinkKind.ROUND, here);
          if (round > 0 && name.type() != MentionType.PERSON) {
            byCompany
                .computeIfAbsent(links.letters(here), c -> new ArrayList<>())
                .add(new Link(LinkKind.ROUND, here, here, round));
          }
        }
        case Mention.Sum sum -> {
          Link link =
              best(
                  links.heads(
                      here,
                      LinkKind.AMOUNT,
                      LinkKind.VALUATION,
                      LinkKind.WORTH,
                      LinkKind.PRICE,
                      LinkKind.PART));
          if (link != null && link.kind() == LinkKind.WORTH) {
            worths.add(link);
          } else if (link != null
              && (link.kind() == LinkKind.AMOUNT || link.kind() == LinkKind.VALUATION)) {
            byCompany.computeIfAbsent(links.letters(link.from()), c -> new ArrayList<>()).add(link);
          }
        }
        case Mention.Phase phase -> {
          for (Link link : links.heads(here, LinkKind.STAGE)) {
            byCompany.computeIfAbsent(links.letters(link.from()), c -> new ArrayList<>()).add(link);
          }
        }
        case Mention.Day day -> {
          for (Link link : links.heads(here, LinkKind.DATE)) {
            byCompany.computeIfAbsent(links.letters(link.from()), c -> new ArrayList<>()).add(link);
          }
        }
        default -> {}
      }
    }
    byCompany.values().forEach(found -> told(sentence, found).forEach(frames::add));
    for (Link link : worths) {
      Draft draft = new Draft(FrameKind.VALUATION, sentence);
      draft.put(Slot.COMPANY, named(sentence, link.from()), link.from());
      draft.put(Slot.VALUATION, link.to().mention(), link.to());
      draft.set.put("tie", "none");
      frames.add(draft.frame(false));
    }
  }

  /** The rounds of one company that a sentence tells. */
  private List<Frame> told(int sentence, List<Link> found) {
    List<List<Link>> rounds = new ArrayList<>();
    for (LinkKind seeds : List.of(LinkKind.STAGE, LinkKind.AMOUNT)) {
      if (rounds.size() < 2) {
        rounds.clear();
        for (Link link : found) {
          if (link.kind() == seeds) {
            rounds.stream()
                .filter(r -> same(r.getFirst(), link) > 0)
                .findFirst()
                .orElseGet(() -> {
                  List<Link> round = new ArrayList<>();
                  rounds.add(round);
                  return round;
                })
                .add(link);
          }
        }
      }
    }
    if (rounds.isEmpty()) {
      rounds.add(new ArrayList<>());
    }
    for (Link link : found) {
      if (rounds.stream().noneMatch(r -> r.contains(link))) {
        List<Link> nearest =
            rounds.size() == 1
                ? rounds.getFirst()
                : rounds.stream()
                    .max(Comparator.comparingDouble(r -> same(r.getFirst(), link)))
                    .orElseThrow();
        nearest.add(link);
      }
    }
    List<Frame> frames = new ArrayList<>();
    for (List<Link> round : rounds) {
      frames.add(round(sentence, round, found));
    }
    return frames;
  }

  private double same(Link a, Link b) {
    return Math.max(
        links.score(LinkKind.SAME, a.to(), b.to()), links.score(LinkKind.SAME, b.to(), a.to()));
  }

  private Frame round(int sentence, List<Link> round, List<Link> found) {
    Draft draft = new Draft(FrameKind.ROUND, sentence);
    Placed company =
        found.stream()
            .map(Link::from)
            .filter(p -> p.sentence() == sentence)
            .findFirst()
            .orElseGet(() -> Objects.requireNonNull(best(found)).from());
    draft.put(Slot.COMPANY, named(sentence, company), company);
    double open = 0;
    for (Link link : round) {
      open += links.score(LinkKind.OPEN, link.to());
      Slot slot =
          switch (link.kind()) {
            case LEAD ->
                cues.leading(sentences.get(sentence)) ? Slot.LEAD : Slot.PARTICIPANT;
            case PARTICIPANT -> Slot.PARTICIPANT;
            case AMOUNT -> Slot.AMOUNT;
            case STAGE -> Slot.STAGE;
            case VALUATION -> Slot.VALUATION;
            case DATE -> Slot.DATE;
            default -> null;
          };
      if (slot != null) {
        draft.put(slot, link.to().mention(), link.to());
      }
      if (slot == Slot.LEAD || slot == Slot.PARTICIPANT) {
        part(link.to()).ifPresent(own -> draft.parts.put(link.to().mention(), own));
      }
    }
    if (!draft.slots.containsKey(Slot.STAGE) && draft.lists()) {
      draft.set.put("stage", "IPO");
      draft.set.put("kind", "ipo");
    }
    return draft.frame(open > 0);
  }

  private Optional<Mention> part(Placed investor) {
    return mentions.get(investor.sentence()).stream()
        .filter(Mention.Sum.class::isInstance)
        .filter(m -> links.score(LinkKind.PART, investor, new Placed(investor.sentence(), m)) > 0)
        .findFirst();
  }

  private void people(int sentence, List<Frame> frames) {
    List<Link> moves = new ArrayList<>();
    List<Link> positions = new ArrayList<>();
    for (Mention mention : mentions.get(sentence)) {
      if (mention instanceof Mention.Name) {
        Placed here = new Placed(sentence, mention);
        careers(here, moves, LinkKind.LEFT, LinkKind.JOINED, LinkKind.CHANGED);
        careers(here, positions, LinkKind.HOLDS, LinkKind.HELD);
      }
    }
    strongest(moves).forEach(link -> frames.add(move(sentence, link)));
    for (Link link : strongest(positions)) {
      Frame position = position(sentence, link);
      if (!position.get(Slot.TITLE).isEmpty()) {
        frames.add(position);
      }
    }
  }

  /** The links between a name here and names here or before. */
  private void careers(Placed here, List<Link> found, LinkKind... kinds) {
    if (here.mention().type() != MentionType.PERSON) {
      for (Link link : links.heads(here, kinds)) {
        if (link.from().sentence() <= here.sentence()) {
          found.add(link);
        }
      }
    }
    if (here.mention().type() != MentionType.ORGANIZATION) {
      found.addAll(before(here, kinds));
    }
  }

  private static List<Link> strongest(List<Link> found) {
    return Links.strongest(Links.strongest(found, Link::from), Link::to);
  }

  /** The links of a person to organizations of sentences before. */
  private List<Link> before(Placed person, LinkKind... kinds) {
    Map<String, Link> best = new LinkedHashMap<>();
    for (Placed organization : links.names(person.sentence())) {
      if (organization.sentence() < person.sentence()
          && organization.mention().type() != MentionType.PERSON) {
        for (LinkKind kind : kinds) {
          double score = links.score(kind, person, organization);
          if (score > Links.LEAST) {
            best.merge(
                links.letters(organization),
                new Link(kind, person, organization, score),
                (a, b) -> b.score() > a.score() ? b : a);
          }
        }
      }
    }
    return List.copyOf(best.values());
  }

  private Frame move(int sentence, Link link) {
    Draft draft = new Draft(FrameKind.MOVE, sentence);
    draft.put(Slot.PERSON, named(sentence, link.from()), link.from());
    draft.put(Slot.ORGANIZATION, named(sentence, link.to()), link.to());
    draft.set.put(
        "kind",
        switch (link.kind()) {
          case LEFT -> "left";
          case JOINED -> "joined";
          default -> "role-change";
        });
    List<Placed> titles = titles(sentence, link);
    if (!titles.isEmpty()) {
      draft.put(Slot.TITLE, titles.getFirst().mention(), titles.getFirst());
    }
    for (Mention mention : mentions.get(sentence)) {
      if (mention instanceof Mention.Day
          && links.score(LinkKind.MOVED, link.from(), new Placed(sentence, mention)) > 0) {
        draft.put(Slot.DATE, mention, new Placed(sentence, mention));
      }
    }
    return draft.frame(links.score(LinkKind.OPEN, link.from()) > 0);
  }

  private Frame position(int sentence, Link link) {
    Draft draft = new Draft(FrameKind.POSITION, sentence);
    draft.put(Slot.PERSON, named(sentence, link.from()), link.from());
    draft.put(Slot.ORGANIZATION, named(sentence, link.to()), link.to());
    draft.set.put("current", String.valueOf(link.kind() == LinkKind.HOLDS));
    draft.set.put("organization", "named");
    for (Placed title : titles(sentence, link)) {
      draft.put(Slot.TITLE, title.mention(), title);
    }
    return draft.frame(false);
  }

  /** The titles of a person in an organization that a sentence has. */
  private List<Placed> titles(int sentence, Link link) {
    List<Placed> titles = new ArrayList<>();
    for (Mention mention : mentions.get(sentence)) {
      if (mention instanceof Mention.Title) {
        Placed title = new Placed(sentence, mention);
        double ofPerson = links.score(LinkKind.TITLE, link.from(), title);
        double ofOrganization = links.score(LinkKind.TITLED, link.to(), title);
        if (ofPerson + ofOrganization > 0
            && links.strong(LinkKind.TITLE, link.from(), title)
            && links.strong(LinkKind.TITLED, link.to(), title)) {
          titles.add(title);
        }
      }
    }
    return titles;
  }

  private void acquisitions(int sentence, List<Frame> frames) {
    for (Mention mention : mentions.get(sentence)) {
      if (mention instanceof Mention.Name name && name.type() != MentionType.PERSON) {
        for (Link link : links.heads(new Placed(sentence, mention), LinkKind.ACQUIRES)) {
          Draft draft = new Draft(FrameKind.ACQUISITION, sentence);
          draft.put(Slot.ACQUIRER, named(sentence, link.from()), link.from());
          draft.put(Slot.TARGET, mention, link.to());
          for (Mention sum : mentions.get(sentence)) {
            if (sum instanceof Mention.Sum
                && links.score(LinkKind.PRICE, link.to(), new Placed(sentence, sum)) > 0) {
              draft.put(Slot.AMOUNT, sum, new Placed(sentence, sum));
            }
          }
          frames.add(draft.frame(links.score(LinkKind.OPEN, link.to()) > 0));
        }
      }
    }
  }

  /** The mention itself where it stands in this sentence, else what leads to it. */
  private static Mention named(int sentence, Placed placed) {
    return placed.sentence() == sentence
        ? placed.mention()
        : new Mention.Elsewhere(placed.sentence(), (Mention.Name) placed.mention());
  }

  private static @Nullable Link best(List<Link> found) {
    return found.stream().max(Comparator.comparingDouble(Link::score)).orElse(null);
  }

  /** A frame in the making. */
  private final class Draft {
    private final FrameKind kind;
    private final int sentence;
    private final Map<Slot, List<Mention>> slots = new LinkedHashMap<>();
    private final Map<Mention, Mention> parts = new LinkedHashMap<>();
    private final Map<String, String> set = new LinkedHashMap<>();
    private @Nullable Span span;

    Draft(FrameKind kind, int sentence) {
      this.kind = kind;
      this.sentence = sentence;
    }

    void put(Slot slot, Mention mention, Placed placed) {
      List<Mention> here = slots.computeIfAbsent(slot, s -> new ArrayList<>());
      if (!here.contains(mention)) {
        here.add(mention);
      }
      if (placed.sentence() == sentence) {
        span = span == null ? mention.span() : span.cover(mention.span());
      }
    }

    boolean lists() {
      return cues.listing(sentences.get(sentence), words());
    }

    private Span words() {
      return span == null ? new Span(0, sentences.get(sentence).text().length()) : span;
    }

    Frame frame(boolean open) {
      Sentence text = sentences.get(sentence);
      Span words = words();
      Mood cue = cues.mood(text, words, kind == FrameKind.MOVE);
      Mood mood = cue == Mood.FACT && open ? Mood.PLANNED : cue;
      List<Mention> dates = slots.getOrDefault(Slot.DATE, List.of());
      Mention.Day day =
          !dates.isEmpty() && dates.getFirst() instanceof Mention.Day first ? first : null;
      return new Frame(
          kind,
          sentence,
          words,
          slots,
          parts,
          set,
          mood,
          cues.reported(text),
          day,
          List.of("tagger"));
    }
  }
}
