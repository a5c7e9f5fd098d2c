package org.dealgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.dealgraph.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The article that the project began with: what the graph must say of it, and must not. */
class SeedTest {

  private static final Path SEED = Path.of("../shared/seed");

  private static final String PREFIXES =
      """
      PREFIX dg: <https://w3id.org/dealgraph/ontology#>
      PREFIX dgv: <https://w3id.org/dealgraph/vocabulary/>
      PREFIX org: <https://w3id.org/dealgraph/id/org/>
      PREFIX person: <https://w3id.org/dealgraph/id/person/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  @TempDir static Path dir;

  @BeforeAll
  static void build() {
    assumeTrue(Files.isDirectory(SEED), "skipped: the seed article is not beside this checkout");
    ARQ.init();
    RunReport report = new BuiltGraph(dir).build(SEED);
    assertThat(report).isNotNull();
  }

  private static boolean ask(String pattern) {
    try (GraphStore store = GraphStore.openExisting(dir)) {
      return store.read(dataset ->
          QueryExec.dataset(dataset)
              .query(QueryFactory.create(PREFIXES + "ASK { " + pattern + " }"))
              .ask());
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          Thrive leads in talks, reported ¦ ?r dg:company org:openai ; dg:leadInvestor org:thrive-capital ; dg:status dg:InTalks ; dg:certainty dg:Reported
          its own part is a billion dollars ¦ ?i dg:investor org:thrive-capital ; dg:role dgv:lead ; dg:amount ?a ; dg:currency "USD" FILTER(?a = 1000000000)
          Thrive is known by all its names ¦ org:thrive-capital skos:altLabel|rdfs:label ?zh, ?typo FILTER(STR(?zh) = "兴盛资本" && STR(?typo) = "Thrive Captial")
          Microsoft may take part ¦ ?r dg:leadInvestor org:thrive-capital ; dg:investor org:microsoft ; dg:status dg:InTalks
          that round values OpenAI at 100 billion at least ¦ ?r dg:leadInvestor org:thrive-capital ; dg:valuation ?v . ?v dg:amount ?a ; dg:currency "USD" ; dg:amountQualifier dgv:at-least FILTER(?a = 100000000000)
          Microsoft closed a round in January 2023 ¦ ?r dg:company org:openai ; dg:investor org:microsoft ; dg:status dg:Closed ; dg:date "2023-01"^^xsd:gYearMonth ; dg:amount ?a ; dg:currency "USD" FILTER(?a = 10000000000)
          OpenAI was worth 86 billion ¦ ?v a dg:Valuation ; dg:company org:openai ; dg:amount ?a ; dg:currency "USD" FILTER(?a = 86000000000)
          OpenAI was worth 29 billion ¦ ?v a dg:Valuation ; dg:company org:openai ; dg:amount ?a ; dg:currency "USD" FILTER(?a = 29000000000)
          Anthropic is worth 15 billion in no round ¦ ?v a dg:Valuation ; dg:company org:anthropic ; dg:amount ?a ; dg:currency "USD" FILTER(?a = 15000000000) FILTER NOT EXISTS { ?v dg:round ?any }
          xAI is worth 24 billion in no round ¦ ?v a dg:Valuation ; dg:company org:xai ; dg:amount ?a ; dg:currency "USD" FILTER(?a = 24000000000) FILTER NOT EXISTS { ?v dg:round ?any }
          employees sold shares in April 2024 ¦ ?r dg:company org:openai ; dg:instrument dgv:secondary ; dg:date "2024-04"^^xsd:gYearMonth ; dg:pricePerShare ?p ; dg:valuation/dg:amount ?a FILTER(?p = 150 && ?a = 86000000000)
          Ilya Sutskever left ¦ ?m a dg:Leaving ; dg:person person:ilya-sutskever ; dg:organization org:openai ; dg:status dg:Done
          Jan Leike left as head of superalignment ¦ ?m a dg:Leaving ; dg:person person:jan-leike ; dg:organization org:openai ; dg:roleTitle ?t FILTER(STR(?t) = "超级对齐负责人")
          John Schulman left as co-founder ¦ ?m a dg:Leaving ; dg:person person:john-schulman ; dg:organization org:openai ; dg:roleTitle ?t FILTER(STR(?t) = "联创")
          Greg Brockman is co-founder ¦ ?p a dg:Position ; dg:person person:greg-brockman ; dg:organization org:openai ; dg:roleClass dgv:founder ; dg:current true
          Greg Brockman is president ¦ ?p a dg:Position ; dg:person person:greg-brockman ; dg:organization org:openai ; dg:roleClass dgv:president ; dg:current true
          Greg Brockman is on leave ¦ ?m a dg:LeaveOfAbsence ; dg:person person:greg-brockman ; dg:organization org:openai
          each fact leads to a sentence ¦ ?r dg:leadInvestor org:thrive-capital ; prov:wasDerivedFrom ?c . GRAPH ?article { ?c dg:quote/oa:exact ?words } FILTER(CONTAINS(?words, "领投10亿美元"))
          """)
  void says(String what, String pattern) {
    assertThat(ask(pattern)).as(what).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          Vinod Khosla takes no part ¦ ?r dg:investor ?who . ?who rdfs:label|skos:altLabel ?name FILTER(CONTAINS(STR(?name), "Khosla"))
          Greg Brockman has not left ¦ ?m a dg:Leaving ; dg:person person:greg-brockman
          Thrive has led nothing yet ¦ org:thrive-capital dg:led ?any
          Anthropic and xAI raised nothing ¦ ?r a dg:Round ; dg:company ?c FILTER(?c IN (org:anthropic, org:xai))
          neither the site nor the medium raised money ¦ ?r a dg:Round ; dg:company/(rdfs:label|skos:altLabel) ?name FILTER(STR(?name) IN ("GPTNB", "量子位", "QbitAI"))
          """)
  void doesNotSay(String what, String pattern) {
    assertThat(ask(pattern)).as(what).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"org:openai, 领投10亿美元", "person:greg-brockman, 长期休假"})
  void explainsByTheSentence(String agent, String words) {
    assertThat(
            ask(
                agent
                    + " ^(dg:company|dg:person)/prov:wasDerivedFrom ?c . "
                    + "GRAPH ?g { ?c dg:quote/oa:exact ?q } FILTER(CONTAINS(?q, \""
                    + words
                    + "\"))"))
        .isTrue();
  }
}
