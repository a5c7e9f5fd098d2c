package org.dealgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.dealgraph.model.Article;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void readsTheArticleAndLeavesThePageOut() {
    Article article =
        Reads.article(
            """
            <!DOCTYPE html>
            <html><head><title>Spruce raises - Valley</title>
            <meta property="og:title" content="Spruce &amp; Elm raise">
            <meta property="og:site_name" content="Valley News">
            <meta property="article:published_time" content="2025-03-04T23:00:00+08:00">
            <link rel="canonical" href="https://example.org/spruce"></head>
            <body><nav><a href="/">Home</a> <a href="/x">Deals</a></nav>
            <header><h1>Spruce &amp; Elm raise</h1></header>
            <div id="page"><div class="story">
            <h1>Spruce &amp; Elm raise</h1>
            <p>Spruce, a maker of <b>saws</b>, has raised $5&nbsp;million from its friends in the valley.</p>
            <p>Elm has raised nothing so far,<br>but hopes to do so before the first snow falls.</p>
            <script>var p = "<p>hidden</p>";</script>
            <ul><li>Spruce: $5 million</li></ul>
            <div class="share-buttons">Tweet this now</div>
            </div></div>
            <aside><p>Other stories that nobody reads but that are long enough to be prose.</p></aside>
            <footer>Copyright Valley News</footer></body></html>
            """);

    assertThat(article.head().title()).isEqualTo("Spruce & Elm raise");
    assertThat(article.head().publisher()).isEqualTo("Valley News");
    assertThat(article.head().url()).isEqualTo("https://example.org/spruce");
    assertThat(article.head().date()).isEqualTo(LocalDate.of(2025, 3, 4));
    assertThat(Reads.prose(article))
        .containsExactly(
            "TITLE Spruce & Elm raise",
            "PARAGRAPH Spruce, a maker of saws, has raised $5 million from its friends in the"
                + " valley.",
            "PARAGRAPH Elm has raised nothing so far,\n"
                + "but hopes to do so before the first snow falls.",
            "ITEM Spruce: $5 million");
    assertThat(article.text())
        .startsWith("Spruce & Elm raise\n")
        .doesNotContain("<")
        .doesNotContain("Tweet");
    Reads.assertMapped(article);
  }

  @Test
  void readsOldChinesePagesByTheirDeclaredCharset() throws Exception {
    String html =
        "<html><head><meta"
            + " charset=\"gb2312\"><title>云杉融资</title></head><body><p>云杉科技完成了新一轮融资，由雪松资本领投。</p></body></html>";

    assertThat(Reads.prose(Reads.article(html.getBytes(Charset.forName("GB2312")))))
        .containsExactly("TITLE 云杉融资", "PARAGRAPH 云杉科技完成了新一轮融资，由雪松资本领投。");
  }
}
