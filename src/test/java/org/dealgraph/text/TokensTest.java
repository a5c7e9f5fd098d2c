package org.dealgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "O'Neil's co-founder left AT&T | O'Neil 's co-founder left AT&T",
        "Elm-backed Spruce, ex-Birch and Pre-Seed | Elm - backed Spruce , ex - Birch and Pre-Seed",
        "a16z led US$12.5M or 1,200,000 at 3% | a16z led US $ 12.5M or 1,200,000 at 3 %",
        "Character.AI, x.ai and U.S. law; J.P. Oak | Character.AI , x.ai and U.S. law ; J.P. Oak",
        "see https://x.org/a-b?c=1. River-4o did | see https://x.org/a-b?c=1 . River-4o did",
        "It ended.Then we 😀👍🏽 left | It ended . Then we 😀 👍 🏽 left",
        "Zürich's naïve Ångström | Zürich 's naïve Ångström",
      })
  void divideEnglish(String text, String tokens) {
    assertThat(Texts.tokens(text)).containsExactly(tokens.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "由OpenSaw-4o领投1.5亿美元 | 由 OpenSaw-4o 领投 1.5 亿 美元",
        "估值１２亿，完成A轮融资 | 估值 12 亿 , 完成 A 轮 融资",
      })
  void divideChinese(String text, String tokens) {
    assertThat(Texts.tokens(text)).containsExactly(tokens.split(" "));
  }

  @Test
  void namesOfPersonsAreTagged() {
    Sentence sentence = Texts.sentences("王小川和李晓明已经离职。").getFirst();

    assertThat(tagged(sentence, "nr")).containsExactly("王小川", "李晓明");
  }

  @Test
  void latinRunsAndNumbersAreTagged() {
    Sentence sentence = Texts.sentences("云杉用a16z的3000元买了 https://x.org/云 上的货。").getFirst();

    assertThat(tagged(sentence, "nx")).containsExactly("a16z");
    assertThat(tagged(sentence, "m")).contains("3000");
    assertThat(tagged(sentence, "xu")).containsExactly("https://x.org/");
  }

  private static List<String> tagged(Sentence sentence, String tag) {
    return sentence.tokens().stream()
        .filter(token -> token.tag().equals(tag))
        .map(Token::span)
        .map(span -> span.of(sentence.text()))
        .toList();
  }
}
