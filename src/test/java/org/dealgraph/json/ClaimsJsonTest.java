package org.dealgraph.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dealgraph.map.RandomTestimonies;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.ArticleHead;
import org.dealgraph.model.Claim;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Evidence;
import org.dealgraph.model.InvestorRole;
import org.dealgraph.model.Money;
import org.dealgraph.model.NamedEntity;
import org.dealgraph.model.Qualifier;
import org.dealgraph.model.Quote;
import org.dealgraph.model.RoundKind;
import org.dealgraph.model.RoundStatus;
import org.dealgraph.model.Stage;
import org.dealgraph.model.Testimony;
import org.dealgraph.model.ValuationBasis;
import org.dealgraph.model.Worth;
import org.junit.jupiter.api.Test;

class ClaimsJsonTest {

  @Test
  void writesTheClaimsFormatKeyByKey() {
    Money amount =
        new Money(new BigDecimal("1E+9"), "CNY", Qualifier.AT_LEAST, null, null, "超10亿元");
    Money range =
        new Money(
            null,
            "CNY",
            Qualifier.RANGE,
            new BigDecimal("10000000"),
            new BigDecimal("99999999"),
            "数千万元");
    Claim round =
        new Claim.Round(
            "moon",
            new Stage("A+"),
            RoundKind.EQUITY,
            amount,
            List.of(
                new Claim.Stake("bay", InvestorRole.LEAD, range),
                new Claim.Stake("hill", InvestorRole.PARTICIPANT, null)),
            new Worth(Money.exact(new BigDecimal("2.50"), "USD", "2.5"), ValuationBasis.POST),
            null,
            null,
            RoundStatus.IN_TALKS,
            true,
            new Evidence(List.of(new Quote("蓝湾领投", "据悉", "。", 7, 11)), 0.9, "lead-zh"));
    ArticleClaims claims =
        new ArticleClaims(
            "news/1",
            List.of(new NamedEntity("moon", EntityType.ORGANIZATION, "月光科技", List.of("月光科技"))),
            List.of(round));

    assertThat(ClaimsJson.write(claims))
        .isEqualTo(
            """
            {"article":"news/1",\
            "entities":[{"id":"moon","type":"Organization","name":"月光科技","mentions":["月光科技"]}],\
            "rounds":[{"company":"moon","stage":"A+","kind":"equity",\
            "amount":{"value":1000000000,"currency":"CNY","qualifier":"at-least","text":"超10亿元"},\
            "investors":[{"investor":"bay","role":"lead","amount":{"value":null,"currency":"CNY",\
            "qualifier":"range","min":10000000,"max":99999999,"text":"数千万元"}},\
            {"investor":"hill","role":"participant"}],\
            "valuation":{"value":2.5,"currency":"USD","qualifier":"exact","basis":"post","text":"2.5"},\
            "date":null,"status":"in-talks","reported":true,\
            "evidence":["蓝湾领投"],"spans":[{"start":7,"end":11,"prefix":"据悉","suffix":"。"}],\
            "confidence":0.9,"extractor":"lead-zh"}],\
            "moves":[],"positions":[],"valuations":[],"acquisitions":[]}\
            """);
  }

  @Test
  void readsBackWhatItWroteByteForByte() {
    RandomTestimonies testimonies = new RandomTestimonies(7);
    for (int i = 0; i < 300; i++) {
      ArticleClaims claims = testimonies.next("a/" + i, 3).claims();
      String json = ClaimsJson.write(claims);
      assertThat(ClaimsJson.read(json)).isEqualTo(claims);
      assertThat(ClaimsJson.write(ClaimsJson.read(json))).isEqualTo(json);
    }
  }

  @Test
  void archivesAnArticleWhole() {
    Testimony testimony = new RandomTestimonies(8).next("文章/一", 2);
    ArchivedArticle article = new ArchivedArticle(testimony, "# 标题\n\n正文 🚀 \u0000 end");
    assertThat(ArchiveJson.read(ArchiveJson.write(article))).isEqualTo(article);
  }

  @Test
  void carriesLoneSurrogatesThroughUtf8() {
    String text = "half \ud83d and \udc00, whole 🚀";
    Testimony testimony =
        new Testimony(ArticleHead.of("a", null), "0", new ArticleClaims("a", List.of(), List.of()));
    String json = ArchiveJson.write(new ArchivedArticle(testimony, text));
    String stored = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(ArchiveJson.read(stored).text()).isEqualTo(text);
  }

  @Test
  void saysWhereItWentWrong() {
    assertThatThrownBy(() -> ClaimsJson.read("{\"article\":\"a\",\"rounds\":[{\"company\":5}]}"))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessage("rounds[0].company is no string");
    assertThatThrownBy(
            () -> ClaimsJson.read("{\"article\":\"a\",\"valuations\":[{\"company\":\"x\"}]}"))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessage("valuations[0]: a valuation wants a sum");
    assertThatThrownBy(() -> ClaimsJson.read("[]")).hasMessage("the text is no object");
    assertThatThrownBy(() -> ClaimsJson.read("{\"article\":"))
        .hasMessageStartingWith("not a JSON object");
    assertThatThrownBy(() -> ClaimsJson.read("")).isInstanceOf(MalformedJsonException.class);
  }
}
