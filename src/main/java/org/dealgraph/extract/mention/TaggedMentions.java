package org.dealgraph.extract.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealgraph.extract.tagger.Kind;
import org.dealgraph.extract.tagger.Proposal;
import org.dealgraph.extract.tagger.Reading;
import org.dealgraph.model.Language;
import org.dealgraph.model.RoleClass;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.dealgraph.model.Token;
import org.jspecify.annotations.Nullable;

/** The names and titles that the tagger proposes, trimmed to what is one in them. */
final class TaggedMentions {

  /** What only looks like a name scores less than this. */
  private static final double LIKE_A_NAME = 0.7;

  /** What the lexicon knows scores this much at least. */
  private static final double KNOWN = 0.9;

  private static final double SURELY_KNOWN = 0.95;

  private static final double SURE = 0.8;

  /** A name so sure is not cut, whatever the tokenizer makes of it: 离|开拓|岭|重工. */
  private static final double CERTAIN = 0.9;

  /** A Chinese person's name is no longer than this; one that is comes from elsewhere. */
  private static final int LONGEST = 4;

  private static final Pattern KIND = Pattern.compile("(.*[^ 限份团分子母总任]) ?公司");

  /** What the tokenizer's tags of places begin with. */
  private static final String PLACE = "ns";

  /** 01877.HK, 600256, SH: how shares are called. */
  private static final Pattern STOCK_CODE =
      Pattern.compile("\\d{4,6}(?:\\.\\p{Lu}{1,2})?|SH|SZ|HK|BJ");

  private static final Pattern QUOTED =
      Pattern.compile("[「『“\"]([\\p{IsHan}\\p{L}\\d]{2,8})[」』”\"]");

  private static final Pattern FIRM = Pattern.compile("资本(?!市场|运作|开支|家|支出)|创投|风投|合作伙伴");

  private static final Pattern DASH = Pattern.compile("(.+?)[ \\p{Pd}]+");

  private static final Pattern POSSESSIVE = Pattern.compile("(.+?)['’]s?");

  private final Set<String> endings = new HashSet<>();
  private final Set<String> notOrganizations = new HashSet<>();
  private final Set<String> afterNames = new HashSet<>();
  private final Set<String> notPersons;
  private final Set<String> behindNames;
  private final Set<String> doubleSurnames;
  private final Pattern honorific;

  TaggedMentions() {
    Set<String> honorifics = new LinkedHashSet<>();
    for (Language language : Language.values()) {
      NameWords words = NameWords.load(language);
      notOrganizations.addAll(words.notOrganizations());
      notOrganizations.addAll(words.descriptors());
      afterNames.addAll(words.afterNames());
      endings.addAll(words.allEndings());
      endings.addAll(words.listEndings());
      honorifics.addAll(words.honorifics());
    }
    endings.remove("AI"); // more often what a company does than another company
    NameWords chinese = NameWords.load(Language.ZH);
    notOrganizations.addAll(chinese.stops());
    notPersons = new HashSet<>(chinese.notPersons());
    doubleSurnames =
        chinese.personal(Language.ZH).stream()
            .filter(surname -> surname.length() > 1)
            .collect(Collectors.toSet());
    behindNames =
        Stream.concat(afterNames.stream(), honorifics.stream())
            .filter(word -> word.length() > 1)
            .collect(Collectors.toSet());
    String any = String.join("|", honorifics);
    honorific =
        Pattern.compile(
            "(?:(?:"
                + any
                + ")(?:\\.? |\\.|(?!\\p{IsLatin})))?(?<name>.{2,}?)(?: ?(?:"
                + any
                + "))?");
  }

  /** Adds the names that the tagger sees in a sentence. */
  void propose(Reading reading, int index, Sentence sentence, List<Mention> out) {
    List<Proposal> seen = whole(sentence, reading.mentions(index));
    for (Proposal proposal : seen) {
      Span own = uncut(sentence, proposal.span());
      boolean certain = proposal.score() > CERTAIN && own.length() > 2;
      boolean cut = own.length() < proposal.span().length();
      Span widened = certain || cut ? own : wholeTokens(sentence, proposal, seen);
      Span span =
          switch (proposal.kind()) {
            case ORG ->
                own.length() == 1
                    ? null
                    : organization(sentence, quoted(sentence, withEnding(sentence, widened)));
            case PER ->
                someone(
                    sentence,
                    proposal.score() > SURE && widened.equals(own)
                        ? honoured(sentence, own)
                        : person(sentence, overlong(sentence, own, widened)));
            case TITLE -> null;
          };
      if (span != null && span.length() > 1 && !list(sentence, span, out)) {
        MentionType type =
            proposal.kind() == Kind.PER ? MentionType.PERSON : MentionType.ORGANIZATION;
        double score =
            proposal.score() > SURE && extendsKnown(sentence, span, out)
                ? SURELY_KNOWN
                : 0.4 + 0.5 * proposal.score();
        out.add(Mention.Name.of(type, span, score));
      }
    }
  }

  /** 甲公司创投 is another than 甲公司, which the lexicon knows; 甲公司乙公司 is not. */
  private boolean extendsKnown(Sentence sentence, Span span, List<Mention> others) {
    List<Mention> inside =
        others.stream()
            .filter(other -> other instanceof Mention.Name name && name.lexiconId() != null)
            .filter(other -> span.contains(other.span()) && other.span().length() < span.length())
            .toList();
    return inside.size() == 1
        && inside.getFirst().span().start() == span.start()
        && endings.stream().anyMatch(span.of(sentence.text())::endsWith);
  }

  /**
   * The tokenizer takes words behind a Chinese name for a part of it: 李少华表|示, 叶潇先|生, 王强|将. No more
   * than three characters are a name without a dot, but for a few.
   */
  Span overlong(Sentence sentence, Span seen, Span widened) {
    String word = widened.of(sentence.text());
    boolean han = word.codePoints().allMatch(Character::isIdeographic);
    boolean whole = seen.start() == widened.start() && seen.length() > 1;
    boolean followed =
        afterNames.contains(word.substring(Math.min(seen.length(), word.length())))
            || behindNames.stream()
                .anyMatch(behind ->
                    sentence.text().startsWith(behind, seen.end())
                        && seen.end() + behind.length() > widened.end());
    boolean cut =
        han && whole && seen.length() < LONGEST && (widened.length() >= LONGEST || followed);
    return cut && doubleSurnames.stream().noneMatch(word::startsWith) ? seen : widened;
  }

  /** Whether what it takes for one name is two that others see, joined by 与, 和 or 及. */
  private static boolean list(Sentence sentence, Span span, List<Mention> others) {
    for (Mention first : others) {
      int and = first.span().end();
      if (first.span().start() == span.start()
          && and + 1 < span.end()
          && "与和及、".indexOf(sentence.text().charAt(and)) >= 0
          && others.stream().anyMatch(m -> m.span().equals(new Span(and + 1, span.end())))) {
        return true;
      }
    }
    return false;
  }

  /** Adds the titles that the tagger sees in a sentence, what it cuts in two as one. */
  static void titles(
      Reading reading, int index, Sentence sentence, TitleRecognizer titles, List<Mention> out) {
    List<Proposal> seen = reading.mentions(index);
    List<Mention.Title> found = new ArrayList<>();
    for (Proposal proposal : seen) {
      if (proposal.kind() == Kind.TITLE) {
        Span span = wholeTokens(sentence, proposal, seen);
        Mention.Title title = titles.of(sentence, span);
        Mention.Title last = found.isEmpty() ? null : found.getLast();
        if (last != null
            && last.span().end() >= title.span().start()
            && (last.roleClass() == RoleClass.OTHER || title.roleClass() == RoleClass.OTHER)) {
          found.removeLast();
          title = titles.of(sentence, last.span().cover(title.span()));
        }
        found.add(title);
      }
    }
    found.removeIf(t -> t.span().length() < 2 || titles.office(sentence, t.span()));
    out.addAll(found);
  }

  /**
   * Drops what only looks like a name where the tagger reads the sentence and sees none, or two.
   */
  static void keepSeen(Reading reading, int index, List<Mention> guesses) {
    if (reading.reads(index)) {
      List<Proposal> seen = reading.mentions(index);
      guesses.removeIf(guess ->
          guess.score() < LIKE_A_NAME
                  && seen.stream().filter(p -> p.span().overlaps(guess.span())).count() != 1
              || guess.score() < KNOWN
                  && seen.stream()
                      .anyMatch(p -> p.score() > SURE && inside(p.span(), guess.span())));
    }
  }

  private static boolean inside(Span part, Span whole) {
    return whole.contains(part) && part.length() < whole.length();
  }

  /** Two names of one kind never touch in Chinese: what does is one name that was cut. */
  static List<Proposal> whole(Sentence sentence, List<Proposal> proposals) {
    List<Proposal> whole = new ArrayList<>();
    for (Proposal next : proposals) {
      Proposal last = whole.isEmpty() ? null : whole.getLast();
      if (last != null
          && last.kind() == next.kind()
          && last.span().end() == next.span().start()
          && Character.isIdeographic(sentence.text().charAt(last.span().end() - 1))
          && Character.isIdeographic(sentence.text().charAt(next.span().start()))) {
        Span span = last.span().cover(next.span());
        double score = Math.min(last.score(), next.score());
        whole.set(whole.size() - 1, new Proposal(next.kind(), span, score));
      } else {
        whole.add(next);
      }
    }
    return whole;
  }

  /**
   * Names begin and end with tokens: what cuts one is widened to the whole of it, unless that
   * belongs to something else that the tagger sees and is no person to the tokenizer.
   */
  static Span wholeTokens(Sentence sentence, Proposal proposal, List<Proposal> seen) {
    int start = proposal.span().start();
    int end = proposal.span().end();
    for (Token token : sentence.tokens()) {
      Span here = token.span();
      boolean person = token.tag().startsWith("nr");
      if (person && proposal.kind() != Kind.PER) {
        continue; // 曾在拓|岭重工: what it takes for a person is none where the tagger sees another
      }
      boolean one = person || !Character.isIdeographic(sentence.text().charAt(here.start()));
      if (here.start() < start && start < here.end() && (one || free(here.start(), start, seen))) {
        start = here.start();
      }
      if (here.start() < end && end < here.end() && (one || free(end, here.end(), seen))) {
        end = here.end();
      }
    }
    return new Span(start, end);
  }

  private static boolean free(int start, int end, List<Proposal> seen) {
    Span added = new Span(start, end);
    return seen.stream().noneMatch(other -> other.span().overlaps(added));
  }

  /** A firm's name with the word for what it is right behind it: 新时代资本|合作伙伴. */
  private static Span withEnding(Sentence sentence, Span name) {
    Matcher m = FIRM.matcher(sentence.text()).region(name.end(), sentence.text().length());
    return m.lookingAt() ? new Span(name.start(), m.end()) : name;
  }

  /** The whole of what stands in quotation marks, where a name is a part of it: 「星海图南」. */
  private static Span quoted(Sentence sentence, Span name) {
    Matcher m = QUOTED.matcher(sentence.text());
    while (m.find()) {
      Span inside = new Span(m.start(1), m.end(1));
      if (inside.contains(name)) {
        return inside;
      }
    }
    return name;
  }

  /** Without the beginning of a word that follows names: 江苏战新基金有|望, 武进产业基金联|合. */
  private Span uncut(Sentence sentence, Span span) {
    for (String word : behindNames) {
      for (int in = 1; in < word.length(); in++) {
        int start = span.end() - in;
        if (start > span.start() + 1
            && sentence.text().startsWith(word, start)
            && sentence.tokens().stream().anyMatch(token -> token.span().start() == start)) {
          return new Span(span.start(), start);
        }
      }
    }
    return span;
  }

  /**
   * The span without words at its end that follow names and are not part of them; in what is too
   * long for the tokenizer to know, a character is such a word too.
   */
  private Span trimmed(Sentence sentence, Span span) {
    Span name = span;
    for (Token token : sentence.tokens().reversed()) {
      boolean last = token.span().end() == name.end() && token.span().start() > name.start();
      if (last && afterNames.contains(token.span().of(sentence.text()))) {
        name = new Span(name.start(), token.span().start());
      }
    }
    for (Pattern behind : List.of(DASH, POSSESSIVE)) {
      Matcher m = behind.matcher(name.of(sentence.text()));
      if (m.matches()) {
        return new Span(name.start(), name.start() + m.end(1));
      }
    }
    String end = sentence.text().substring(name.end() - 1, name.end());
    return name.length() > LONGEST && afterNames.contains(end)
        ? new Span(name.start(), name.end() - 1)
        : name;
  }

  /** Agari公司 is named Agari; 青屿科技有限公司 is a name as a whole; a place or a prize is none. */
  @Nullable Span organization(Sentence sentence, Span span) {
    Span trimmed = trimmed(sentence, span);
    Matcher m = KIND.matcher(trimmed.of(sentence.text()));
    Span name = m.matches() ? new Span(span.start(), span.start() + m.end(1)) : trimmed;
    List<Token> tokens =
        sentence.tokens().stream().filter(token -> token.span().overlaps(name)).toList();
    boolean place =
        !tokens.isEmpty() && tokens.stream().allMatch(token -> token.tag().startsWith(PLACE));
    String word = name.of(sentence.text());
    boolean none = notOrganizations.contains(word) || STOCK_CODE.matcher(word).matches();
    return place || none || work(sentence.text(), name) ? null : name;
  }

  /** Whether it is in title marks, or they cut it: 《黑塔》 and 黑塔》手游 are works. */
  private static boolean work(String text, Span name) {
    String word = name.of(text);
    return word.contains("《")
        || word.contains("》")
        || text.startsWith("》", name.end())
        || name.start() > 0 && text.charAt(name.start() - 1) == '《';
  }

  Span person(Sentence sentence, Span span) {
    return honoured(sentence, trimmed(sentence, span));
  }

  /** The name, or null where it is a word for people. */
  private @Nullable Span someone(Sentence sentence, Span name) {
    return notPersons.contains(name.of(sentence.text())) ? null : name;
  }

  /** 许知行博士, Dr. Lena Ortiz: the degree is not part of the name. */
  private Span honoured(Sentence sentence, Span name) {
    Matcher m = honorific.matcher(name.of(sentence.text()));
    return m.matches()
        ? new Span(name.start() + m.start("name"), name.start() + m.end("name"))
        : name;
  }
}
