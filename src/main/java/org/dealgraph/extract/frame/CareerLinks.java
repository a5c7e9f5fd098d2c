package org.dealgraph.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.mention.MentionType;
import org.dealgraph.extract.rule.FrameKind;
import org.dealgraph.extract.rule.Slot;

/** Makes frames of moves and positions of what the tagger says of a sentence. */
final class CareerLinks {

  /** A move whose parties stand in two sentences must be this likely, as a logit. */
  private static final double APART = 2;

  /** What is likelier by less than this, as a logit, is hardly likelier. */
  private static final double SAID = 2;

  private final TaggedSentence sentence;
  private final Links links;

  CareerLinks(TaggedSentence sentence) {
    this.sentence = sentence;
    links = sentence.links();
  }

  List<Frame> frames() {
    List<Frame> frames = new ArrayList<>();
    if (sentence.cues().moving(sentence.sentence())) {
      moves().forEach(frames::add);
    }
    if (namesNobody()) {
      sentence
          .all(Mention.Reference.class)
          .filter(they -> they.mention().type() == MentionType.PERSON_REFERENCE)
          .findFirst()
          .ifPresent(they -> theirs(they).forEach(frames::add));
    }
    for (Link link : careers(LinkKind.HOLDS, LinkKind.HELD)) {
      List<Placed> titles = titles(link);
      if (!titles.isEmpty() && link.score() >= rival(link)) {
        frames.add(position(link, titles));
      }
    }
    return frames;
  }

  private Stream<Frame> moves() {
    List<Link> departures =
        sentence.cues().leaving(sentence.sentence())
            ? links.together(careers(LinkKind.LEFT))
            : List.of();
    List<Link> arrivals = links.together(careers(LinkKind.JOINED, LinkKind.CHANGED));
    return Stream.concat(
            departures.stream().filter(link -> moved(link, arrivals) && !goesTo(link.to())),
            arrivals.stream().filter(link -> moved(link, departures)))
        .map(this::move);
  }

  /** Nobody comes and goes at once: whether the opposite of a move is not the likelier. */
  private boolean moved(Link link, List<Link> opposite) {
    return (link.from().sentence() == link.to().sentence()
            || link.score() > APART && (stands(link.from()) || namesNobody()))
        && opposite.stream()
            .noneMatch(other ->
                other.score() > link.score()
                    && links.letters(other.from()).equals(links.letters(link.from()))
                    && links.letters(other.to()).equals(links.letters(link.to())));
  }

  /** Whether someone goes to an organization, by the word right before it: 离职到乙公司. */
  private boolean goesTo(Placed organization) {
    return stands(organization)
        && sentence.cues().arriving(sentence.sentence(), organization.mention().span());
  }

  private boolean stands(Placed placed) {
    return placed.sentence() == sentence.index();
  }

  private boolean namesNobody() {
    return sentence
        .all(Mention.Name.class)
        .noneMatch(name -> name.mention().type() == MentionType.PERSON);
  }

  /** Links between names of which one stands here and the other here or before. */
  private List<Link> careers(LinkKind... kinds) {
    List<Link> found = new ArrayList<>();
    sentence
        .all(Mention.Name.class)
        .forEach(name -> {
          if (name.mention().type() != MentionType.PERSON) {
            links.heads(name, kinds).stream()
                .filter(link -> link.from().sentence() <= sentence.index())
                .forEach(found::add);
          }
          if (name.mention().type() != MentionType.ORGANIZATION) {
            links.tails(name, kinds).stream()
                .filter(link -> link.to().sentence() < sentence.index())
                .forEach(found::add);
          }
        });
    return Links.strongest(Links.strongest(found, Link::from), Link::to);
  }

  private Frame move(Link link) {
    LinkDraft draft =
        sentence
            .draft(FrameKind.MOVE)
            .put(Slot.PERSON, link.from())
            .put(Slot.ORGANIZATION, link.to())
            .set(
                "kind",
                switch (link.kind()) {
                  case LEFT -> "left";
                  case JOINED -> joined();
                  default -> "role-change";
                });
    titles(link).stream().limit(1).forEach(title -> draft.put(Slot.TITLE, title));
    sentence
        .all(Mention.Day.class)
        .filter(day -> links.score(LinkKind.MOVED, link.from(), day) > 0)
        .forEach(day -> draft.put(Slot.DATE, day));
    return draft.frame(links.score(LinkKind.OPEN, link.from()) > 0);
  }

  /** Who is appointed, and not said to come from outside, may have been there. */
  private String joined() {
    return sentence.cues().joining(sentence.sentence()) ? "joined" : "role-change";
  }

  /** How the same position scores in the other tense. */
  private double rival(Link link) {
    LinkKind other = link.kind() == LinkKind.HELD ? LinkKind.HOLDS : LinkKind.HELD;
    return links.score(other, link.from(), link.to());
  }

  /** As words say; where both tenses are almost as likely, the present is. */
  private boolean current(Link link, Placed title) {
    return sentence
        .cues()
        .holds(sentence.sentence(), title.mention().span())
        .orElseGet(() -> link.kind() == LinkKind.HOLDS || rival(link) > link.score() - SAID);
  }

  private Frame position(Link link, List<Placed> titles) {
    LinkDraft draft =
        sentence
            .draft(FrameKind.POSITION)
            .put(Slot.PERSON, link.from())
            .put(Slot.ORGANIZATION, link.to())
            .set("current", String.valueOf(current(link, titles.getFirst())))
            .set("organization", "named");
    titles.forEach(title -> draft.put(Slot.TITLE, title));
    return draft.frame(false);
  }

  /** The titles of a person in an organization. */
  private List<Placed> titles(Link link) {
    return sentence
        .all(Mention.Title.class)
        .filter(title ->
            links.score(LinkKind.TITLE, link.from(), title)
                    + links.score(LinkKind.TITLED, link.to(), title)
                > 0)
        .filter(title -> links.strong(LinkKind.TITLE, link.from(), title))
        .filter(title -> links.strong(LinkKind.TITLED, link.to(), title))
        .toList();
  }

  /** The positions of him or her who is in focus, in a sentence that names nobody. */
  private Stream<Frame> theirs(Placed reference) {
    return sentence
        .all(Mention.Title.class)
        .filter(title -> links.support(title, List.of(LinkKind.TITLE)) < 0)
        .flatMap(title -> links.heads(title, LinkKind.TITLED).stream())
        .filter(link -> link.from().sentence() == sentence.index())
        .map(link ->
            sentence
                .draft(FrameKind.POSITION)
                .put(Slot.PERSON, reference)
                .put(Slot.ORGANIZATION, link.from())
                .put(Slot.TITLE, link.to())
                .frame(false));
  }
}
