package org.dealgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dealgraph.model.Article;
import org.dealgraph.model.Sentence;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AnalyzerTest {

  private static final String[] PIECES = {
    "云杉",
    "科技",
    "張三",
    "融资",
    "。",
    "，",
    "！",
    "？",
    "；",
    "…",
    "“",
    "”",
    "\"",
    "《",
    "》",
    "\n",
    "\r\n",
    " ",
    "\u3000",
    "\u200B",
    "😀",
    "👨‍👩‍👧",
    "𠮷",
    "１０",
    "1.5",
    "$",
    "％",
    "ﬁ",
    "e\u0301",
    "\u0301",
    "Spruce",
    "Inc.",
    "U.S.",
    "O’Neil",
    "a-b",
    "https://x.org/",
    "・",
    "㎡",
    "⽇",
    "\uD83D",
    "\uDE00",
    "\u0000",
    "🏽",
    ". ",
    "? The "
  };

  @RepeatedTest(300)
  void anyTextLeadsBackToItsSource(RepetitionInfo repetition) {
    Article article = Texts.article(random(repetition.getCurrentRepetition()));

    Texts.assertMapped(article, Texts.ANALYZER.sentences(article));
  }

  @Test
  void isTheSameOnManyThreads() {
    List<Article> articles =
        IntStream.range(0, 400).mapToObj(i -> Texts.article(random(i))).toList();
    List<List<Sentence>> alone = articles.stream().map(Texts.ANALYZER::sentences).toList();

    assertThat(articles.parallelStream().map(Texts.ANALYZER::sentences).toList()).isEqualTo(alone);
  }

  @Test
  void printsNothing() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
    try {
      System.setOut(both);
      System.setErr(both);
      new Analyzer().sentences(Texts.article("张三加入了云杉科技。"));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static String random(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
