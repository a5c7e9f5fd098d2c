package org.dealgraph.extract.frame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.mention.MentionType;
import org.dealgraph.extract.tagger.Place;
import org.dealgraph.extract.tagger.Proposal;
import org.dealgraph.extract.tagger.Reading;
import org.dealgraph.extract.tagger.Relation;
import org.dealgraph.model.Block;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;

/** What the tagger says of the mentions of one article. */
public final class Links {

  /** Links that the tagger holds for less likely than this, as a logit, are not worth showing. */
  private static final double SHOWN = -1;

  /**
   * How far a name may stand before what is said of it, in sentences; the window ends it sooner.
   */
  private static final int BEFORE = 12;

  private static final int AFTER = 6;

  /** Moves that are likelier than this, as a logit, are told whatever the model asks for. */
  private static final double MOVE = 0;

  /** What is less likely than another by more than this, as a logit, gives way to it. */
  private static final double MARGIN = 4;

  /** What is less likely than another by no more than this, as a logit, is as likely. */
  private static final double CLOSE = 1;

  /** Characters between a name and its other name; the trainer knows of none farther away. */
  private static final int NEAR = 14;

  /** What stands between a column's name and what the article is about. */
  private static final Pattern DIVIDES = Pattern.compile(" *(?:[–—:|｜丨]+| - ) *");

  private static final Pattern LIST = Pattern.compile("(?:[ 、,和与及以或&/]|and|or|as well as)*");

  private final Reading reading;
  private final List<Sentence> sentences;
  private final List<List<Mention>> mentions;
  private final int[] stories;
  private final Map<LinkKind, Relation> relations = new EnumMap<>(LinkKind.class);

  public Links(Reading reading, List<Sentence> sentences, List<List<Mention>> mentions) {
    this.reading = reading;
    this.sentences = sentences;
    this.mentions = mentions;
    stories = stories(sentences, mentions);
    for (LinkKind kind : LinkKind.values()) {
      relations.put(kind, reading.relation(kind.relation()));
    }
  }

  /** For each sentence where its story begins: with a heading that names someone, or at 0. */
  private static int[] stories(List<Sentence> sentences, List<List<Mention>> mentions) {
    int[] stories = new int[sentences.size()];
    for (int i = 1; i < stories.length; i++) {
      boolean opens =
          sentences.get(i).kind() == Block.Kind.HEADING
              && mentions.get(i).stream().anyMatch(Mention.Name.class::isInstance);
      stories[i] = opens ? i : stories[i - 1];
    }
    return stories;
  }

  /** Whether the tagger read a sentence. */
  public boolean reads(int sentence) {
    return reading.reads(sentence);
  }

  /** The mentions that the tagger proposed in a sentence. */
  public List<Proposal> proposals(int sentence) {
    return reading.mentions(sentence);
  }

  /** All that it says of a sentence's mentions, likely or nearly so, the surest first. */
  public List<Link> said(int sentence) {
    List<Link> said = new ArrayList<>();
    for (Mention mention : mentions.get(sentence)) {
      Placed tail = new Placed(sentence, mention);
      for (Placed head : names(sentence)) {
        for (LinkKind kind : LinkKind.values()) {
          double score = score(kind, head, tail);
          if (score > SHOWN && fits(kind, head.mention(), mention)) {
            said.add(new Link(kind, head, tail, score));
          }
        }
      }
    }
    said.sort(Comparator.comparingDouble(link -> -link.score()));
    return said;
  }

  /** Names that stand close behind a name and are likely another name of the same. */
  public List<Link> aliases() {
    List<Link> aliases = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Placed last = null;
      for (Mention mention : reads(i) ? mentions.get(i) : List.<Mention>of()) {
        if (mention instanceof Mention.Name) {
          Placed here = new Placed(i, mention);
          if (last != null
              && mention.span().start() - last.mention().span().end() <= NEAR
              && !letters(last).equals(letters(here))
              && !divided(i, last.mention(), mention)) {
            double score = score(LinkKind.ALIAS, last, here);
            if (score > least(LinkKind.ALIAS)) {
              aliases.add(new Link(LinkKind.ALIAS, last, here, score));
            }
          }
          last = here;
        }
      }
    }
    return aliases;
  }

  /** Whether a dash or the like divides two names: the first is a column, 早报 | 甲公司. */
  private boolean divided(int sentence, Mention first, Mention second) {
    String between =
        sentences
            .get(sentence)
            .text()
            .substring(first.span().end(), Math.max(first.span().end(), second.span().start()));
    return DIVIDES.matcher(between).matches();
  }

  /** The names that may have what stands in a sentence as their part. */
  List<Placed> names(int sentence) {
    List<Placed> names = new ArrayList<>();
    int first = Math.max(stories[sentence], sentence - BEFORE);
    int last = Math.min(sentences.size() - 1, sentence + AFTER);
    while (stories[last] != stories[sentence]) {
      last--;
    }
    for (int i = first == 0 ? 0 : first - 1; i <= last; i++) {
      int at = i < first ? 0 : i; // the title is in every window
      for (Mention mention : mentions.get(at)) {
        if (mention instanceof Mention.Name) {
          names.add(new Placed(at, mention));
        }
      }
    }
    return names;
  }

  /** The score of a link between two mentions, or negative infinity where they were not read. */
  double score(LinkKind kind, Placed from, Placed to) {
    Relation relation = Objects.requireNonNull(relations.get(kind));
    double score = Double.NEGATIVE_INFINITY;
    for (Place head : places(from)) {
      for (Place tail : from.equals(to) ? List.of(head) : places(to)) {
        double here = reading.score(relation, head, tail);
        score = here > score ? here : score; // NaN is never greater
      }
    }
    return score;
  }

  /** Of one mention. */
  double score(LinkKind kind, Placed of) {
    return score(kind, of, of);
  }

  private static List<Place> places(Placed placed) {
    Place place = new Place(placed.sentence(), placed.start());
    return placed.sentence() == 0 ? List.of(place, Place.inTitle(placed.start())) : List.of(place);
  }

  /** The names of which a mention is some part, each in the part that fits it best. */
  List<Link> heads(Placed tail, LinkKind... kinds) {
    Map<String, Link> best = new LinkedHashMap<>();
    for (Placed head : names(tail.sentence())) {
      likely(head, tail, kinds).ifPresent(link -> best.merge(letters(head), link, Links::likelier));
    }
    return strongest(best.values(), link -> tail);
  }

  /** The names that are some part of a name, each as the part that fits it best. */
  List<Link> tails(Placed head, LinkKind... kinds) {
    Map<String, Link> best = new LinkedHashMap<>();
    for (Placed tail : names(head.sentence())) {
      likely(head, tail, kinds).ifPresent(link -> best.merge(letters(tail), link, Links::likelier));
    }
    return List.copyOf(best.values());
  }

  private Optional<Link> likely(Placed head, Placed tail, LinkKind... kinds) {
    return head.equals(tail)
        ? Optional.empty()
        : Stream.of(kinds)
            .filter(kind -> fits(kind, head.mention(), tail.mention()))
            .map(kind -> new Link(kind, head, tail, score(kind, head, tail)))
            .filter(link -> link.score() > least(link.kind()))
            .reduce(Links::likelier);
  }

  /**
   * What is less likely than this, as a logit, is not told; of moves articles say little, so more
   * of them are let pass.
   */
  private double least(LinkKind kind) {
    return switch (kind) {
      case LEFT, JOINED, CHANGED -> Math.min(MOVE, reading.least());
      default -> reading.least();
    };
  }

  private static Link likelier(Link a, Link b) {
    return b.score() > a.score() ? b : a;
  }

  /** The links that are not much less likely than the likeliest of those with the same key. */
  static List<Link> strongest(Collection<Link> links, Function<Link, Object> key) {
    Map<Object, Double> best = new HashMap<>();
    links.forEach(link -> best.merge(key.apply(link), link.score(), Math::max));
    return links.stream()
        .filter(link -> link.score() >= best.getOrDefault(key.apply(link), 0.0) - MARGIN)
        .toList();
  }

  /**
   * Of the links of each name the likeliest, and those that are almost as likely or lead to a name
   * listed with its: 离开甲公司和乙公司.
   */
  List<Link> together(List<Link> found) {
    return found.stream()
        .filter(link ->
            found.stream()
                .filter(best ->
                    letters(best.from()).equals(letters(link.from()))
                        && best.score() > link.score() + CLOSE)
                .allMatch(best -> listed(best.to(), link.to())))
        .toList();
  }

  /** Of the links to one mention the likeliest, and those from names that are listed with its. */
  List<Link> beside(List<Link> found) {
    List<Link> kept = new ArrayList<>();
    found.stream()
        .max(Comparator.comparingDouble(Link::score))
        .ifPresent(best ->
            found.stream()
                .filter(link -> link.equals(best) || listed(best.from(), link.from()))
                .forEach(kept::add));
    return kept;
  }

  /** Whether nothing but names and marks of a list stands between two mentions. */
  private boolean listed(Placed a, Placed b) {
    if (a.sentence() != b.sentence()) {
      return letters(a).equals(letters(b));
    }
    String text = sentences.get(a.sentence()).text();
    Span whole = a.mention().span().cover(b.mention().span());
    StringBuilder between = new StringBuilder(whole.of(text));
    for (Mention mention : mentions.get(a.sentence())) {
      if (mention instanceof Mention.Name && whole.contains(mention.span())) {
        for (int i = mention.span().start(); i < mention.span().end(); i++) {
          between.setCharAt(i - whole.start(), ' ');
        }
      }
    }
    return LIST.matcher(between).matches();
  }

  /** Whether no other name has this mention as its part more likely, but for one listed with it. */
  boolean strong(LinkKind kind, Placed from, Placed to) {
    double score = score(kind, from, to);
    return names(to.sentence()).stream()
        .filter(name -> fits(kind, name.mention(), to.mention()))
        .filter(name -> score(kind, name, to) > score)
        .allMatch(name -> score(kind, name, to) <= score + MARGIN && listed(name, from));
  }

  /** How surely a mention is one of these parts of any name at all. */
  double support(Placed tail, List<LinkKind> kinds) {
    double best = Double.NEGATIVE_INFINITY;
    for (Placed head : names(tail.sentence())) {
      if (!head.equals(tail)) {
        for (LinkKind kind : kinds) {
          best = Math.max(best, score(kind, head, tail));
        }
      }
    }
    return best;
  }

  /** How surely a mention has any name at all as one of these parts. */
  double supportFrom(Placed head, List<LinkKind> kinds) {
    double best = Double.NEGATIVE_INFINITY;
    for (Placed tail : names(head.sentence())) {
      if (!tail.equals(head)) {
        for (LinkKind kind : kinds) {
          best = Math.max(best, score(kind, head, tail));
        }
      }
    }
    return best;
  }

  String letters(Placed placed) {
    return placed.mention().span().of(sentences.get(placed.sentence()).text());
  }

  private static boolean fits(LinkKind kind, Mention from, Mention to) {
    boolean person = from.type() != MentionType.ORGANIZATION;
    boolean organization = from.type() != MentionType.PERSON;
    return switch (kind) {
      case LEFT, JOINED, CHANGED, HOLDS, HELD -> person && to.type() != MentionType.PERSON;
      case MOVED, TITLE -> person;
      case ACQUIRES -> organization && to.type() != MentionType.PERSON;
      case PART, ALIAS -> true;
      default -> organization;
    };
  }
}
