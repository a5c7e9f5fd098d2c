package org.dealgraph.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.ArticleHead;
import org.dealgraph.model.Testimony;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphMapperTest {

  private static final String PREFIXES =
      """
      PREFIX dg: <https://w3id.org/dealgraph/ontology#>
      PREFIX dgv: <https://w3id.org/dealgraph/vocabulary/>
      PREFIX id: <https://w3id.org/dealgraph/id/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <https://w3id.org/dealgraph/id/>
      """;

  private final GraphMapper mapper = new GraphMapper(Iris.standard());
  private final DatasetGraph dataset = DatasetGraphFactory.create();

  private void mapAll() {
    StreamRDF out = StreamRDFLib.dataset(dataset);
    mapper.claims(ExampleKnowledge.testimony(), out);
    mapper.knowledge(ExampleKnowledge.knowledge(), out);
  }

  private List<String> ask(String question) {
    List<String> answers = new ArrayList<>();
    try (QueryExec query = QueryExec.dataset(dataset).query(PREFIXES + question).build()) {
      query
          .select()
          .forEachRemaining(row ->
              row.forEach((variable, node) -> answers.add(node.toString().replace("\"", ""))));
    }
    return answers;
  }

  @Test
  void mapsTheExamplesAsWrittenDown() {
    for (String layer : new String[] {"claims.trig", "knowledge.ttl"}) {
      DatasetGraph mapped = DatasetGraphFactory.create();
      if (layer.startsWith("claims")) {
        mapper.claims(ExampleKnowledge.testimony(), StreamRDFLib.dataset(mapped));
      } else {
        mapper.knowledge(ExampleKnowledge.knowledge(), StreamRDFLib.dataset(mapped));
      }
      DatasetGraph expected =
          RDFParser.source(getClass().getResource(layer).toString())
              .lang(Lang.TRIG)
              .toDatasetGraph();
      assertThat(lines(mapped)).as(layer).isEqualTo(lines(expected));
    }
  }

  private static List<String> lines(DatasetGraph graph) {
    return graph.stream().map(Quad::toString).sorted().toList();
  }

  @Test
  void fromAnyFactToTheSentence() {
    mapAll();
    String path =
        "SELECT DISTINCT ?s { <%s> prov:wasDerivedFrom ?claim . "
            + "GRAPH ?article { ?claim dg:quote/oa:exact ?s } }";
    assertThat(ask(path.formatted("round/moonlight/a-plus"))).containsExactly("蓝湾资本领投1.5亿美元");
    assertThat(ask(path.formatted("round/moonlight/a-plus/valuation")))
        .containsExactly("蓝湾资本领投1.5亿美元");
    assertThat(ask(path.formatted("move/left"))).containsExactly("CEO苏晚离职");
    assertThat(
            ask(
                "SELECT ?f { ?f dg:sources ?n FILTER NOT EXISTS { ?f prov:wasDerivedFrom ?claim "
                    + "GRAPH ?article { ?claim dg:quote/oa:exact ?s } } }"))
        .isEmpty();
  }

  @Test
  void everyQuoteStandsInTheTextAtItsOffsets() {
    mapAll();
    int[] text = ExampleKnowledge.TEXT.codePoints().toArray();
    List<String> quotes =
        ask("SELECT ?x ?a ?b { GRAPH ?g { ?q oa:exact ?x ; oa:start ?a ; oa:end ?b } }");
    assertThat(quotes).hasSize(9);
    List<String> found = ask("SELECT ?x { GRAPH ?g { ?q oa:exact ?x } } ORDER BY ?q");
    List<String> starts = ask("SELECT (STR(?a) AS ?n) { GRAPH ?g { ?q oa:start ?a } } ORDER BY ?q");
    for (int i = 0; i < found.size(); i++) {
      String quote = found.get(i);
      int length = quote.codePointCount(0, quote.length());
      assertThat(new String(text, Integer.parseInt(starts.get(i)), length)).isEqualTo(quote);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT ?o { <org/blue-bay> dg:led ?o }, org/moonlight",
    "SELECT ?o { <org/blue-bay> dg:investedIn ?o }, org/moonlight",
    "SELECT ?o { <person/su-wan> dg:investedIn ?o }, org/moonlight",
    "SELECT ?o { <person/su-wan> dg:left ?o }, org/moonlight",
    "SELECT ?o { <person/su-wan> dg:worksFor ?o }, org/moonlight",
    "SELECT ?o { <person/su-wan> dg:founded ?o }, org/moonlight",
    "SELECT ?o { ?o dg:acquired ?x }, org/moonlight",
    "SELECT ?s { ?s dg:acquired ?o . ?o a dg:Company }, org/moonlight"
  })
  void shortcutsSayWhatIsConfirmed(String question, String answer) {
    mapAll();
    assertThat(ask(question)).containsExactly(Iris.DEFAULT_BASE + answer);
  }

  @Test
  void rumoursPlansAndDenialsLeaveNoShortcut() {
    mapAll();
    assertThat(ask("SELECT ?o { <org/starfield> dg:led|dg:investedIn ?o }")).isEmpty();
    assertThat(ask("SELECT ?o { <person/su-wan> dg:joined ?o }")).isEmpty();
    assertThat(ask("SELECT ?s { ?s dg:acquired <org/green-hill> }")).isEmpty();
    assertThat(ask("SELECT ?s { ?s a dg:Company }"))
        .containsExactlyInAnyOrder(
            Iris.DEFAULT_BASE + "org/moonlight", Iris.DEFAULT_BASE + "org/starfield");
    assertThat(ask("SELECT ?s { ?s a dg:Investor }"))
        .containsExactlyInAnyOrder(
            Iris.DEFAULT_BASE + "org/blue-bay", Iris.DEFAULT_BASE + "person/su-wan");
  }

  @Test
  void anArticleWithoutClaimsIsThereAllTheSame() {
    Testimony silent =
        new Testimony(
            ArticleHead.of("quiet", null),
            "0".repeat(64),
            new ArticleClaims("quiet", List.of(), List.of()));
    mapper.claims(silent, StreamRDFLib.dataset(dataset));
    assertThat(ask("SELECT ?id { GRAPH ?a { ?a a dg:Article ; dg:contentHash ?id } }"))
        .containsExactly("0".repeat(64));
  }

  @Test
  void theSameStatementsInTheSameOrderWithoutBlankNodes() {
    List<Object> first = new ArrayList<>();
    List<Object> second = new ArrayList<>();
    for (List<Object> all : List.of(first, second)) {
      RandomTestimonies random = new RandomTestimonies(4);
      for (int i = 0; i < 50; i++) {
        mapper.claims(random.next("x" + i, 3), into(all));
      }
      mapper.knowledge(ExampleKnowledge.knowledge(), into(all));
    }
    assertThat(first).isEqualTo(second);
  }

  private static StreamRDF into(List<Object> all) {
    return new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        assertThat(Stream.of(triple.getSubject(), triple.getObject())).noneMatch(Node::isBlank);
        all.add(triple);
      }

      @Override
      public void quad(Quad quad) {
        triple(quad.asTriple());
        all.add(quad);
      }
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.example/b c?q=融 | https://a.example/b%20c?q=%E8%9E%8D",
        "https://a.example/100%/x%20y | https://a.example/100%25/x%20y",
        "http://a.example/\"<x>\\^`{y} | http://a.example/%22%3Cx%3E%5C%5E%60%7By%7D",
        "javascript:alert(1) |",
        "/relative/path |",
        "http:// |"
      })
  void webAddressesBecomeIrisAndOthersAreLeftOut(String address, String iri) {
    Node page = WebAddress.of(address);
    assertThat(page == null ? null : page.getURI()).isEqualTo(iri);
  }

  @Test
  void charactersThatXmlCannotHoldAreReplaced() {
    assertThat(Literals.text("a\u0000b\ud83dc🚀\ufffe").getLiteralLexicalForm())
        .isEqualTo("a\ufffdb\ufffdc🚀\ufffd");
  }
}
