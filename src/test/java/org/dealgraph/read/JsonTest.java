package org.dealgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dealgraph.model.Article;
import org.junit.jupiter.api.Test;

class JsonTest {

  private static final String RECORD =
      """
      {"id": "n-1", "title": "云杉融资", "date": "2025-03-04T08:00:00Z", "url": "https://example.org/1",
       "extra": {"a": [1, 2]}, "tags": ["融资", "芯片"], "text": "云杉科技完成了融资。\\n雪松领投。"}
      """;

  @Test
  void aRecordIsItsTitleALineFeedAndItsText() {
    Article article = Reads.article(RECORD.replace("\n", " "));

    assertThat(article.id()).isEqualTo("n-1");
    assertThat(article.text()).isEqualTo("云杉融资\n云杉科技完成了融资。\n雪松领投。");
    assertThat(article.head().date()).isEqualTo(LocalDate.of(2025, 3, 4));
    assertThat(article.head().url()).isEqualTo("https://example.org/1");
    assertThat(article.head().tags()).containsExactly("融资", "芯片");
    assertThat(Reads.prose(article)).containsExactly("TITLE 云杉融资", "PARAGRAPH 云杉科技完成了融资。\n雪松领投。");
    Reads.assertMapped(article);
  }

  @Test
  void anObjectOverSeveralLinesAndAnArrayAreReadToo() {
    assertThat(Reads.article(RECORD).id()).isEqualTo("n-1");
    assertThat(Reads.all("[" + RECORD + ", " + RECORD.replace("n-1", "n-2") + ", 3]"))
        .extracting(JsonTest::summary)
        .containsExactly("n-1", "n-2", "sample#3 is not a JSON object");
  }

  @Test
  void badLinesAreRejectedWithTheirNumberAndTheRestGoesOn() {
    List<Reading> all =
        Reads.all(
            """
            {"id": "a", "text": "云杉科技完成了融资。"}

            {"id": "b", "text":
            {"text": "没有编号"}
            {"id": "c"}
            [1]
            {"id": 7, "text": "编号可以是数。"}
            """);

    assertThat(all)
        .extracting(Reading::origin)
        .containsExactly(
            "sample.txt:1",
            "sample.txt:3",
            "sample.txt:4",
            "sample.txt:5",
            "sample.txt:6",
            "sample.txt:7");
    assertThat(all.stream().map(JsonTest::summary).toList())
        .satisfies(s -> assertThat(s.get(1)).startsWith("sample#3 is not valid JSON"))
        .contains("sample#4 has no id", "c has no text", "sample#6 is not a JSON object", "7");
  }

  @Test
  void halfACharacterIsReplaced() {
    Article article =
        Reads.article("{\"id\": \"a\", \"text\": \"半个 \\ud83d 字，整个 \\ud83d\\ude00 字。\"}");

    assertThat(article.text()).isEqualTo("半个 \uFFFD 字，整个 😀 字。");
  }

  private static String summary(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> read.article().id();
      case Reading.Rejected rejected -> rejected.id() + " " + rejected.reason();
    };
  }
}
