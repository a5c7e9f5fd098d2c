package org.dealgraph.extract.mention;

import java.util.List;
import java.util.function.Predicate;
import org.dealgraph.model.Language;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;

/** Finds the words that stand for the company or person in focus: 该公司, "the startup", 他. */
final class References implements Recognizer {

  private final NameWords han = NameWords.load(Language.ZH);
  private final NameWords latin = NameWords.load(Language.EN);

  @Override
  public void propose(Sentence sentence, List<Mention> out) {
    NameWords words = sentence.language() == Language.ZH ? han : latin;
    find(sentence, words.companyReferences(), MentionType.COMPANY_REFERENCE, span -> true, out);
    find(
        sentence,
        words.companyReferencesPlaced(),
        MentionType.COMPANY_REFERENCE,
        span -> begins(sentence, span) || leftOrJoined(sentence, span, words),
        out);
    find(sentence, words.personReferences(), MentionType.PERSON_REFERENCE, span -> true, out);
  }

  private static void find(
      Sentence sentence,
      List<String> words,
      MentionType type,
      Predicate<Span> placed,
      List<Mention> out) {
    String text = sentence.text();
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
        Span span = new Span(at, at + word.length());
        if (placed.test(span) && whole(sentence, span)) {
          out.add(new Mention.Reference(type, span));
        }
      }
    }
  }

  private static boolean begins(Sentence sentence, Span span) {
    return span.start() == 0 || ",。;:!?、 ".indexOf(sentence.text().charAt(span.start() - 1)) >= 0;
  }

  /** 离开公司, but not 离开公司总部. */
  private static boolean leftOrJoined(Sentence sentence, Span span, NameWords words) {
    String before = sentence.text().substring(0, span.start());
    return words.companyReferencesBehind().stream().anyMatch(before::endsWith)
        && sentence.tokens().stream()
            .noneMatch(next -> next.span().start() == span.end() && next.tag().startsWith("n"));
  }

  /** Not a part of a longer word: 他们, 其他, "the". */
  private static boolean whole(Sentence sentence, Span span) {
    String text = sentence.text();
    if (sentence.language() == Language.EN) {
      return !(span.start() > 0 && Character.isLetter(text.charAt(span.start() - 1)))
          && !(span.end() < text.length() && Character.isLetter(text.charAt(span.end())));
    }
    boolean plural = span.end() < text.length() && text.charAt(span.end()) == '们';
    boolean other = span.start() > 0 && "其吉排".indexOf(text.charAt(span.start() - 1)) >= 0;
    return !plural && !(span.length() == 1 && other);
  }
}
