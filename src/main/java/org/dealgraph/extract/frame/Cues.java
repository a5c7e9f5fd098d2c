package org.dealgraph.extract.frame;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dealgraph.extract.DataFiles;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.model.Language;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.dealgraph.model.Token;

/**
 * Reads mood and certainty from cue words: those of the clause, and for hearsay of the sentence.
 */
final class Cues {

  /**
   * The cue words of a language.
   *
   * @param planned what is to be: 拟, "in talks to"
   * @param denied what is not: 否认, "fell through"
   * @param reported hearsay: 据悉, "people familiar with"
   * @param done words that tell a fact whatever else the clause says: 已完成
   * @param plannedMoves what is to be, of moves: 将, "will"
   * @param listing going public: 上市, "IPO"
   * @param ledBy words before who leads a round: 领投方, "led by"
   * @param joinedBy words before who else takes part in it: 跟投方, "joined by"
   * @param leading leading a round: 领投, "led by"
   * @param following taking part in a round that others lead: 跟投
   * @param funding raising money: 融资, "raised"
   * @param joining coming from outside: 加盟, "joins"
   * @param moving coming, going and changing roles: 加盟, "steps down"
   * @param leaving going, or coming from where one was: 离职, "steps down", "joins"
   * @param arriving words right before where one goes to: 加盟, "joins"
   * @param takingOffice taking another office: 转任, "becomes"
   * @param holding words before a position that is held now: 现任, "currently"
   * @param held words before one that was: 曾任, "formerly"
   * @param trading what befalls shares that are traded, and is no round: 质押, "buyback"
   */
  record Words(
      List<String> planned,
      List<String> denied,
      List<String> reported,
      List<String> done,
      @JsonProperty("planned-moves") List<String> plannedMoves,
      List<String> listing,
      @JsonProperty("led-by") List<String> ledBy,
      @JsonProperty("joined-by") List<String> joinedBy,
      List<String> leading,
      List<String> following,
      List<String> funding,
      List<String> joining,
      List<String> moving,
      List<String> leaving,
      List<String> arriving,
      @JsonProperty("taking-office") List<String> takingOffice,
      List<String> holding,
      List<String> held,
      List<String> trading) {}

  private static final String CLAUSE_ENDS = ",;:。!?(";

  /** A list that is over, and the beginning of another: "led by A and B, and C took part". */
  private static final Pattern ANOTHER = Pattern.compile(".*[^,] and .*, and ");

  private static final String STATEMENT_ENDS = ";。!?";

  private final Words words;

  Cues(Language language) {
    words = DataFiles.read("cues", language, Words.class).getFirst();
  }

  Mood mood(Sentence sentence, Span span, boolean move) {
    Span clauses = clauses(sentence.text(), span);
    if (any(sentence, clauses, words.denied())) {
      return Mood.DENIED;
    }
    List<String> planned = move ? words.plannedMoves() : words.planned();
    boolean isPlanned = any(sentence, clauses, planned) && !any(sentence, clauses, words.done());
    return isPlanned ? Mood.PLANNED : Mood.FACT;
  }

  /** Whether the clauses of {@code span} tell of a company going public. */
  boolean listing(Sentence sentence, Span span) {
    return any(sentence, clauses(sentence.text(), span), words.listing());
  }

  /** Whether a sentence has words for leading a round. */
  boolean leading(Sentence sentence) {
    return any(sentence, whole(sentence), words.leading());
  }

  /**
   * Whether an investor leads a round: what stands last before it says so (领投方为, "led by"), else
   * the next word for leading or following behind it; nothing where there is none.
   */
  Optional<Boolean> leads(Sentence sentence, Span investor) {
    String text = sentence.text();
    boolean lists = sentence.language() == Language.ZH; // the commas of English lists end no clause
    Span before = new Span(lists ? statement(text, investor.start()) : 0, investor.start());
    int led = last(text, before, words.ledBy(), word -> true);
    int joined = last(text, before, words.joinedBy(), word -> true);
    int end = investor.end();
    while (end < text.length() && STATEMENT_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int follows = first(text, investor.end(), end, words.following());
    if (led != joined) {
      boolean another =
          led >= 0
              && follows < end
              && ANOTHER.matcher(text).region(led, investor.start()).matches();
      return Optional.of(led > joined && !another);
    }
    int leads = first(text, investor.end(), end, words.leading());
    boolean passive = words.ledBy().stream().anyMatch(word -> text.startsWith(word, leads));
    return leads == follows || passive ? Optional.empty() : Optional.of(leads < follows);
  }

  /** Where the clause begins in which something stands; what a colon introduces belongs to it. */
  private static int statement(String text, int at) {
    int start = clauses(text, new Span(at, at + 1)).start();
    return start > 1 && text.charAt(start - 1) == ':' ? statement(text, start - 2) : start;
  }

  /** Whether a position is held now, by the last word of its clause that tells; else nothing. */
  Optional<Boolean> holds(Sentence sentence, Span title) {
    Span before = new Span(clauses(sentence.text(), title).start(), title.start());
    Predicate<Span> counts = word -> counts(sentence, word);
    int holding = last(sentence.text(), before, words.holding(), counts);
    int held = last(sentence.text(), before, words.held(), counts);
    return holding == held ? Optional.empty() : Optional.of(holding > held);
  }

  /** Where the last of some words stands that also fits, or -1; of a word its last place counts. */
  private static int last(String text, Span within, List<String> words, Predicate<Span> also) {
    int last = -1;
    for (String word : words) {
      int at = text.lastIndexOf(word, within.end() - word.length());
      if (at >= within.start() && at > last && also.test(new Span(at, at + word.length()))) {
        last = at;
      }
    }
    return last;
  }

  /** Where the first of some words stands, or the end. */
  private static int first(String text, int from, int end, List<String> words) {
    return words.stream()
        .mapToInt(word -> text.indexOf(word, from))
        .filter(at -> at >= 0 && at < end)
        .min()
        .orElse(end);
  }

  /** Whether a sentence has words for raising money beside its names. */
  boolean funding(Sentence sentence, List<Mention> mentions) {
    return any(
        sentence,
        whole(sentence),
        words.funding(),
        cue ->
            mentions.stream().noneMatch(m -> m instanceof Mention.Name && m.span().overlaps(cue)));
  }

  /** Whether a sentence has words for coming, going or changing roles. */
  boolean moving(Sentence sentence) {
    return any(sentence, whole(sentence), words.moving());
  }

  /** Whether a sentence has words for going. */
  boolean leaving(Sentence sentence) {
    return any(sentence, whole(sentence), words.leaving());
  }

  /** Whether what stands right before an organization says that someone goes there. */
  boolean arriving(Sentence sentence, Span organization) {
    String before = sentence.text().substring(0, organization.start()).stripTrailing();
    return words.arriving().stream().anyMatch(before::endsWith);
  }

  /** Whether a sentence has words for taking another office. */
  boolean takingOffice(Sentence sentence) {
    return any(sentence, whole(sentence), words.takingOffice());
  }

  /** Whether a sentence has words for coming from outside. */
  boolean joining(Sentence sentence) {
    return any(sentence, whole(sentence), words.joining());
  }

  /** Whether a sentence is of shares that are pledged, bought back and the like. */
  boolean trading(Sentence sentence) {
    return any(sentence, whole(sentence), words.trading());
  }

  boolean reported(Sentence sentence) {
    return any(sentence, whole(sentence), words.reported());
  }

  private static Span whole(Sentence sentence) {
    return new Span(0, sentence.text().length());
  }

  /** The span widened to the clauses that it touches. */
  static Span clauses(String text, Span span) {
    int start = span.start();
    while (start > 0 && !ends(text, start - 1)) {
      start--;
    }
    int end = span.end();
    while (end < text.length() && !ends(text, end)) {
      end++;
    }
    return new Span(start, end);
  }

  /** Whether a clause ends at this mark; a comma between digits is part of a number. */
  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    return CLAUSE_ENDS.indexOf(c) >= 0
        && !(at + 1 < text.length()
            && at > 0
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1)));
  }

  private static boolean any(Sentence sentence, Span within, List<String> cues) {
    return any(sentence, within, cues, cue -> true);
  }

  /** A word of one Han character counts only as a token of its own. */
  private static boolean any(
      Sentence sentence, Span within, List<String> cues, Predicate<Span> also) {
    String text = sentence.text();
    for (String cue : cues) {
      int at = text.indexOf(cue, within.start());
      while (at >= 0 && at + cue.length() <= within.end()) {
        Span span = new Span(at, at + cue.length());
        if (counts(sentence, span) && also.test(span)) {
          return true;
        }
        at = text.indexOf(cue, at + 1);
      }
    }
    return false;
  }

  private static boolean counts(Sentence sentence, Span cue) {
    if (cue.length() > 1 && Character.isIdeographic(sentence.text().charAt(cue.start()))) {
      return true;
    }
    boolean begins = false;
    boolean ends = false;
    for (Token token : sentence.tokens()) {
      begins |= token.span().start() == cue.start();
      ends |= token.span().end() == cue.end();
    }
    return begins && ends;
  }
}
