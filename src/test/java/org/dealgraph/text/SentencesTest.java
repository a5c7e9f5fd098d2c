package org.dealgraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.dealgraph.model.Language;
import org.dealgraph.model.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "云杉融资了。雪松领投！真的吗？是的；好…… | 云杉融资了。/雪松领投!/真的吗?/是的;/好……",
        "他说：“好的！”然后走了。 | 他说:“好的!”/然后走了。",
        "他说：\"好的。\"然后走了。 | 他说:\"好的。\"/然后走了。",
        "《谁动了谁？那座山！》卖了1.5亿元。完 | 《谁动了谁?那座山!》卖了1.5亿元。/完",
        "见 https://x.org/a?b=1;c!d 一文。下一句。 | 见 https://x.org/a?b=1;c!d 一文。/下一句。",
        "估值3.5亿美元.雪松领投.Elm也在. | 估值3.5亿美元./雪松领投.Elm也在.",
      })
  void endChineseSentences(String text, String sentences) {
    assertThat(Texts.texts(text)).containsExactly(sentences.split("/(?!/|x|a)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Spruce Inc. has raised $1.5 million.|It is led by Mr. J. K. Oak.",
        "Spruce raised money from Elm Corp., Birch & Co. and Ash Ltd. in the U.S. market.|The round"
            + " is done.",
        "The deal closed at 5 p.m. on Jan. 5 in St. Louis.|“We are glad!” said Dr. Oak.|“Very.”",
        "Spruce (formerly Fir Inc.) v. Elm is over.|He left the U.S. The end came soon.",
        "Is Yew! growing?|Yes.",
      })
  void endEnglishSentences(String text) {
    List<String> expected = List.of(text.replace("U.S. The", "U.S.|The").split("\\|"));

    assertThat(Texts.texts(text.replace('|', ' '))).isEqualTo(expected);
  }

  @Test
  void aLineIsASentence() {
    assertThat(Texts.texts("云杉完成融资\n雪松领投\nSpruce raises\nElm leads"))
        .containsExactly("云杉完成融资", "雪松领投", "Spruce raises", "Elm leads");
  }

  @Test
  void wrappedLinesAreJoined() {
    String text =
        """
        昨日云杉科技宣布完成由雪松资本领投、青桐基金以及山谷创投跟投的新一轮融资，公司创始人
        张三表示这笔钱将用来造更多的锯子并且在明年春天之前把工厂搬到离森林更近一些的地方。
        其他消息：
        1. 青桐也融资了
        """;

    assertThat(Texts.texts(text)).hasSize(3).first().asString().contains("公司创始人张三表示");
    assertThat(
            Texts.texts(
                "Spruce Labs, a maker of saws for people who own no forest,\n"
                    + "has raised money from Elm Ventures and from some of its own\nworkers."))
        .containsExactly(
            "Spruce Labs, a maker of saws for people who own no forest, has raised money from Elm"
                + " Ventures and from some of its own workers.");
  }

  @Test
  void noSentenceIsEndless() {
    String endless = "云".repeat(1500) + "," + "😀".repeat(5000);

    assertThat(Texts.texts(endless))
        .allSatisfy(sentence -> assertThat(sentence.length()).isLessThanOrEqualTo(Cuts.LONGEST))
        .noneMatch(sentence -> Character.isLowSurrogate(sentence.charAt(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"《", "“", "(", "。", "http://", "U.S. ", "\u0301", "云\n", "a.b."})
  void noTextTakesForEver(String piece) {
    assertTimeout(Duration.ofSeconds(30), () -> Texts.sentences("云" + piece.repeat(300_000)));
  }

  @Test
  void eachSentenceHasItsLanguage() {
    List<Sentence> sentences =
        Texts.sentences(
            "云杉科技融资。\n123\nSpruce has raised money.\n---\nOpenSaw Labs推出BigSaw\n"
                + "Alder (赤杨科技) and Elm (榆树) have raised money.");

    assertThat(sentences)
        .extracting(Sentence::language)
        .containsExactly(
            Language.ZH, Language.ZH, Language.EN, Language.EN, Language.ZH, Language.EN);
  }
}
