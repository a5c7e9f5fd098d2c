package org.dealgraph.text;

import java.util.ArrayList;
import java.util.List;
import org.dealgraph.model.Span;
import org.dealgraph.model.Token;

/**
 * Divides a normalised English sentence into words and marks, without parts of speech. Immutable.
 */
final class EnglishTokens {

  private final Words words;

  EnglishTokens(Words words) {
    this.words = words;
  }

  List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
    int end;
    for (int i = 0; i < text.length(); i = end) {
      end = end(text, i);
      if (text.charAt(i) != ' ') {
        tokens.add(new Token(new Span(i, end), ""));
      }
    }
    return tokens;
  }

  private int end(String text, int start) {
    char c = text.charAt(start);
    if (Words.inWord(c)) {
      return words.end(text, start);
    }
    if (Scripts.han(c)) {
      int end = start + 1;
      while (end < text.length() && Scripts.han(text.charAt(end))) {
        end++;
      }
      return end;
    }
    if (text.startsWith("'s", start) && ends(text, start + 2)) {
      return start + 2;
    }
    return start + Character.charCount(text.codePointAt(start));
  }

  private static boolean ends(String text, int at) {
    return at == text.length() || !Words.inWord(text.charAt(at));
  }
}
