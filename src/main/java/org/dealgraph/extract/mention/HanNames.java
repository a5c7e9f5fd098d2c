package org.dealgraph.extract.mention;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealgraph.model.Language;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.dealgraph.model.Token;

/**
 * Finds names in Han script: persons by the tokenizer's tags and by the dot of transliterated
 * names, organizations by their endings (科技, 资本) and by the contexts in which unknown names stand.
 */
final class HanNames implements Recognizer {

  private static final String HAN_NAME = "[\\p{Han}A-Za-z0-9·]{2,14}?";
  private static final int LONGEST = 16;
  private static final String FUNCTION_CHARACTERS = "在的了是和与为将被从对向由等也都";
  private static final java.util.regex.Pattern DOTTED =
      java.util.regex.Pattern.compile(
          "[\\p{IsHan}A-Z]\\p{IsHan}{0,6}(?:[·•・]\\p{IsHan}{1,7}){1,3}");

  private final Set<String> endings;
  private final Set<String> notPersons;
  private final Set<String> stops;
  private final Set<String> descriptors;
  private final Set<String> surnames;
  private final Set<String> listEndings;
  private final List<Context> contexts = new ArrayList<>();
  private final java.util.regex.Pattern titled;

  /** A compiled {@link NameWords.Shape}. */
  private record Context(NameWords.Shape shape, Pattern pattern) {}

  HanNames() {
    NameWords words = NameWords.load(Language.ZH);
    endings = words.allEndings();
    listEndings = new HashSet<>(words.listEndings());
    notPersons = new HashSet<>(words.notPersons());
    stops = new HashSet<>(words.stops());
    descriptors = new HashSet<>(words.descriptors());
    surnames = new HashSet<>(words.personal(Language.ZH));
    titled =
        java.util.regex.Pattern.compile(
            "(?:"
                + String.join("|", words.titlesBeforeNames())
                + ")(?<name>\\p{IsHan}{2,3}?)(?=[^\\p{IsHan}]|$|"
                + String.join("|", words.afterNames())
                + ")");
    for (NameWords.Shape shape : words.shapes()) {
      contexts.add(
          new Context(shape, Pattern.compile(shape.match().replace("<han-name>", HAN_NAME))));
    }
  }

  @Override
  public void propose(Sentence sentence, List<Mention> out) {
    if (sentence.language() != Language.ZH) {
      return;
    }
    persons(sentence, out);
    byTitle(sentence, out);
    byEnding(sentence, out);
    byContext(sentence, out);
  }

  private void persons(Sentence sentence, List<Mention> out) {
    for (Token token : sentence.tokens()) {
      String word = token.span().of(sentence.text());
      if (stops.contains(word) || notPersons.contains(word) || hasFunctionWord(word)) {
        continue;
      }
      if (token.tag().equals("nr") && word.length() >= 2 && surnames.contains(surname(word))) {
        out.add(Mention.Name.of(MentionType.PERSON, token.span(), 0.6));
      } else if (token.tag().startsWith("nr") && word.length() >= 2) {
        out.add(Mention.Name.of(MentionType.NAME, token.span(), 0.4));
      }
    }
    java.util.regex.Matcher m = DOTTED.matcher(sentence.text());
    while (m.find()) {
      out.add(Mention.Name.of(MentionType.PERSON, new Span(m.start(), m.end()), 0.8));
    }
  }

  /** 曾在拓: no name has a character that only function words have. */
  private boolean hasFunctionWord(String word) {
    return word.chars().skip(1).anyMatch(c -> FUNCTION_CHARACTERS.indexOf(c) >= 0);
  }

  /** A title is followed by a name: 投资总监顾北辰认为. */
  private void byTitle(Sentence sentence, List<Mention> out) {
    java.util.regex.Matcher m = titled.matcher(sentence.text());
    while (m.find()) {
      Span span = new Span(m.start("name"), m.end("name"));
      String name = span.of(sentence.text());
      boolean surnamed = surnames.contains(name.substring(0, 1));
      if (surnamed && !notPersons.contains(name) && !hasFunctionWord(name)) {
        out.add(Mention.Name.of(MentionType.PERSON, span, 0.6));
      }
    }
  }

  private String surname(String word) {
    return word.length() > 3 || surnames.contains(word.substring(0, Math.min(2, word.length())))
        ? word.substring(0, 2)
        : word.substring(0, 1);
  }

  private void byEnding(Sentence sentence, List<Mention> out) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).span().of(sentence.text());
      if (!endsLikeOrganization(word)) {
        continue;
      }
      int end = tokens.get(i).span().end();
      int start = tokens.get(i).span().start();
      boolean ownName = !endings.contains(word);
      for (int j = i - 1; j >= 0 && tokens.get(j).span().end() == start; j--) {
        Token before = tokens.get(j);
        if (end - before.span().start() > LONGEST || !belongs(sentence, before)) {
          break;
        }
        start = before.span().start();
        ownName = true;
      }
      Span span = new Span(start, end);
      if (ownName && span.length() >= 3 && !generic(sentence, span)) {
        out.add(Mention.Name.of(MentionType.ORGANIZATION, span, 0.62));
      }
    }
  }

  private boolean endsLikeOrganization(String word) {
    if (endings.contains(word)) {
      return true;
    }
    for (String ending : endings) {
      if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token may be part of an organization's name. */
  private boolean belongs(Sentence sentence, Token token) {
    String word = token.span().of(sentence.text());
    if (descriptors.contains(word) || isStop(word)) {
      return false;
    }
    char tag = token.tag().isEmpty() ? 'x' : token.tag().charAt(0);
    // A name that the dictionary lacks comes as single characters, whatever their tags.
    String tags = word.length() == 1 ? "nxgbjsvahikfz" : "nxgbjs";
    return Character.isLetterOrDigit(word.charAt(0)) && tags.indexOf(tag) >= 0;
  }

  private boolean isStop(String word) {
    return stops.contains(word) && !endings.contains(word);
  }

  /** 人工智能公司, 中国科技: words that are no name together. */
  private boolean generic(Sentence sentence, Span span) {
    int own = 0;
    for (Token token : sentence.tokens()) {
      if (span.contains(token.span())) {
        String word = token.span().of(sentence.text());
        boolean plain =
            token.tag().equals("n") || token.tag().equals("vn") || token.tag().equals("gi");
        own += stops.contains(word) || endings.contains(word) || plain ? 0 : 1;
      }
    }
    return own == 0;
  }

  private void byContext(Sentence sentence, List<Mention> out) {
    String text = sentence.text();
    for (Context context : contexts) {
      if (!context.shape().cued(text)) {
        continue;
      }
      Matcher m = context.pattern().matcher(text);
      int from = 0;
      while (from < text.length() && m.find(from)) {
        Span found = new Span(m.start("name"), m.end("name"));
        if (context.shape().list()) {
          for (Span item : items(text, found)) {
            add(sentence, item, context.shape(), out);
          }
        } else {
          add(sentence, found, context.shape(), out);
        }
        from = Math.max(m.end("name"), m.start() + 1);
      }
    }
  }

  private static List<Span> items(String text, Span list) {
    List<Span> items = new ArrayList<>();
    int start = list.start();
    for (int i = list.start(); i <= list.end(); i++) {
      if (i == list.end() || "、和与及,&".indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          items.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return items;
  }

  private void add(Sentence sentence, Span rough, NameWords.Shape shape, List<Mention> out) {
    List<Token> inside = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (rough.contains(token.span())) {
        inside.add(token);
      } else if (rough.overlaps(token.span())) {
        return; // cuts a word: no name begins or ends there
      }
    }
    while (!inside.isEmpty() && droppable(sentence, inside.getFirst())) {
      inside.removeFirst();
    }
    while (!inside.isEmpty() && droppable(sentence, inside.getLast())) {
      inside.removeLast();
    }
    if (inside.isEmpty() || inside.size() > 5) {
      return;
    }
    for (Token token : inside) {
      String word = token.span().of(sentence.text());
      boolean plain = isStop(word) || isVerbal(token) && word.length() > 1;
      if (plain && !listEndings.contains(word) || !nameLike(word)) {
        return;
      }
    }
    Span span = inside.getFirst().span().cover(inside.getLast().span());
    String name = span.of(sentence.text());
    boolean onlyPlain = inside.size() == 1 && (isStop(name) || endings.contains(name));
    if (span.length() >= 2 && span.length() <= LONGEST && !onlyPlain) {
      out.add(Mention.Name.of(shape.type(), span, shape.score()));
    }
  }

  private boolean droppable(Sentence sentence, Token token) {
    String word = token.span().of(sentence.text());
    char tag = token.tag().isEmpty() ? 'x' : token.tag().charAt(0);
    return descriptors.contains(word)
        || stops.contains(word) && !endings.contains(word)
        || "pcudrwfmqty".indexOf(tag) >= 0 && word.length() < 4;
  }

  /** A verb, an adverb, a pronoun: no name of several words has one. */
  private static boolean isVerbal(Token token) {
    String tag = token.tag();
    return tag.startsWith("v") && !tag.equals("vn")
        || !tag.isEmpty() && "dpcrtmqf".indexOf(tag.charAt(0)) >= 0;
  }

  private static boolean nameLike(String word) {
    return word.codePoints()
        .allMatch(
            c -> Character.isLetterOrDigit(c) || c == '·' || c == '-' || c == '.' || c == ' ');
  }
}
