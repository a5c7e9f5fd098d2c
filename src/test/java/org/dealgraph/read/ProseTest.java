package org.dealgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.dealgraph.model.Article;
import org.dealgraph.model.ArticleHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  private static final String BEFORE = "云杉科技完成了新一轮融资。\n\n";
  private static final String AFTER = "\n\n雪松资本领投了这一轮。\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "感谢阅读！更多文章请看[山谷](https://example.org)。",
        "![图片来源：山谷](https://example.org/a.png)",
        "**[查看原文](https://example.org)**",
        "https://example.org/a/b",
        "- [https://example.org/a](https://example.org/a)",
        "关注公众号“山谷”，获取更多资讯",
        "本文来自微信公众号“山谷”，转载请联系作者。",
        "免责声明：本文仅供参考。",
        "责任编辑：张三",
        "编辑 | 李四",
        "编辑 |  李四",
        "分享",
        "None",
        "-END-",
        "02.",
        "Share this article",
        "We use cookies to make this site better.",
        "press@example.org",
        "Read More>>",
        "SOURCE: Valley Wire",
        "参考链接：https://example.org/1",
        "Reference:\nhttps://example.org/1",
      })
  void boilerplateIsNoProse(String line) {
    assertThat(Reads.prose(BEFORE + line + AFTER)).isEqualTo("云杉科技完成了新一轮融资。\n雪松资本领投了这一轮。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "创始人张三在朋友圈分享了这一消息。",
        "关于云杉科技",
        "云杉科技称，未来将关注芯片领域（来源：山谷日报）。",
        "[云杉科技宣布完成三亿元A轮融资](https://example.org)",
        "About Spruce Labs",
        "The company shares its office with Elm.",
        "云杉科技起诉青桐侵权，索赔一亿元。",
        "这并不代表雪松会继续投资。",
        "Oak Images has changed its privacy policy, said CEO Jane Doe.",
        "Crumble, a cookie maker, has raised $2 million.",
      })
  void whatSaysSomethingStays(String line) {
    String prose = Reads.prose(BEFORE + line + AFTER);

    assertThat(prose.lines()).hasSize(3);
  }

  @Test
  void referenceListsEndWhereProseResumes() {
    String text =
        BEFORE
            + "参考链接：\n[1] [https://example.org/1](https://example.org/1)\n"
            + "[2] https://example.org/2\n"
            + AFTER;

    assertThat(Reads.prose(text)).isEqualTo("云杉科技完成了新一轮融资。\n雪松资本领投了这一轮。");
  }

  @Test
  void contactsAndLegalSectionsOfPressReleasesGo() {
    String text =
        """
        Spruce Labs Closes Round

        MAPLETON, May 5, 2025 -- Spruce Labs has closed a $5 million round led by Elm Ventures.

        Forward-Looking Statements

        Some of these words may turn out otherwise. The future is hard to see from here.

        About Spruce Labs

        Spruce Labs makes saws for people who own no forest.

        Media Contact:
        Jane Doe
        Head of Press, Spruce Labs
        jane@example.org
        """;

    assertThat(Reads.prose(text))
        .isEqualTo(
            """
            Spruce Labs Closes Round
            MAPLETON, May 5, 2025 -- Spruce Labs has closed a $5 million round led by Elm Ventures.
            About Spruce Labs
            Spruce Labs makes saws for people who own no forest.\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "王山 发自 凹谷, 王山",
    "作者：李木, 李木",
    "作者｜李木 编辑｜赵石, 李木",
    "文 | 李木, 李木",
    "By Jane Q. Doe, Jane Q. Doe",
  })
  void bylinesNameTheAuthorAndTheFieldThePublisher(String line, String author) {
    ArticleHead head =
        Reads.article("---\ntitle: 云杉\nauthor: 山谷站\n---\n" + line + "\n" + BEFORE).head();

    assertThat(head.author()).isEqualTo(author);
    assertThat(head.publisher()).isEqualTo("山谷站");
  }

  @Test
  void withoutBylineTheFieldIsTheAuthor() {
    ArticleHead head = Reads.article("---\ntitle: 云杉\nauthor: 山谷站\n---\n" + BEFORE).head();

    assertThat(head.author()).isEqualTo("山谷站");
    assertThat(head.publisher()).isNull();
  }

  @Test
  void sourceLinesNameTheOriginalMedium() {
    Article article =
        Reads.article("来源：[林间社](https://example.org)\n王山 发自 凹谷\n林间社 | 公众号 Forest\n" + BEFORE);

    assertThat(article.head().source()).isEqualTo("林间社");
    assertThat(article.head().publisher()).isEqualTo("林间社");
    assertThat(article.head().author()).isEqualTo("王山");
    assertThat(Reads.prose(article)).containsExactly("PARAGRAPH 云杉科技完成了新一轮融资。");
  }

  @Test
  void nothingButBoilerplateIsRejected() {
    assertThat(Reads.reason("---\n感谢阅读！更多请看[山谷](https://example.org)。\n---\n"))
        .isEqualTo("has no prose");
  }

  @Test
  void titleRepeatedAsHeadingIsReadOnce() {
    assertThat(Reads.prose("---\ntitle: 云杉融资\n---\n# 云杉融资\n" + BEFORE))
        .isEqualTo("云杉融资\n云杉科技完成了新一轮融资。");
  }

  @Test
  void plainTextMayBeginWithItsTitle() {
    assertThat(Reads.article("Spruce closes its round\n\nSpruce has money now.\n").head().title())
        .isEqualTo("Spruce closes its round");
    assertThat(Reads.article("Spruce has closed its round.\n\nIt has money now.\n").head().title())
        .isNull();
  }
}
