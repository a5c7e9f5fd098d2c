package org.dealgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins a name with what stands in apposition to it: 青屿资本(Qingyu Capital), 云脉智算科技有限公司(以下简称"云脉智算"),
 * a stock code in parentheses, its fund. Together they are one mention of several forms.
 */
final class Apposition {

  private static final Pattern ALIAS =
      Pattern.compile(
          "(?:公司|博士|先生|女士|教授)?\\s?\\(\\s?(?:(?:以下|下文|下)?(?:简称|称)(?:为|:)?|英文名(?:为)?:?|又称|又名|即|原名:?|前身为?|本名|aka|formerly(?:"
              + " known as)?|a\\.k\\.a\\.|(?:Dr|Mr|Ms|Mrs|Prof)\\.)?\\s?"
              + "[\"“”'「《]?(?<name>[^()\"“”'「」《》,;:。0-9$]{2,40}?)[\"“”'」》]?\\s?\\)");

  /** What stands between an English name and another of the same company. */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "(?:,? (?:LLC|Inc\\.?|Ltd\\.?|Corp\\.?))?,? (?:now |also )?(?:doing business"
              + " as|d/b/a|dba|DBA|a/k/a|(?:formerly|previously|also|now) known as|formerly|now"
              + " called) (?:the )?");

  private static final Pattern CODE =
      Pattern.compile(
          "\\s?\\((?:[A-Za-z]{2,8}(?: [A-Za-z]{2,8})?\\s?:\\s?[A-Z0-9.]{1,8}|(?:[A-Z]{2}"
              + " ?)?\\d{4,6}(?:\\.[A-Z]{2})?|[\\d.]+,[-+]?[\\d.]+,[-+]?[\\d.]+%|[A-Z]{1,5}\\.(?:US|O|N|HK))\\)");
  private static final Pattern NAME_LIKE =
      Pattern.compile("[\\p{Lu}\\p{IsHan}a-z][\\p{L}\\d .&'·-]*");

  /** A fund of the firm before it: the firm invests. */
  private static final Pattern FUND =
      Pattern.compile("['’]s? (?:\\p{Lu}[\\w&.-]* ){0,3}?Funds?\\b(?: [IVX]+\\b)?");

  private Apposition() {}

  /** The mentions with each name extended over its apposition. */
  static List<Mention> join(Sentence sentence, List<Mention> settled) {
    List<Mention> joined = new ArrayList<>();
    int covered = 0;
    for (Mention mention : settled) {
      if (mention.span().start() < covered) {
        continue;
      }
      Mention next =
          mention instanceof Mention.Name name ? extended(sentence, name, settled) : mention;
      joined.add(next);
      covered = next.span().end();
    }
    return joined;
  }

  private static Mention extended(Sentence sentence, Mention.Name name, List<Mention> settled) {
    String text = sentence.text();
    int end = name.span().end();
    Matcher code = CODE.matcher(text);
    while (code.region(end, text.length()).lookingAt()) {
      end = code.end();
    }
    if (end > name.span().end()) {
      return with(name, new Span(name.span().start(), end), name.forms());
    }
    Matcher fund = FUND.matcher(text).region(end, text.length());
    if (name.type() != MentionType.PERSON && fund.lookingAt()) {
      return with(name, new Span(name.span().start(), fund.end()), name.forms());
    }
    Span form = otherwise(text, name, settled);
    if (form != null) {
      return with(name, form.end(), form);
    }
    Matcher alias = ALIAS.matcher(text).region(name.span().end(), text.length());
    if (!alias.lookingAt()) {
      return name;
    }
    Span inside = new Span(alias.start("name"), alias.end("name"));
    if (!NAME_LIKE.matcher(inside.of(text)).matches() || !fits(name, inside, settled)) {
      return name;
    }
    return with(name, alias.end(), inside);
  }

  /** The organization's other name, behind "doing business as" and the like, or null. */
  private static @Nullable Span otherwise(String text, Mention.Name name, List<Mention> settled) {
    Matcher matcher = OTHERWISE.matcher(text).region(name.span().end(), text.length());
    if (name.type() == MentionType.PERSON || !matcher.lookingAt()) {
      return null;
    }
    int start = matcher.end();
    return settled.stream()
        .filter(other -> other instanceof Mention.Name && other.type() != MentionType.PERSON)
        .map(Mention::span)
        .filter(span -> name.span().end() <= span.start())
        .filter(span -> span.start() <= start && start < span.end())
        .map(span -> new Span(start, span.end()))
        .findFirst()
        .orElse(null);
  }

  /** Only a name of the same kind stands for the same agent; a title in parentheses does not. */
  private static boolean fits(Mention.Name name, Span form, List<Mention> settled) {
    boolean found = false;
    for (Mention other : settled) {
      if (other.span().overlaps(form)) {
        boolean sameKind =
            other instanceof Mention.Name theirs
                && form.contains(theirs.span())
                && (theirs.type() == name.type()
                    || theirs.type() == MentionType.NAME
                    || name.type() == MentionType.NAME)
                && (theirs.lexiconId() == null
                    || name.lexiconId() == null
                    || theirs.lexiconId().equals(name.lexiconId()));
        if (!sameKind) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }

  private static Mention.Name with(Mention.Name name, int end, Span form) {
    List<Span> forms = new ArrayList<>(name.forms());
    forms.add(form);
    return with(name, new Span(name.span().start(), end), forms);
  }

  private static Mention.Name with(Mention.Name name, Span span, List<Span> forms) {
    return new Mention.Name(name.type(), span, name.score(), forms, name.lexiconId());
  }
}
