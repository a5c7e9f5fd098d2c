package org.dealgraph.extract.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealgraph.model.Language;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;

/**
 * Finds names in Latin script by their capitals: Jan Leike, Northlake Ventures, xAI. A given name
 * first makes a person, an ending such as "Capital" an organization; the rest may be either.
 */
final class LatinNames implements Recognizer {

  private static final String WORD =
      "(?:\\p{Lu}[\\p{IsLatin}\\d]*(?:(?:['’.&+](?=[\\p{IsLatin}\\d])|-(?=[A-Z\\d]))[\\p{IsLatin}\\d]+)*\\.?|[a-z]{1,5}[A-Z][\\p{IsLatin}\\d]*|[a-z]\\d+[a-z]|\\d+[A-Z][\\p{IsLatin}]+)";
  private static final Pattern RUN =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\d$€£])"
              + WORD
              + "(?: (?:(?:&|de|van|von|der|del|bin|la|di|da|le) )?(?:"
              + WORD
              + "|\\d{1,3}(?![\\d.,%]))){0,6}");

  private final Set<String> endings;
  private final Set<String> stops;
  private final Set<String> givenNames;

  LatinNames() {
    NameWords words = NameWords.load(Language.EN);
    endings = words.allEndings();
    stops = new HashSet<>(words.stops());
    givenNames = new HashSet<>(words.personal(Language.EN));
  }

  @Override
  public void propose(Sentence sentence, List<Mention> out) {
    Matcher m = RUN.matcher(sentence.text());
    while (m.find()) {
      for (Span part : parts(sentence.text(), new Span(m.start(), m.end()))) {
        out.add(name(sentence, part));
      }
    }
  }

  /** Cuts a run at words that are no part of a name, and drops a full stop at its end. */
  private List<Span> parts(String text, Span run) {
    List<Span> parts = new ArrayList<>();
    int start = -1;
    int end = -1;
    int at = run.start();
    while (at < run.end()) {
      int space = text.indexOf(' ', at);
      int wordEnd = space < 0 || space > run.end() ? run.end() : space;
      String word = text.substring(at, wordEnd);
      boolean stop = stops.contains(word) && !(start >= 0 && endings.contains(word));
      if (stop) {
        add(parts, text, start, end);
        start = -1;
      } else {
        start = start < 0 ? at : start;
        end = wordEnd;
      }
      at = wordEnd + 1;
    }
    add(parts, text, start, end);
    return parts;
  }

  private void add(List<Span> parts, String text, int start, int end) {
    if (start < 0) {
      return;
    }
    int last = end;
    String name = text.substring(start, last);
    String lastWord = name.substring(name.lastIndexOf(' ') + 1);
    if (name.endsWith(".") && !endings.contains(lastWord) && !name.matches(".*\\b\\p{Lu}\\.")) {
      last--;
    }
    for (String possessive : List.of("'s", "’s")) {
      if (text.substring(start, last).endsWith(possessive)) {
        last -= possessive.length();
      }
    }
    boolean place = text.startsWith("-based", last) || text.startsWith("-headquartered", last);
    if (!place && last - start >= 2 && Character.isLetterOrDigit(text.charAt(start))) {
      parts.add(new Span(start, last));
    }
  }

  private Mention.Name name(Sentence sentence, Span span) {
    String[] words = span.of(sentence.text()).split(" ");
    String last = words[words.length - 1];
    if (words.length > 1 && endings.contains(last)) {
      return Mention.Name.of(MentionType.ORGANIZATION, span, 0.7);
    }
    if (words.length >= 2 && words.length <= 5 && givenNames.contains(words[0]) && letters(words)) {
      return Mention.Name.of(MentionType.PERSON, span, 0.75);
    }
    if (words.length == 1 && givenNames.contains(last)) {
      return Mention.Name.of(MentionType.NAME, span, 0.35);
    }
    boolean initial = words.length >= 3 && words[1].matches("\\p{Lu}\\.?") && letters(words);
    if (initial) {
      return Mention.Name.of(MentionType.PERSON, span, 0.65);
    }
    return Mention.Name.of(MentionType.NAME, span, 0.4);
  }

  private static boolean letters(String[] words) {
    for (String word : words) {
      if (word.chars().anyMatch(Character::isDigit) || word.equals("&")) {
        return false;
      }
    }
    return true;
  }
}
