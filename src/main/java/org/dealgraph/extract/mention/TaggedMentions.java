package org.dealgraph.extract.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** What the lexicon knows scores this much. */
  private static final double KNOWN = 0.9;

  private static final double SURE = 0.8;

  /** Words of one character with which no name ends. */
  private static final String AFTER_NAMES = "与和为均等将领在及由的是也、";

  private static final Pattern KIND = Pattern.compile("(.*[^ 限份团分子母总任]) ?公司");

  /** What the tokenizer's tags of places begin with. */
  private static final String PLACE = "ns";

  private final Set<String> notOrganizations;
  private final Pattern honorific;

  TaggedMentions() {
    NameWords words = NameWords.load(Language.ZH);
    notOrganizations = new HashSet<>(words.notOrganizations());
    notOrganizations.addAll(words.stops());
    notOrganizations.addAll(words.descriptors());
    String any = String.join("|", words.honorifics());
    honorific = Pattern.compile("(?:(?:" + any + ")\\.? ?)?(?<name>.{2,}?)(?: ?(?:" + any + "))?");
  }

  /** Adds the names that the tagger sees in a sentence. */
  void propose(Reading reading, int index, Sentence sentence, List<Mention> out) {
    for (Proposal proposal : reading.mentions(index)) {
      Span span =
          switch (proposal.kind()) {
            case ORG -> organization(sentence, wholeTokens(sentence, proposal.span()));
            case PER -> person(sentence, wholeTokens(sentence, proposal.span()));
            case TITLE -> null;
          };
      if (span != null && span.length() > 1) {
        MentionType type =
            proposal.kind() == Kind.PER ? MentionType.PERSON : MentionType.ORGANIZATION;
        out.add(Mention.Name.of(type, span, 0.4 + 0.5 * proposal.score()));
      }
    }
  }

  /** Adds the titles that the tagger sees in a sentence, what it cuts in two as one. */
  static void titles(
      Reading reading, int index, Sentence sentence, TitleRecognizer titles, List<Mention> out) {
    Mention.Title last = null;
    for (Proposal proposal : reading.mentions(index)) {
      Span span = wholeTokens(sentence, proposal.span());
      if (proposal.kind() != Kind.TITLE || span.length() < 2 || titles.office(sentence, span)) {
        continue;
      }
      Mention.Title title = titles.of(sentence, span);
      if (last != null
          && last.span().end() >= title.span().start()
          && (last.roleClass() == RoleClass.OTHER || title.roleClass() == RoleClass.OTHER)) {
        out.removeLast();
        title = titles.of(sentence, last.span().cover(title.span()));
      }
      out.add(title);
      last = title;
    }
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

  /** Names begin and end with tokens: what cuts one is widened to the whole of it. */
  static Span wholeTokens(Sentence sentence, Span span) {
    int start = span.start();
    int end = span.end();
    for (Token token : sentence.tokens()) {
      Span here = token.span();
      if (here.start() < start && start < here.end()) {
        start = here.start();
      }
      if (here.start() < end && end < here.end()) {
        end = here.end();
      }
    }
    while (end - start > 2 && endsWithWordAfterNames(sentence, end)) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean endsWithWordAfterNames(Sentence sentence, int end) {
    return AFTER_NAMES.indexOf(sentence.text().charAt(end - 1)) >= 0
        && sentence.tokens().stream().anyMatch(t -> t.span().equals(new Span(end - 1, end)));
  }

  /** Agari公司 is named Agari; 青屿科技有限公司 is a name as a whole; a place or a prize is none. */
  @Nullable Span organization(Sentence sentence, Span span) {
    Matcher m = KIND.matcher(span.of(sentence.text()));
    Span name = m.matches() ? new Span(span.start(), span.start() + m.end(1)) : span;
    boolean place =
        sentence.tokens().stream()
            .filter(token -> token.span().overlaps(name))
            .allMatch(token -> token.tag().startsWith(PLACE));
    return place || notOrganizations.contains(name.of(sentence.text())) ? null : name;
  }

  /** 许知行博士, Dr. Lena Ortiz: the degree is not part of the name. */
  Span person(Sentence sentence, Span span) {
    Matcher m = honorific.matcher(span.of(sentence.text()));
    return m.matches()
        ? new Span(span.start() + m.start("name"), span.start() + m.end("name"))
        : span;
  }
}
