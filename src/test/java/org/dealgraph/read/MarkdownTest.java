package org.dealgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dealgraph.model.Article;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "估值超**10亿美元**！这笔钱 | 估值超10亿美元！这笔钱",
        "他说**“云”**是未来，**雨**也是 | 他说“云”是未来，雨也是",
        "*斜体*与_斜体_与~~删去~~的字 | 斜体与斜体与删去的字",
        "由[雪松资本](https://x.org/a_(b)?c=1 \"t\")领投这一轮 | 由雪松资本领投这一轮",
        "图前![图](https://x.org/i.png){ width=50% }图后的话 | 图前图后的话",
        "AT&amp;T 与 R&#68; 投了 &lt;3 | AT&T 与 RD 投了 <3",
        "3\\*4\\_5 与 snake_case_name 和 2*3*4 | 3*4_5 与 snake_case_name 和 2*3*4",
        "<b>粗</b>体<span class=\"a>b\">字</span>在此<!-- 注 --> | 粗体字在此",
        "小于 5 <6 而 List<Foo> 不是标签 | 小于 5 <6 而 List<Foo> 不是标签",
        "注脚[^1]不见，[1] 与 [云] 还在 | 注脚不见，[1] 与 [云] 还在",
        "😀**😀**[😀好](u)&#128512;的表情 | 😀😀😀好😀的表情",
      })
  void takesInlineMarkupOff(String markdown, String prose) {
    Article article = Reads.article("# 标题在此\n\n" + markdown + "\n");

    assertThat(Reads.prose(article)).containsExactly("TITLE 标题在此", "PARAGRAPH " + prose);
    Reads.assertMapped(article);
  }

  @Test
  void inlineCodeKeepsItsText() {
    assertThat(Reads.prose("模型名为 `river-2 *mini*`，已经开放。")).isEqualTo("模型名为 river-2 *mini*，已经开放。");
  }

  @Test
  void tellsTheKindsOfBlocks() {
    Article article =
        Reads.article(
            """
            # 周报

            第一段第一行
            第一段第二行

            ## 融资 ##
            - 云杉完成A轮
              由雪松领投
            1. 青桐获投
            > 引文一句话

            | 公司 | 金额 |
            |:----|-----:|
            | 云杉 | 三亿 |
            """);

    assertThat(Reads.prose(article))
        .containsExactly(
            "TITLE 周报",
            "PARAGRAPH 第一段第一行\n第一段第二行",
            "HEADING 融资",
            "ITEM 云杉完成A轮\n由雪松领投",
            "ITEM 青桐获投\n引文一句话",
            "CELL 公司",
            "CELL 金额",
            "CELL 云杉",
            "CELL 三亿");
    Reads.assertMapped(article);
  }

  @Test
  void aRuleUnderALineDoesNotMakeItAHeading() {
    assertThat(Reads.prose(Reads.article("云杉科技完成融资，雪松资本领投。\n---\n青桐科技也完成融资。\n")))
        .containsExactly("PARAGRAPH 云杉科技完成融资，雪松资本领投。", "PARAGRAPH 青桐科技也完成融资。");
  }

  @Test
  void codeIsNoProseUnlessTheFenceIsNeverClosed() {
    assertThat(Reads.prose("第一句话在此。\n```java\nint x = 1;\n```\n第二句话在此。"))
        .isEqualTo("第一句话在此。\n第二句话在此。");
    assertThat(Reads.prose("第一句话在此。\n```\n第二句话在此。")).isEqualTo("第一句话在此。\n第二句话在此。");
    assertThat(Reads.prose("```markdown\n# 题\n第一句话在此。\n```")).isEqualTo("题\n第一句话在此。");
  }

  @Test
  void htmlInMarkdownBecomesBlocks() {
    Article article =
        Reads.article(
            """
            ---
            title: 青桐
            ---
            <div class="c"><p>云杉获<strong>三亿元</strong>投资，<a href="https://x.org">雪松</a>领投。</p><h3>背景</h3>
            ---
            <ul><li>成立于去年</li><li>总部在山里</li></ul><script>var a = "<p>假</p>";</script><br/>完。</div>
            """);

    assertThat(Reads.prose(article))
        .containsExactly(
            "TITLE 青桐", "PARAGRAPH 云杉获三亿元投资，雪松领投。", "HEADING 背景", "ITEM 成立于去年", "ITEM 总部在山里");
    Reads.assertMapped(article);
  }

  @RepeatedTest(200)
  void everyTextLeadsBackToItsSource(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String[] pieces = {
      "云",
      "A",
      "**",
      "*",
      "_",
      "`",
      "[",
      "]",
      "](u)",
      "![",
      "(",
      ")",
      "\\",
      "&amp;",
      "&#x1F600;",
      "😀",
      "<b>",
      "</b>",
      "<p>",
      "<a href=\"u\">",
      "</a>",
      "<!--",
      "-->",
      "\n",
      "\n\n",
      "- ",
      "# ",
      "|",
      "---\n",
      "```\n",
      "１",
      "é",
      "e\u0301",
      "\u200B",
      "\r\n",
      "> ",
      "{ x }",
      "title: ",
      "~~",
      "<script>",
      "</script>",
      "一句话。"
    };
    StringBuilder text = new StringBuilder("开头一句话。");
    for (int i = 0; i < 60; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }

    for (Reading reading : Reads.all(text.toString())) {
      if (reading instanceof Reading.Read read) {
        Reads.assertMapped(read.article());
      }
    }
  }
}
