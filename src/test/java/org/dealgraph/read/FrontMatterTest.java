package org.dealgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dealgraph.model.Article;
import org.dealgraph.model.Block;
import org.dealgraph.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  private static final String BODY = "云杉科技昨日完成新一轮融资。\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: 云杉融资\ndate: 2025-03-04\n---\n",
        "\uFEFF---\ntitle: 云杉融资\ndate: 2025-03-04\n---\n",
        "---\n\ntitle: '云杉融资'\n\ndate: 2025-03-04\n\n---\n",
        "\n\n---\n---\n\ntitle: \"云杉融资\"\ndate: 2025-03-04\n---\n",
        "```\n---\ntitle: 云杉融资\ndate: 2025-03-04\n---\n",
        "```markdown\n---\ntitle: 云杉融资\ndate: 2025-03-04\n---\n```\n",
        "title: 云杉融资\ndate: 2025-03-04\n---\n",
        "title: 云杉融资\ndate: 2025-03-04\n\n",
        "---\r\ntitle:\t云杉融资\r\ndate: 2025-03-04 06:00:00 +0800\r\n---\r\n",
        "---\ntitle: '云杉融资\ndate: 2025-03-04T23:30:00-05:00\n---\n",
        "---\ntitle: 云杉融资\"\ndate: '2025-03-04'\n---\n",
        "--- \n        Title: 云杉融资\n        Date: March 4, 2025\n        author: x\n---\n",
        "---\nanchor: &a [b, b]\nx: *a\ntitle: 云杉融资\ndate: 2025/3/4\n---\n",
      })
  void readsFieldsHoweverTheyAreSetOff(String front) {
    Article article = Reads.article(front + BODY);

    assertThat(article.head().title()).isEqualTo("云杉融资");
    assertThat(article.head().date()).isEqualTo(LocalDate.of(2025, 3, 4));
    assertThat(Reads.prose(article)).containsExactly("TITLE 云杉融资", "PARAGRAPH " + BODY.strip());
    Reads.assertMapped(article);
  }

  @Test
  void titleLeadsBackToItsPlaceInTheFile() {
    String file = "---\ntitle: 'Elm''s $5M: &amp; more'\n---\n\nElm raised money from friends.\n";
    Article article = Reads.article(file);
    Block title = article.prose().getFirst();

    assertThat(title.kind()).isEqualTo(Block.Kind.TITLE);
    assertThat(title.text().text()).isEqualTo("Elm's $5M: & more");
    Span source = title.text().source(new Span(0, title.text().length()));
    assertThat(source.of(file)).isEqualTo("Elm''s $5M: &amp; more");
    Reads.assertMapped(article);
  }

  @ParameterizedTest
  @ValueSource(strings = {"None", "'None'", "null", "~", "''", ""})
  void noTitleIsNoTitle(String none) {
    Article article =
        Reads.article("---\ntitle: " + none + "\ndate: 2025-03-04\n---\n# 雪松要闻\n\n" + BODY);

    assertThat(article.head().title()).isEqualTo("雪松要闻");
    assertThat(Reads.prose(article)).containsExactly("TITLE 雪松要闻", "PARAGRAPH " + BODY.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tags: [融资, '芯片', \"AI\"]",
        "tags:\n  - 融资\n  - '芯片'\n  - AI",
        "tags: 融资，芯片, AI",
        "tags: ['融资', '芯片', 'AI']",
      })
  void tagsInEveryForm(String tags) {
    Article article = Reads.article("---\ntitle: 云杉\n" + tags + "\n---\n" + BODY);

    assertThat(article.head().tags()).containsExactly("融资", "芯片", "AI");
  }

  @Test
  void otherFieldsOfTheHead() {
    Article article =
        Reads.article(
            "---\n"
                + "title: 云杉\n"
                + "url: https://example.org/a\n"
                + "site: 云杉日报\n"
                + "source: 林间社\n"
                + "author: 编辑部\n"
                + "---\n"
                + BODY);

    assertThat(article.head().url()).isEqualTo("https://example.org/a");
    assertThat(article.head().publisher()).isEqualTo("云杉日报");
    assertThat(article.head().source()).isEqualTo("林间社");
    assertThat(article.head().author()).isEqualTo("编辑部");
  }

  @Test
  void proseThatLooksLikeAFieldIsProse() {
    String text = "OpenField: 获得两笔投资，共计三千万元。\n---\n其余消息见明日。\n";

    assertThat(Reads.prose(text)).contains("OpenField: 获得两笔投资").contains("其余消息见明日");
  }

  @Test
  void aRuleAloneIsNoFrontMatter() {
    assertThat(Reads.prose("---\n云杉科技昨日完成新一轮融资。\n---\n雪松科技也是。\n"))
        .isEqualTo("云杉科技昨日完成新一轮融资。\n雪松科技也是。");
  }
}
