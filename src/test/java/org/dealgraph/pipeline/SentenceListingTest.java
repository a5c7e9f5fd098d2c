package org.dealgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dealgraph.model.Article;
import org.dealgraph.model.Sentence;
import org.dealgraph.read.ArticleReader;
import org.dealgraph.read.Reading;
import org.dealgraph.text.Analyzer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SentenceListingTest {

  private static final JsonMapper JSON = new JsonMapper();

  private final List<String> rejects = new ArrayList<>();

  @Test
  void listsTheSentencesOfTheSamples() {
    List<JsonNode> listed =
        list(
            new ArticleInput(
                List.of(BuiltGraph.SAMPLES.toString()), InputStream.nullInputStream()));
    Analyzer analyzer = new Analyzer();
    List<String> types = new ArrayList<>();
    try (Stream<Reading> readings = new ArticleReader().read(BuiltGraph.SAMPLES)) {
      List<Article> articles = readings.map(reading -> ((Reading.Read) reading).article()).toList();
      assertThat(listed).hasSameSizeAs(articles);
      for (int i = 0; i < articles.size(); i++) {
        JsonNode article = listed.get(i);
        assertThat(article.get("article").asString()).isEqualTo(articles.get(i).id());
        assertThat(article.get("text").asString()).isEqualTo(articles.get(i).text());
        List<Sentence> sentences = analyzer.sentences(articles.get(i));
        assertThat(article.get("sentences")).hasSameSizeAs(sentences);
        for (int k = 0; k < sentences.size(); k++) {
          JsonNode sentence = article.get("sentences").get(k);
          assertPlaces(article, sentence);
          assertThat(sentence.get("text").asString()).isEqualTo(sentences.get(k).text());
          assertThat(sentence.get("block").asInt()).isEqualTo(sentences.get(k).block());
          sentence.get("mentions").forEach(mention -> types.add(mention.get("type").asString()));
        }
      }
    }
    assertThat(types)
        .contains("ORGANIZATION", "PERSON", "NAME", "MONEY", "DATE", "STAGE", "TITLE")
        .doesNotContain("COMPANY_REFERENCE", "PERSON_REFERENCE");
    assertThat(rejects).isEmpty();
  }

  @Test
  void countsCodePoints() {
    JsonNode article = list("# 🚀 云杉科技完成 B 轮融资\n\n🎉🎉云杉科技(𠮷祥)获得５亿元B轮融资 👍。\n").getFirst();

    JsonNode title = article.get("sentences").get(0);
    assertThat(title.get("read").asBoolean()).isTrue();
    JsonNode news = article.get("sentences").get(1);
    assertPlaces(article, title);
    assertPlaces(article, news);
    JsonNode sum = mention(news, "MONEY");
    assertThat(sum.get("value").asLong()).isEqualTo(500_000_000);
    assertThat(sum.get("currency").asString()).isEqualTo("CNY");
    assertThat(part(news.get("text"), sum.get("start").asInt(), sum.get("end").asInt()))
        .isEqualTo("5亿元");
    int first = news.get("starts").get(sum.get("start").asInt()).asInt();
    int last = news.get("ends").get(sum.get("end").asInt() - 1).asInt();
    assertThat(part(article.get("text"), first, last)).isEqualTo("５亿元");
    assertThat(mention(news, "STAGE").get("stage").asString()).isEqualTo("B");
  }

  @Test
  void saysWhatATaggerWouldRead() {
    JsonNode sentences = list("# 标题\n\n今天天气很好。\n\n云杉科技完成融资。\n").getFirst().get("sentences");

    assertThat(sentences)
        .extracting(sentence -> sentence.get("read").asBoolean())
        .containsExactly(true, false, true);
  }

  @Test
  void namesWhatItCannotRead() {
    assertThat(list("")).isEmpty();
    assertThat(rejects).hasSize(1);
  }

  private List<JsonNode> list(String text) {
    InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return list(new ArticleInput(List.of("-"), bytes));
  }

  private List<JsonNode> list(ArticleInput input) {
    List<JsonNode> listed = new ArrayList<>();
    int rejected =
        new SentenceListing(input).write(line -> listed.add(JSON.readTree(line)), rejects::add);
    assertThat(rejected).isEqualTo(rejects.size());
    return listed;
  }

  private static JsonNode mention(JsonNode sentence, String type) {
    return sentence
        .get("mentions")
        .valueStream()
        .filter(mention -> mention.get("type").asString().equals(type))
        .findFirst()
        .orElseThrow();
  }

  /** Each character has its place in the article, each mention its own in the sentence. */
  private static void assertPlaces(JsonNode article, JsonNode sentence) {
    int length = length(sentence.get("text"));
    assertThat(sentence.get("starts")).hasSize(length);
    assertThat(sentence.get("ends")).hasSize(length);
    for (int i = 0; i < length; i++) {
      assertThat(sentence.get("starts").get(i).asInt())
          .isBetween(0, sentence.get("ends").get(i).asInt());
      assertThat(sentence.get("ends").get(i).asInt())
          .isLessThanOrEqualTo(length(article.get("text")));
    }
    for (JsonNode mention : sentence.get("mentions")) {
      assertThat(mention.get("start").asInt()).isBetween(0, mention.get("end").asInt() - 1);
      assertThat(mention.get("end").asInt()).isLessThanOrEqualTo(length);
    }
  }

  private static int length(JsonNode text) {
    return (int) text.asString().codePoints().count();
  }

  private static String part(JsonNode text, int start, int end) {
    return text.asString()
        .codePoints()
        .skip(start)
        .limit(end - start)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
