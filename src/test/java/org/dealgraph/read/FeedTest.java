package org.dealgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dealgraph.model.Article;
import org.junit.jupiter.api.Test;

class FeedTest {

  @Test
  void eachItemOfAnRssFeedIsAnArticle() {
    List<Reading> all =
        Reads.all(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>山谷日报</title><link>https://example.org</link>
            <item><title>云杉&amp;amp;雪松</title><link>https://example.org/1</link><guid>g-1</guid>
            <pubDate>Fri, 07 Mar 2025 00:30:00 +0800</pubDate><dc:creator>王山</dc:creator>
            <description>短文</description>
            <content:encoded><![CDATA[<p>云杉科技完成了<b>融资</b>。</p><p>雪松资本领投。</p>]]></content:encoded></item>
            <item><title>青桐</title><link>https://example.org/2</link>
            <description>&lt;p&gt;青桐科技获得了投资。&lt;/p&gt;</description></item>
            </channel></rss>
            """);

    assertThat(all).hasSize(2);
    Article first = ((Reading.Read) all.getFirst()).article();
    assertThat(first.id()).isEqualTo("g-1");
    assertThat(first.text()).isEqualTo("云杉&雪松\n云杉科技完成了融资。\n雪松资本领投。\n");
    assertThat(first.head().date()).isEqualTo(LocalDate.of(2025, 3, 7));
    assertThat(first.head().publisher()).isEqualTo("山谷日报");
    assertThat(first.head().url()).isEqualTo("https://example.org/1");
    assertThat(first.head().author()).isEqualTo("王山");
    Article second = ((Reading.Read) all.getLast()).article();
    assertThat(second.id()).isEqualTo("https://example.org/2");
    assertThat(Reads.prose(second)).containsExactly("TITLE 青桐", "PARAGRAPH 青桐科技获得了投资。");
    assertThat(second.head().date()).isNull();
  }

  @Test
  void readsAtom() {
    Article article =
        Reads.article(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Valley</title>
            <entry><id>tag:example.org,2025:1</id><title type="html">Spruce &lt;b&gt;raises&lt;/b&gt;</title>
            <link href="https://example.org/1"/><published>2025-03-04T23:59:00-05:00</published>
            <updated>2025-03-06T00:00:00Z</updated><author><name>Jane Doe</name></author>
            <content type="html">&lt;p&gt;Spruce has raised $5 million.&lt;/p&gt;</content></entry></feed>
            """);

    assertThat(article.id()).isEqualTo("tag:example.org,2025:1");
    assertThat(article.head().title()).isEqualTo("Spruce raises");
    assertThat(article.head().url()).isEqualTo("https://example.org/1");
    assertThat(article.head().date()).isEqualTo(LocalDate.of(2025, 3, 4));
    assertThat(article.head().author()).isEqualTo("Jane Doe");
    assertThat(Reads.prose(article))
        .containsExactly("TITLE Spruce raises", "PARAGRAPH Spruce has raised $5 million.");
  }

  @Test
  void entitiesNeitherExpandNorFetch() {
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"boom\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"");
      bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    bomb.append("<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><guid>g</guid>");
    bomb.append(
        "<title>Spruce raises money</title><description>Before &a29; and &x; after.</description>");
    bomb.append("</item></channel></rss>");

    Article article = Reads.article(bomb.toString());

    assertThat(article.text()).hasSizeLessThan(200).contains("Before").doesNotContain("root:");
  }

  @Test
  void aFeedWithoutItemsIsRejected() {
    assertThat(Reads.reason("<rss><channel><title>x</title></channel></rss>"))
        .isEqualTo("is a feed without items");
  }
}
