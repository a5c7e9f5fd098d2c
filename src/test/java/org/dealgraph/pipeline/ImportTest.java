package org.dealgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dealgraph.export.ExportFormat;
import org.dealgraph.export.Layer;
import org.dealgraph.json.ClaimCounts;
import org.dealgraph.model.UserError;
import org.dealgraph.validate.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts written by hand, in a real graph of the sample articles. */
class ImportTest {

  private static final String PREFIXES =
      """
      @prefix dg: <https://w3id.org/dealgraph/ontology#> .
      @prefix dgv: <https://w3id.org/dealgraph/vocabulary/> .
      @prefix org: <https://w3id.org/dealgraph/id/org/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;
  private static final String B_ROUND =
      "<https://w3id.org/dealgraph/id/round/fennimore-ai/b-2025-03>"
          + " <https://w3id.org/dealgraph/ontology#";

  @TempDir Path temp;

  private BuiltGraph graph = new BuiltGraph(Path.of(""));

  @BeforeEach
  void build() {
    graph = new BuiltGraph(temp.resolve("graph"));
    graph.build(BuiltGraph.SAMPLES);
  }

  private Import.Imported imported(Path file) {
    return new Import(graph.dir(), file, null, null).run();
  }

  private String explain(String id) {
    return new Lookup(graph.dir()).find(id).toString();
  }

  private Path file(String name, String turtle) throws IOException {
    return Files.writeString(temp.resolve(name), PREFIXES + turtle);
  }

  @Test
  void whatAPersonStatesWinsAndIsTakenOutAgain() {
    String before = graph.nquads();
    assertThat(before).contains(B_ROUND + "amount> \"60000000.0\"");

    Import.Imported imported = imported(Path.of("data/import/corrections.ttl"));
    assertThat(imported.claims()).isEqualTo(new ClaimCounts(2, 0, 0, 0, 0));
    String after = graph.nquads();
    assertThat(after)
        .contains(B_ROUND + "amount> \"62500000.0\"")
        .contains(B_ROUND + "conflict> <https://w3id.org/dealgraph/ontology#amount>")
        .as("a month stated by hand keeps the day that an article gives")
        .contains(B_ROUND + "date> \"2025-03-03\"")
        .contains(B_ROUND + "leadInvestor> <https://w3id.org/dealgraph/id/org/northlake-ventures>")
        .contains("round/fennimore-ai/c> <https://w3id.org/dealgraph/ontology#leadInvestor>")
        .contains("\"Heron Bay Partners\"");
    assertThat(GraphCheck.of(graph.dir())).isEmpty();
    assertThat(explain("article/import/corrections")).contains("amount 62500000.0");

    imported(Path.of("data/import/corrections.ttl"));
    assertThat(graph.nquads()).as("imported again").isEqualTo(after);
    graph.build(BuiltGraph.SAMPLES);
    assertThat(graph.nquads()).as("the articles built again").isEqualTo(after);
    graph.remove("import/corrections");
    assertThat(graph.nquads()).isEqualTo(before);
  }

  /**
   * Every fact comes back as it was, but for what only articles can tell: how often, since when.
   */
  @Test
  void anExportedGraphIsImportedIntoAnotherOne() throws IOException {
    Path exported = temp.resolve("graph.ttl");
    Files.writeString(exported, export(graph, ExportFormat.TURTLE, Layer.KNOWLEDGE));
    BuiltGraph other = new BuiltGraph(temp.resolve("other"));
    Import.Imported imported = new Import(other.dir(), exported, "another graph", null).run();
    assertThat(imported.violations()).isEmpty();
    assertThat(facts(other)).containsExactlyElementsOf(facts(graph));
    assertThat(GraphCheck.of(other.dir())).isEmpty();
  }

  private static String export(BuiltGraph graph, ExportFormat format, Layer layer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GraphExport.whole(graph.dir(), format, layer).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The facts, without the month that the first article puts into an IRI. */
  private static SortedSet<String> facts(BuiltGraph graph) {
    String told =
        "(wasDerivedFrom|firstClaim|firstReported|sources|conflict|history|sameAs|differentFrom)>";
    return export(graph, ExportFormat.NTRIPLES, Layer.KNOWLEDGE)
        .lines()
        .filter(line -> !line.matches("<[^>]*> <[^>]*" + told + ".*"))
        .filter(line -> !line.matches("<[^>]*/standing/.*"))
        .map(line -> line.replaceAll("(/id/[^>]*)-20\\d\\d-\\d\\d(?=[/>])", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyKindOfFactMayBeWrittenShortly() throws IOException {
    Path file =
        file(
            "short.ttl",
            """
            org:ebb a dg:Organization ; rdfs:label "Ebb Robotics" .
            org:lun a rdfs:Resource ; rdfs:label "仑石资本"@zh , "Lunshi Capital"@en .
            <urn:people:ann> rdfs:label "Ann Vale" .
            [] a dg:Round ; dg:company org:ebb ; dg:stage dgv:stage-a-plus ;
              dg:amount 2.5e6 ; dg:currency "EUR" ; dg:date "2025"^^xsd:gYear ;
              dg:investment [ dg:investor org:lun ; dg:role dgv:lead ; dg:amountMin 1000000 ;
                dg:currency "EUR" ] ;
              dg:valuation [ dg:amountMin 10000000 ; dg:amountMax 20000000 ; dg:currency "EUR" ;
                dg:basis dgv:post ] .
            <urn:people:worth> a dg:Valuation ; dg:company org:ebb ; dg:amount 9000000 ;
              dg:currency "EUR" ; dg:round <urn:people:worth> ; dg:valuation <urn:people:worth> .
            [] a dg:Leaving ; dg:person <urn:people:ann> ; dg:organization org:ebb ;
              dg:roleTitle "CTO"@en ; dg:date "2025-06-02"^^xsd:date .
            [] a dg:Position ; dg:person <urn:people:ann> ; dg:organization org:lun ;
              dg:roleTitle "Partner" ; dg:roleClass dgv:partner .
            [] a dg:Acquisition ; dg:acquirer org:fennimore-ai ; dg:target org:ebb ;
              dg:status dg:InTalks .
            """);
    Import.Imported imported =
        new Import(graph.dir(), file, "Deal desk", LocalDate.of(2025, 7, 1)).run();
    assertThat(imported.violations()).isEmpty();
    assertThat(imported.claims()).isEqualTo(new ClaimCounts(1, 1, 1, 1, 1));
    assertThat(explain("article/import/short"))
        .contains("2025-07-01")
        .contains("Leaving: person Ann Vale; organization Ebb Robotics; roleTitle CTO");
    assertThat(graph.nquads())
        .contains("publisher> \"Deal desk\"")
        .contains("/round/ebb-robotics/a-plus-2025/valuation> ")
        .contains("/by/lun-shi-zi-ben> <https://w3id.org/dealgraph/ontology#amountMin>");
    assertThat(GraphCheck.of(graph.dir())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] a dg:Round ; dg:stage dgv:stage-a .                                    | company",
        "[] a dg:Round ; dg:company org:nobody-knows .                             | label",
        "[] a dg:Round ; dg:company org:fennimore-ai ; dg:amount 5 .               | Round",
        "[] a dg:Round ; dg:company org:fennimore-ai ; dg:status dg:Done .         | status",
        "[] a dg:Round ; dg:company org:fennimore-ai ; dg:stage dgv:series-a .     | stage",
        "[] a dg:Round ; dg:company org:fennimore-ai ; dg:leadInvestors org:x .    | leadInvestors",
        "[] a dg:Round ; dg:company 'Fennimore AI' .                               | company",
        "[] a dg:Round ; dg:company org:fennimore-ai ; dg:date '2025-3' .          | date",
        "[] a dg:Valuation ; dg:company org:fennimore-ai .                         | currency",
        "[] a dg:Move ; dg:person <urn:people:ann> ; dg:organization org:fennimore-ai .   | Move",
      })
  void whatBreaksAShapeIsListedAndNothingImported(String turtle, String about) throws IOException {
    String before = graph.nquads();
    Import.Imported imported = imported(file("bad.ttl", turtle));
    assertThat(imported.report()).isNull();
    assertThat(
            imported.violations().stream()
                .map(v -> v.focus() + " " + v.path() + " " + v.shape())
                .collect(Collectors.joining("\n")))
        .contains(about);
    assertThat(imported.violations()).extracting(Violation::focus).allMatch(Objects::nonNull);
    assertThat(graph.nquads()).isEqualTo(before);
  }

  @Test
  void whatArticlesClaimIsNoFact() throws IOException {
    Path claims =
        Files.writeString(
            temp.resolve("claims.nq"), export(graph, ExportFormat.NQUADS, Layer.CLAIMS));
    assertThatThrownBy(() -> imported(claims))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("holds no facts");
    Path broken = Files.writeString(temp.resolve("broken.ttl"), "this is no Turtle");
    assertThatThrownBy(() -> imported(broken))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("is not RDF");
    assertThatThrownBy(() -> imported(temp.resolve("missing.ttl")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("There is no file");
  }
}
