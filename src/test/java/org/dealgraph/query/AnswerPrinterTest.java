package org.dealgraph.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.dealgraph.model.UserError;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerPrinterTest {

  private FixtureStore store;

  @BeforeAll
  void fill(@TempDir Path folder) {
    store = FixtureStore.filled(folder);
  }

  @AfterAll
  void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "光芒智能, 8",
    "Ａ１, 4",
    "🚀, 2",
    "🇨🇳, 2",
    "👩‍💻, 2",
    "é, 1",
    "שלום, 4",
    "…, 1",
    "ｱ, 1",
    "한국, 4"
  })
  void countsTheColumnsOfATerminal(String text, int width) {
    assertThat(DisplayText.width(text)).isEqualTo(width);
  }

  @Test
  void cutsBetweenCharactersAsAReaderSeesThem() {
    assertThat(DisplayText.fit("光芒智能", 5)).isEqualTo("光芒…");
    assertThat(DisplayText.fit("光芒智能", 6)).isEqualTo("光芒…");
    assertThat(DisplayText.fit("光芒智能", 8)).isEqualTo("光芒智能");
    assertThat(DisplayText.fit("a👩‍💻b", 3)).isEqualTo("a…");
  }

  @Test
  void drawsBarsAsLongAsTheirValues() {
    Chart chart = new Chart(List.of("company", "stage"), "amount");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.read(data ->
        FixtureStore.runner()
            .ask(
                data,
                QuestionPack.standard().question("rounds"),
                Map.of("company", "Lumenara", "lang", "zh"),
                answers -> chart.printer(StandardPrefixes.mapping(), 60).print(answers, out)));
    String drawn = out.toString(UTF_8);
    assertThat(drawn)
        .contains("光芒智能 A     30,000,000  █\n")
        .containsPattern("光芒智能    1,000,000,000  █{20,}\n")
        .contains("(amount; ");
    assertThat(drawn.lines()).allMatch(line -> DisplayText.width(line) <= 60);
  }

  @Test
  void cutsWordsBeforeNumbers() {
    String table = store.ask("rounds", Map.of("company", "Lumenara"), AnswerFormat.TABLE, 150);
    assertThat(table).contains("1,000,000,000").contains("…");
  }

  @Test
  void showsNothingThatSteersATerminal() {
    assertThat(DisplayText.plain("a\u001b[31mred\u202eb\nc\u0007")).isEqualTo("a [31mredb c ");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 120, 160})
  void fitsTheTerminalWhereItCan(int width) {
    String table = store.ask("who-left", Map.of("lang", "zh"), AnswerFormat.TABLE, width);
    int least = 90;
    assertThat(table.lines().filter(line -> !line.startsWith("(")))
        .allMatch(line -> DisplayText.width(line) <= Math.max(width, least));
    assertThat(table).contains("李伟").contains("(3 rows");
  }

  @Test
  void keepsFormulasFromRunningInASpreadsheet() {
    String csv =
        store.run(
            "SELECT * { VALUES (?a ?b ?c) { (\"=1+1\" \"+x\" -5) (\"@a\" \"-b\" -5.5) (\"a,b\""
                + " \"say \\\"hi\\\"\\nto\" UNDEF) (\"\\tx\" <http://a.example/> \"ok\") } }",
            AnswerFormat.CSV);
    assertThat(csv)
        .isEqualTo(
            """
            a,b,c
            '=1+1,'+x,-5
            '@a,'-b,-5.5
            "a,b","say ""hi""/to",
            '\tx,http://a.example/,ok
            """
                .replace("\n", "\r\n")
                .replace('/' + "to", "\nto"));
    assertThat(store.ask("who-led", Map.of(), AnswerFormat.CSV, 0)).contains("\"'=光芒智能");
  }

  @Test
  void printsWhatOtherToolsRead() {
    for (AnswerFormat format : new AnswerFormat[] {AnswerFormat.JSON, AnswerFormat.XML}) {
      byte[] printed =
          store.ask("who-invested", Map.of(), format, 0).getBytes(StandardCharsets.UTF_8);
      ResultSet read =
          ResultSetMgr.read(
              new ByteArrayInputStream(printed),
              format == AnswerFormat.JSON ? ResultSetLang.RS_JSON : ResultSetLang.RS_XML);
      assertThat(ResultSetFormatter.toList(read)).hasSize(6);
    }
    assertThat(store.ask("who-led", Map.of(), AnswerFormat.TSV, 0))
        .startsWith("?investor\t?company")
        .contains("\"青岚资本\"@zh");
  }

  @Test
  void saysWhichFormatsFitWhichAnswers() {
    assertThatThrownBy(() -> store.run("SELECT * { ?s ?p ?o }", AnswerFormat.TURTLE))
        .isInstanceOf(UserError.class);
    assertThatThrownBy(() -> store.run("CONSTRUCT WHERE { ?s ?p ?o }", AnswerFormat.CSV))
        .isInstanceOf(UserError.class);
    assertThatThrownBy(() -> AnswerFormat.of("xls"))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.hint()).contains("table, csv, tsv"));
  }

  @Test
  void shortensIrisInTablesAlone() {
    String query = "SELECT ?x { ?x dg:led <org/lumenara> }";
    assertThat(store.run(query, AnswerFormat.TABLE)).contains("id:org/qinglan-ziben");
    assertThat(store.run(query, AnswerFormat.CSV))
        .contains("https://w3id.org/dealgraph/id/org/qinglan-ziben");
  }

  @Test
  void printsManyRowsWithoutKeepingThem() {
    String table =
        store.run("SELECT ?a ?d { ?a ?b ?c . ?d rdfs:label ?f } LIMIT 2500", AnswerFormat.TABLE);
    assertThat(table).endsWith("(2500 rows)\n");
  }
}
