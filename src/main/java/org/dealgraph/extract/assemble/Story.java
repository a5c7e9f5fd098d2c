package org.dealgraph.extract.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealgraph.extract.frame.Frame;
import org.dealgraph.extract.frame.Link;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.mention.MentionType;
import org.dealgraph.extract.rule.Slot;
import org.dealgraph.model.Article;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Evidence;
import org.dealgraph.model.Language;
import org.dealgraph.model.Money;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.Quote;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** An article with all that was found in it, and how its mentions are read in context. */
final class Story {

  /** A sentence longer than this is quoted in part. */
  private static final int LONGEST_QUOTE = 160;

  private static final int MOST_QUOTES = 3;

  /** What stands between a firm and one of its people, and between one of them and it. */
  private static final Set<String> OF_BEFORE = Set.of("的", "'s", "’s", "'", "’");

  private static final Set<String> OF_BEHIND = Set.of("of", "at", "from");

  private final Article article;
  private final List<Sentence> sentences;
  private final List<List<Mention>> mentions;
  private final Names names;
  private final List<String> currencies = new ArrayList<>();

  Story(
      Article article, List<Sentence> sentences, List<List<Mention>> mentions, List<Link> aliases) {
    this.article = article;
    this.sentences = sentences;
    this.mentions = mentions;
    this.names = new Names(article, sentences, mentions, aliases);
    inheritCurrencies();
  }

  /**
   * For each sentence the currency of a bare sum: the last one written, else the article's first.
   */
  private void inheritCurrencies() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    String last = null;
    for (int i = 0; i < sentences.size(); i++) {
      for (Mention mention : mentions.get(i)) {
        if (mention instanceof Mention.Sum sum && !sum.bare()) {
          last = sum.money().currency();
          counts.merge(last, 1, Integer::sum);
        }
      }
      currencies.add(last == null ? "" : last);
    }
    String usual =
        counts.isEmpty()
            ? !sentences.isEmpty() && sentences.getFirst().language() == Language.EN ? "USD" : "CNY"
            : counts.keySet().iterator().next();
    currencies.replaceAll(currency -> currency.isEmpty() ? usual : currency);
  }

  Names names() {
    return names;
  }

  Sentence sentence(int index) {
    return sentences.get(index);
  }

  List<Mention> mentions(int sentence) {
    return mentions.get(sentence);
  }

  int size() {
    return sentences.size();
  }

  @Nullable Money money(Frame frame, Slot slot) {
    return frame.first(slot) instanceof Mention.Sum sum ? money(frame, sum) : null;
  }

  /** A sum in its currency, that of the context where none is written. */
  Money money(Frame frame, Mention.Sum sum) {
    return sum.bare() ? sum.money().in(currencies.get(frame.sentence())) : sum.money();
  }

  static @Nullable PartialDate date(Frame frame) {
    Mention.Day day = frame.date();
    return day == null ? null : day.date();
  }

  /**
   * The agent that a mention of a frame names, or the one in focus that it stands for; may be null.
   */
  Names.@Nullable Group agent(Frame frame, @Nullable Mention mention, Focus focus) {
    return switch (mention) {
      case Mention.Name name -> names.of(sentence(frame.sentence()), name);
      case Mention.Elsewhere other -> names.of(sentence(other.sentence()), other.name());
      case Mention.Reference reference ->
          reference.type() == MentionType.PERSON_REFERENCE ? focus.person() : focus.company();
      case null, default -> null;
    };
  }

  /**
   * The firm for which a person leads a round, where it is named beside them: 由青屿资本的许知行领投, "led by
   * Lena Ortiz of Northlake Ventures"; else the mention itself.
   */
  Mention firm(Frame frame, Mention person) {
    if (person.type() != MentionType.PERSON || person instanceof Mention.Elsewhere) {
      return person;
    }
    String text = sentence(frame.sentence()).text();
    for (Mention other : mentions(frame.sentence())) {
      boolean before =
          other.span().end() <= person.span().start()
              && OF_BEFORE.contains(
                  text.substring(other.span().end(), person.span().start()).strip());
      boolean behind =
          person.span().end() <= other.span().start()
              && OF_BEHIND.contains(
                  text.substring(person.span().end(), other.span().start()).strip());
      if (other.type() == MentionType.ORGANIZATION && (before || behind)) {
        return other;
      }
    }
    return person;
  }

  /**
   * Marks an agent as an organization that takes part in a claim; false if it is a person's name.
   */
  boolean organization(Names.Group group) {
    if (group.type() == MentionType.PERSON) {
      return false;
    }
    return names.take(group, EntityType.ORGANIZATION);
  }

  /**
   * Marks an agent as a person that takes part in a claim; false if it is an organization's name.
   */
  boolean person(Names.Group group) {
    if (group.type() == MentionType.ORGANIZATION) {
      return false;
    }
    return names.take(group, EntityType.PERSON);
  }

  /** Marks an investor, who may be of either kind. */
  void investor(Names.Group group) {
    names.takeAsEither(group);
  }

  /** What the frames rest on: their sentences, or the clauses of long ones. */
  Evidence evidence(List<Frame> frames) {
    Map<Integer, Span> spans = new LinkedHashMap<>();
    List<String> rules = new ArrayList<>();
    for (Frame frame : frames) {
      spans.merge(frame.sentence(), frame.span(), Span::cover);
      frame.rules().stream().filter(rule -> !rules.contains(rule)).forEach(rules::add);
    }
    List<Quote> quotes = new ArrayList<>();
    spans.forEach((index, span) -> {
      if (quotes.size() < MOST_QUOTES) {
        quotes.add(quote(sentence(index), span));
      }
    });
    return new Evidence(quotes, confidence(frames), "rule:" + String.join("+", rules));
  }

  private Quote quote(Sentence sentence, Span span) {
    Span whole = new Span(0, sentence.text().length());
    Span words = whole.length() <= LONGEST_QUOTE ? whole : span;
    return Quote.of(article.text(), sentence.mapped().source(words));
  }

  /** The mean score of the names and sums that the frames hold. */
  private static double confidence(List<Frame> frames) {
    double sum = 0;
    int n = 0;
    for (Frame frame : frames) {
      for (List<Mention> mentions : frame.slots().values()) {
        for (Mention mention : mentions) {
          sum += mention.score();
          n++;
        }
      }
    }
    return n == 0 ? 0.5 : Math.round(100 * sum / n) / 100.0;
  }
}
