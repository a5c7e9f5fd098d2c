package org.dealgraph.extract.mention;

import java.util.List;
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
    find(sentence, words.companyReferences(), MentionType.COMPANY_REFERENCE, false, out);
    find(sentence, words.companyReferencesFirst(), MentionType.COMPANY_REFERENCE, true, out);
    find(sentence, words.personReferences(), MentionType.PERSON_REFERENCE, false, out);
  }

  private static void find(
      Sentence sentence, List<String> words, MentionType type, boolean first, List<Mention> out) {
    String text = sentence.text();
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
        Span span = new Span(at, at + word.length());
        boolean begins = at == 0 || ",。;:!?、 ".indexOf(text.charAt(at - 1)) >= 0;
        if ((!first || begins) && whole(sentence, span)) {
          out.add(new Mention.Reference(type, span));
        }
      }
    }
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
