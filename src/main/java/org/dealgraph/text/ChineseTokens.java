package org.dealgraph.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealgraph.model.Span;
import org.dealgraph.model.Token;

/**
 * Divides a normalised Chinese sentence into words with HanLP's parts of speech; {@code nr} and
 * {@code nrf} are names of persons. A run of Latin letters and digits is one token: {@code nx},
 * {@code m} for a number, {@code xu} for a web address. Thread-safe, since HanLP only reads once it
 * has been set up.
 */
final class ChineseTokens {

  private static final int MOST_PARTS = 3;
  private static final int LONGEST_JOINED = 4;
  private static final int SHORTEST_WITH_TAIL = 3;
  private static final String PERSON = "nr";
  private static final String NUMBER = "m";
  private static final String LATIN = "nx";
  private static final String ADDRESS = "xu";

  private final Words words;
  private final Segment segment;
  private final Map<String, String> joined = tags("words.txt");
  private final Map<String, String> nameTails = tags("name-tails.txt");

  ChineseTokens(Words words) {
    this.words = words;
    HanLP.Config.enableDebug(false);
    segment =
        new ViterbiSegment()
            .enableCustomDictionary(true)
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enableJapaneseNameRecognize(false)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false)
            .enablePartOfSpeechTagging(false);
    // Loads the dictionaries now, rather than in the middle of the first article.
    segment.seg("张三加入公司");
  }

  List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 2 + 1);
    int at = 0;
    int wordEnd = 0;
    for (Term term : segment.seg(text)) {
      int end = at + term.word.length();
      int start = Math.max(at, wordEnd);
      for (int i = start; i < end; i++) {
        if (Words.inWord(text.charAt(i))) {
          add(tokens, text, start, i, term);
          wordEnd = words.end(text, i);
          tokens.add(new Token(new Span(i, wordEnd), tag(text, i, wordEnd)));
          i = wordEnd - 1;
          start = wordEnd;
        }
      }
      add(tokens, text, start, end, term);
      at = end;
    }
    return tokens;
  }

  private void add(List<Token> tokens, String text, int from, int to, Term term) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (start < end && Character.isLowSurrogate(text.charAt(start)) && !tokens.isEmpty()) {
      // HanLP sees code units; half a character joins the token that has the other half.
      Token before = tokens.removeLast();
      tokens.add(new Token(new Span(before.span().start(), end), before.tag()));
    } else if (start < end) {
      addWord(tokens, text, new Span(start, end), String.valueOf(term.nature));
    }
  }

  private void addWord(List<Token> tokens, String text, Span span, String tag) {
    int last = span.end() - 1;
    String tail = nameTails.get(text.substring(last, span.end()));
    if (tag.equals(PERSON) && span.length() >= SHORTEST_WITH_TAIL && tail != null) {
      add(tokens, text, new Token(new Span(span.start(), last), tag));
      add(tokens, text, new Token(new Span(last, span.end()), tail));
    } else {
      add(tokens, text, new Token(span, tag));
    }
  }

  private void add(List<Token> tokens, String text, Token token) {
    for (int parts = MOST_PARTS - 1; parts > 0; parts--) {
      if (tokens.size() >= parts) {
        Token first = tokens.get(tokens.size() - parts);
        Span whole = first.span().cover(token.span());
        String tag = whole.length() > LONGEST_JOINED ? null : joined.get(whole.of(text));
        if (tag != null) {
          tokens.subList(tokens.size() - parts, tokens.size()).clear();
          tokens.add(new Token(whole, tag));
          return;
        }
      }
    }
    tokens.add(token);
  }

  private static String tag(String text, int start, int end) {
    if (Words.addressEnd(text, start) == end) {
      return ADDRESS;
    }
    for (int i = start; i < end; i++) {
      if (!Scripts.digit(text.charAt(i)) && ".,".indexOf(text.charAt(i)) < 0) {
        return LATIN;
      }
    }
    return NUMBER;
  }

  private static Map<String, String> tags(String resource) {
    Map<String, String> tags = new HashMap<>();
    for (String line : Resources.lines(resource)) {
      int blank = line.indexOf(' ');
      tags.put(line.substring(0, blank), line.substring(blank + 1));
    }
    return tags;
  }
}
