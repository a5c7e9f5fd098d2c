package org.dealgraph.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.mention.MentionType;
import org.dealgraph.extract.rule.FrameKind;
import org.dealgraph.extract.rule.Slot;
import org.dealgraph.model.Span;

/** Makes frames of rounds, valuations and acquisitions of what the tagger says of a sentence. */
final class DealLinks {

  /** A round of which nothing is told must be this likely, as a logit. */
  private static final double SURE = 6;

  private static final Set<LinkKind> TERMS =
      EnumSet.of(LinkKind.AMOUNT, LinkKind.STAGE, LinkKind.VALUATION);

  private static final Set<LinkKind> INVESTORS = EnumSet.of(LinkKind.LEAD, LinkKind.PARTICIPANT);

  private final TaggedSentence sentence;
  private final Links links;

  DealLinks(TaggedSentence sentence) {
    this.sentence = sentence;
    links = sentence.links();
  }

  List<Frame> frames() {
    Map<String, List<Link>> byCompany = new LinkedHashMap<>();
    List<Frame> frames = new ArrayList<>();
    for (Mention mention : sentence.mentions()) {
      for (Link link : parts(new Placed(sentence.index(), mention))) {
        switch (link.kind()) {
          case WORTH -> frames.add(valuation(link));
          case PRICE, PART -> {} // of an acquisition, of an investor
          default ->
              byCompany
                  .computeIfAbsent(links.letters(link.from()), c -> new ArrayList<>())
                  .add(link);
        }
      }
    }
    if (!sentence.cues().trading(sentence.sentence())) {
      byCompany.values().stream()
          .filter(this::tellsOfFunding)
          .forEach(told -> rounds(told).forEach(frames::add));
    }
    acquisitions().forEach(frames::add);
    return frames;
  }

  /**
   * Where a sum, a stage or a valuation is told, that is enough; investors want a word for what
   * they did, and where nothing is told but the company the tagger must be sure besides.
   */
  private boolean tellsOfFunding(List<Link> told) {
    if (told.stream().anyMatch(link -> TERMS.contains(link.kind()))) {
      return true;
    }
    boolean invested = told.stream().anyMatch(link -> INVESTORS.contains(link.kind()));
    boolean sure =
        sentence.refused().stream()
                .noneMatch(Mention.Sum.class::isInstance) // a total raised is told, and no round
            && told.stream().anyMatch(l -> l.kind() == LinkKind.ROUND && l.score() > SURE);
    Span whole = new Span(0, sentence.sentence().text().length());
    return (invested || sure)
        && (sentence.cues().funding(sentence.sentence(), sentence.mentions())
            || sentence.cues().listing(sentence.sentence(), whole));
  }

  /** What a mention is in rounds and valuations; a sum is one thing only. */
  private List<Link> parts(Placed here) {
    return switch (here.mention()) {
      case Mention.Name name -> {
        List<Link> found = links.beside(links.heads(here, LinkKind.LEAD, LinkKind.PARTICIPANT));
        double round = links.score(LinkKind.ROUND, here);
        if (round > 0 && name.type() != MentionType.PERSON) {
          found.add(new Link(LinkKind.ROUND, here, here, round));
        }
        yield found;
      }
      case Mention.Sum _ ->
          likeliest(
                  links.heads(
                      here,
                      LinkKind.AMOUNT,
                      LinkKind.VALUATION,
                      LinkKind.WORTH,
                      LinkKind.PRICE,
                      LinkKind.PART))
              .filter(link ->
                  link.kind() != LinkKind.AMOUNT || !sentence.refused().contains(here.mention()))
              .toList();
      case Mention.Phase _ -> links.beside(links.heads(here, LinkKind.STAGE));
      case Mention.Day day ->
          sentence.refused().contains(day) ? List.of() : links.heads(here, LinkKind.DATE);
      case Mention.Title _, Mention.Reference _, Mention.Elsewhere _ -> List.of();
    };
  }

  private Frame valuation(Link link) {
    return sentence
        .draft(FrameKind.VALUATION)
        .put(Slot.COMPANY, link.from())
        .put(Slot.VALUATION, link.to())
        .set("tie", "none")
        .frame(false);
  }

  /** One company's rounds: where the sentence has several stages, or several sums, of several. */
  private Stream<Frame> rounds(List<Link> told) {
    List<List<Link>> rounds = apart(told, LinkKind.STAGE);
    if (rounds.size() < 2) {
      rounds = apart(told, LinkKind.AMOUNT);
    }
    if (rounds.isEmpty()) {
      rounds.add(new ArrayList<>());
    }
    for (Link link : told) {
      if (rounds.stream().noneMatch(round -> round.contains(link))) {
        nearest(rounds, link).add(link);
      }
    }
    Placed company = company(told);
    return rounds.stream().map(round -> round(company, round));
  }

  /** The links of a kind, those of one round together. */
  private List<List<Link>> apart(List<Link> told, LinkKind kind) {
    List<List<Link>> rounds = new ArrayList<>();
    for (Link link : told) {
      if (link.kind() == kind) {
        rounds.stream()
            .filter(round -> same(round.getFirst(), link) > 0)
            .findFirst()
            .orElseGet(() -> {
              rounds.add(new ArrayList<>());
              return rounds.getLast();
            })
            .add(link);
      }
    }
    return rounds;
  }

  private List<Link> nearest(List<List<Link>> rounds, Link link) {
    List<Link> best = rounds.getFirst();
    for (List<Link> round : rounds.subList(1, rounds.size())) {
      best = same(round.getFirst(), link) > same(best.getFirst(), link) ? round : best;
    }
    return best;
  }

  private double same(Link a, Link b) {
    return Math.max(
        links.score(LinkKind.SAME, a.to(), b.to()), links.score(LinkKind.SAME, b.to(), a.to()));
  }

  /** Where the company is named: in this sentence, else where that is likeliest. */
  private Placed company(List<Link> told) {
    return told.stream()
        .max(
            Comparator.<Link>comparingInt(l -> l.from().sentence() == sentence.index() ? 1 : 0)
                .thenComparingDouble(Link::score))
        .orElseThrow()
        .from();
  }

  private Frame round(Placed company, List<Link> round) {
    LinkDraft draft = sentence.draft(FrameKind.ROUND).put(Slot.COMPANY, company);
    double open = 0;
    for (Link link : round) {
      open += links.score(LinkKind.OPEN, link.to());
      switch (link.kind()) {
        case LEAD, PARTICIPANT -> invest(draft, link);
        case AMOUNT -> draft.put(Slot.AMOUNT, link.to());
        case STAGE -> draft.put(Slot.STAGE, link.to());
        case VALUATION -> draft.put(Slot.VALUATION, link.to());
        case DATE -> draft.put(Slot.DATE, link.to());
        default -> {}
      }
    }
    if (!draft.has(Slot.STAGE) && sentence.cues().listing(sentence.sentence(), draft.words())) {
      draft.set("stage", "IPO").set("kind", "ipo");
    }
    return draft.frame(open > 0);
  }

  /** Who leads is said in so many words, if not beside the name; else an investor takes part. */
  private void invest(LinkDraft draft, Link link) {
    boolean leads =
        sentence
            .cues()
            .leads(sentence.sentence(), link.to().mention().span())
            .orElse(link.kind() == LinkKind.LEAD && sentence.cues().leading(sentence.sentence()));
    draft.put(leads ? Slot.LEAD : Slot.PARTICIPANT, link.to());
    sentence
        .all(Mention.Sum.class)
        .filter(sum -> links.score(LinkKind.PART, link.to(), sum) > 0)
        .findFirst()
        .ifPresent(sum -> draft.part(link.to().mention(), sum.mention()));
  }

  private Stream<Frame> acquisitions() {
    return sentence
        .all(Mention.Name.class)
        .filter(target -> target.mention().type() != MentionType.PERSON)
        .flatMap(target -> links.heads(target, LinkKind.ACQUIRES).stream())
        .map(this::acquisition);
  }

  private Frame acquisition(Link link) {
    LinkDraft draft =
        sentence
            .draft(FrameKind.ACQUISITION)
            .put(Slot.ACQUIRER, link.from())
            .put(Slot.TARGET, link.to());
    sentence
        .all(Mention.Sum.class)
        .filter(sum -> links.score(LinkKind.PRICE, link.to(), sum) > 0)
        .forEach(sum -> draft.put(Slot.AMOUNT, sum));
    return draft.frame(links.score(LinkKind.OPEN, link.to()) > 0);
  }

  private static Stream<Link> likeliest(List<Link> found) {
    return found.stream().max(Comparator.comparingDouble(Link::score)).stream();
  }
}
