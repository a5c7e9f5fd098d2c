package org.dealgraph.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {

  private static final List<String> TOKENS = Tiny.tokens();
  private static final WordPiece WORD_PIECE = new WordPiece(new Vocabulary(TOKENS), false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "云杉科技完成融资。 | 云 杉 科 技 完 成 融 资 。",
        "云杉OpenAI领投 | 云 杉 open ##ai 领 投",
        "OPENSAWS a16z a1 | open ##saw ##s a16z a ##1",
        "b,1.2 (lin)&b-b | b , 1 . 2 ( lin ) & b - b",
        "李·Lin | 李 · lin",
        "Cedarville Cedaré É ẞ | cedar ##ville cedar ##é é ß",
        "𠮷云😀x | 𠮷 云 😀 x",
        "b\u3000b\u00a0b\u2028b\tb | b b b b b",
        "zebra | [UNK]",
        "openzebra Lin | [UNK] lin",
        "1a | [UNK]",
        "b①b⑩ | b [UNK] b [UNK]",
        "b\u0301b | b [UNK] b",
        "鑫云 | [UNK] 云",
        "[SEP] | [UNK] [UNK] [UNK]",
      })
  void divides(String text, String tokens) {
    assertThat(tokens(text)).isEqualTo(tokens);
  }

  @Test
  void nothingGivesNothing() {
    assertThat(tokens("")).isEmpty();
    assertThat(tokens(" \u3000")).isEmpty();
  }

  @Test
  void aCasedModelIsToldOfCapitals() {
    int size = TOKENS.size();
    assertThat(new WordPiece(new Vocabulary(TOKENS), true).of("云 lin Lin LIN OPENSaws Zebra"))
        .extracting(Piece::id)
        .containsExactly(
            id("云"),
            id("lin"),
            size + id("lin"),
            2 * size + id("lin"),
            2 * size + id("open"),
            size + id("##saw"),
            id("##s"),
            size + id("[UNK]"));
  }

  @Test
  void halfACharacterIsUnknown() {
    assertThat(tokens("b\ud800b")).isEqualTo("b [UNK] b");
  }

  @Test
  void aWordOfMoreThanFortyCharactersIsUnknown() {
    assertThat(WORD_PIECE.of("X".repeat(40))).hasSize(40);
    assertThat(WORD_PIECE.of("X".repeat(41))).containsExactly(new Piece(id("[UNK]"), 0, 41));
  }

  @Test
  void tokensKeepTheirPlace() {
    assertThat(WORD_PIECE.of("😀 OpenAI zebra𠮷。"))
        .containsExactly(
            new Piece(id("😀"), 0, 2),
            new Piece(id("open"), 3, 7),
            new Piece(id("##ai"), 7, 9),
            new Piece(id("[UNK]"), 10, 15),
            new Piece(id("𠮷"), 15, 17),
            new Piece(id("。"), 17, 18));
  }

  /** Otherwise the places of pieces in lower case would not be their places in the text. */
  @Test
  void lowerCaseTakesAsManyCodeUnits() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      assertThat(Character.charCount(Character.toLowerCase(c))).isEqualTo(Character.charCount(c));
    }
  }

  @Test
  void tokensCoverAnyTextButItsBlanks() {
    Random random = new Random(5);
    String some = "云杉OpenAI a16z𠮷😀é\u0301,。 \u3000\ud83dİ々";
    for (int i = 0; i < 2000; i++) {
      String text =
          random
              .ints(random.nextInt(30), 0, some.length())
              .mapToObj(at -> some.substring(at, at + 1))
              .collect(Collectors.joining());
      StringBuilder covered = new StringBuilder();
      for (Piece piece : WORD_PIECE.of(text)) {
        assertThat(piece.start()).isLessThan(piece.end());
        covered.append(text, piece.start(), piece.end());
      }
      assertThat(covered.toString()).isEqualTo(text.replaceAll("[ \u3000]", ""));
    }
  }

  private static int id(String token) {
    return TOKENS.indexOf(token);
  }

  private static String tokens(String text) {
    return WORD_PIECE.of(text).stream()
        .map(piece -> TOKENS.get(piece.id()))
        .collect(Collectors.joining(" "));
  }
}
