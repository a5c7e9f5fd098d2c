package org.dealgraph.extract.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides normalised text into the tokens of a BERT vocabulary. The trainer does the same, rule by
 * rule, and a change here wants a change there and a new model:
 *
 * <ol>
 *   <li>The text is read code point by code point. Whitespace ({@link Character#isWhitespace(int)}
 *       or general category Zs) ends a word and gives no token.
 *   <li>An ideograph (U+3400–4DBF, U+4E00–9FFF, U+F900–FAFF, U+20000–2FA1F) is a word by itself.
 *   <li>So is an ASCII mark (33–47, 58–64, 91–96, 123–126), and every code point beyond ASCII that
 *       is not a letter or digit ({@link Character#isLetterOrDigit(int)}: general category Lu, Ll,
 *       Lt, Lm, Lo or Nd).
 *   <li>All others run together to words; letters and digits are not parted.
 *   <li>A word is put into lower case code point by code point ({@link Character#toLowerCase(int)},
 *       which never changes their number). Accents stay.
 *   <li>A word of more than 40 code points is one {@code [UNK]}.
 *   <li>Any other is cut greedily from its start into the longest pieces that the vocabulary has;
 *       pieces after the first are looked up with {@code ##} before them. Where no piece fits, the
 *       whole word is one {@code [UNK]}.
 *   <li>For a cased model, which learns from capitals what its vocabulary does not tell, the size
 *       of the vocabulary is added to the id of a piece with one capital (general category Lu), and
 *       twice that size where it has more.
 * </ol>
 */
final class WordPiece {

  private static final int LONGEST_WORD = 40;
  private static final String CONTINUATION = "##";

  private static final int MOST_CAPITALS = 2;

  private final Vocabulary vocabulary;
  private final boolean cased;

  WordPiece(Vocabulary vocabulary, boolean cased) {
    this.vocabulary = vocabulary;
    this.cased = cased;
  }

  /** The tokens of {@code text} in order, with their places in it. */
  List<Piece> of(String text) {
    List<Piece> pieces = new ArrayList<>(text.length());
    int wordStart = 0;
    int end;
    for (int i = 0; i < text.length(); i = end) {
      int c = text.codePointAt(i);
      end = i + Character.charCount(c);
      boolean alone = isAlone(c);
      if (alone || isBlank(c)) {
        addWord(text, wordStart, i, pieces);
        wordStart = end;
      }
      if (alone) {
        addWord(text, i, end, pieces);
      }
    }
    addWord(text, wordStart, text.length(), pieces);
    return pieces;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isAlone(int c) {
    if (c < 128) {
      return c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126;
    }
    return isIdeograph(c) || !Character.isLetterOrDigit(c) && !isBlank(c);
  }

  private static boolean isIdeograph(int c) {
    return c >= 0x3400 && c <= 0x4DBF
        || c >= 0x4E00 && c <= 0x9FFF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x20000 && c <= 0x2FA1F;
  }

  private void addWord(String text, int start, int end, List<Piece> pieces) {
    if (start == end) {
      return;
    }
    int before = pieces.size();
    boolean known = text.codePointCount(start, end) <= LONGEST_WORD;
    for (int at = start; known && at < end; ) {
      String prefix = at == start ? "" : CONTINUATION;
      Piece piece = longestPiece(prefix + lowerCase(text, at, end), prefix.length(), at);
      known = piece.end() > at;
      pieces.add(cased(piece, text));
      at = piece.end();
    }
    if (!known) {
      pieces.subList(before, pieces.size()).clear();
      pieces.add(cased(new Piece(vocabulary.unknown(), start, end), text));
    }
  }

  private Piece cased(Piece piece, String text) {
    if (!cased) {
      return piece;
    }
    long capitals =
        text.substring(piece.start(), piece.end())
            .codePoints()
            .filter(c -> Character.getType(c) == Character.UPPERCASE_LETTER)
            .limit(MOST_CAPITALS)
            .count();
    int id = piece.id() + (int) capitals * vocabulary.size();
    return new Piece(id, piece.start(), piece.end());
  }

  /** The longest piece that {@code word} begins with; an empty one where there is none. */
  private Piece longestPiece(String word, int prefix, int at) {
    for (int end = Math.min(word.length(), vocabulary.longest()); end > prefix; end--) {
      int id = vocabulary.id(word.substring(0, end));
      if (id >= 0) {
        return new Piece(id, at, at + end - prefix);
      }
    }
    return new Piece(vocabulary.unknown(), at, at);
  }

  /** No code point takes more code units in lower case than in upper case, nor fewer. */
  private static String lowerCase(String text, int start, int end) {
    StringBuilder lower = new StringBuilder(end - start);
    text.substring(start, end)
        .codePoints()
        .map(Character::toLowerCase)
        .forEach(lower::appendCodePoint);
    return lower.toString();
  }
}
