package org.dealgraph.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.dealgraph.model.Article;
import org.dealgraph.model.ArticleHead;
import org.dealgraph.model.Block;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Language;
import org.dealgraph.model.MappedText;
import org.dealgraph.model.Money;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.Qualifier;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.dealgraph.model.Stage;
import org.junit.jupiter.api.Test;

class SentencesJsonTest {

  @Test
  void writesTheFormatKeyByKey() {
    assertThat(
            write(
                "# 云🚀1",
                new Span(2, 6),
                List.of(
                    new FoundMention.Name(new Span(0, 1), EntityType.ORGANIZATION),
                    new FoundMention.Title(new Span(3, 4)))))
        .isEqualTo(
            "{\"article\":\"a\",\"text\":\"# 云🚀1\",\"sentences\":[{\"text\":\"云🚀1\",\"block\":3,"
                + "\"kind\":\"PARAGRAPH\",\"read\":true,\"starts\":[2,3,4],\"ends\":[3,4,5],"
                + "\"mentions\":[{\"start\":0,\"end\":1,\"type\":\"ORGANIZATION\"},"
                + "{\"start\":2,\"end\":3,\"type\":\"TITLE\"}]}]}");
  }

  @Test
  void saysWhatAMentionIsWorth() {
    Money sum = Money.exact(new BigDecimal("1.5E+9"), "CNY", "15亿元");
    Money range =
        new Money(
            null, "USD", Qualifier.RANGE, new BigDecimal("10000000"), null, "tens of millions");
    Span span = new Span(0, 1);

    String json =
        write(
            "x",
            span,
            List.of(
                new FoundMention.Name(span, null),
                new FoundMention.Sum(span, sum),
                new FoundMention.Sum(span, range),
                new FoundMention.Day(span, PartialDate.parse("2025-03")),
                new FoundMention.Day(span, null),
                new FoundMention.Phase(span, new Stage("B+"))));

    String place = "{\"start\":0,\"end\":1,\"type\":";
    assertThat(json)
        .contains(
            place
                + "\"NAME\"},"
                + place
                + "\"MONEY\",\"value\":1500000000,\"currency\":\"CNY\"},"
                + place
                + "\"MONEY\",\"min\":10000000,\"currency\":\"USD\"},"
                + place
                + "\"DATE\",\"date\":\"2025-03\"},"
                + place
                + "\"DATE\"},"
                + place
                + "\"STAGE\",\"stage\":\"B+\"}]");
  }

  @Test
  void halfACharacterIsOne() {
    String json = write("\ud83d云\udc00", new Span(0, 3), List.of());

    assertThat(json)
        .contains("\"text\":\"\\ud83d云\\udc00\"")
        .contains("\"starts\":[0,1,2],\"ends\":[1,2,3]");
  }

  private static String write(String text, Span span, List<FoundMention> mentions) {
    Article article = new Article(ArticleHead.of("a", null), text, List.of());
    Sentence sentence =
        new Sentence(Language.ZH, 3, Block.Kind.PARAGRAPH, MappedText.of(text, span), List.of());
    return SentencesJson.write(article, List.of(new SentencesJson.Found(sentence, true, mentions)));
  }
}
