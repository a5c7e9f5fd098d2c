package org.dealgraph.query;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dealgraph.model.UserError;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryRunnerTest {

  private FixtureStore store;

  @BeforeAll
  void fill(@TempDir Path folder) {
    store = FixtureStore.filled(folder);
  }

  @AfterAll
  void close() {
    store.close();
  }

  private UserError refused(String sparql) {
    UserError error =
        catchThrowableOfType(UserError.class, () -> store.run(sparql, AnswerFormat.TABLE));
    assertThat(error).as(sparql).isNotNull();
    return error;
  }

  @Test
  void knowsThePrefixesThatAQueryDoesNotDeclare() {
    assertThat(
            store.run(
                "SELECT ?name { ?x dg:led <org/lumenara> ; rdfs:label ?name }", AnswerFormat.CSV))
        .isEqualTo("name\r\n青岚资本\r\n");
  }

  @Test
  void letsAQueryDeclareItsOwn() {
    assertThat(
            store.run(
                "PREFIX dg: <http://other.example/> ASK { ?x dg:led ?y }", AnswerFormat.TABLE))
        .isEqualTo("no\n");
  }

  @Test
  void asks() {
    assertThat(store.run("ASK { ?x dg:led ?y }", AnswerFormat.TABLE)).isEqualTo("yes\n");
    assertThat(store.run("ASK { ?x dg:led ?y }", AnswerFormat.CSV)).isEqualTo("answer\r\ntrue\r\n");
    assertThat(store.run("ASK { ?x dg:led ?y }", AnswerFormat.JSON)).contains("true");
    assertThat(store.run("ASK { ?x dg:led ?y }", AnswerFormat.XML)).contains("true");
  }

  @Test
  void constructsAndDescribes() {
    String constructed =
        store.run("CONSTRUCT { ?y dg:ledBy ?x } WHERE { ?x dg:led ?y }", AnswerFormat.TURTLE);
    assertThat(constructed).contains("dg:ledBy").containsSubsequence("lumenara", "weilan-keji");
    assertThat(store.run("DESCRIBE <org/quillbank>", AnswerFormat.TABLE))
        .contains("\"Quillbank\"@en");
    assertThat(store.run("DESCRIBE <org/nobody>", AnswerFormat.TABLE))
        .isEqualTo("Nothing found.\n");
  }

  /** Jena 6.0.0's own executor fails at these. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s <x:none>+ ?o . ?o dg:led ?b . ?b rdfs:label ?d }",
        "SELECT * { { ?s <x:a> ?o } UNION { ?s <x:b> ?o } ?o dg:led ?b . ?b rdfs:label ?d }",
        "SELECT * { ?s <x:none> ?o GRAPH ?g { ?o dg:quote ?b . ?b oa:exact ?d } }"
      })
  void answersNothingWhereAnEarlierPartFindsNothing(String sparql, @TempDir Path folder) {
    assertThat(store.run(sparql, AnswerFormat.TABLE)).isEqualTo("Nothing found.\n");
    try (FixtureStore empty = FixtureStore.empty(folder)) {
      assertThat(empty.run(sparql, AnswerFormat.TABLE)).isEqualTo("Nothing found.\n");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <x:s> <x:p> <x:o> }",
        "DELETE WHERE { ?s ?p ?o }",
        "PREFIX ex: <http://example.org/> INSERT { ?s ex:p 1 } WHERE { ?s a dg:Company }",
        "# only a look\nLOAD <http://example.org/data.ttl>",
        "CLEAR ALL",
        "DROP DEFAULT",
      })
  void refusesUpdates(String sparql) {
    assertThat(refused(sparql)).hasMessageContaining("only reads");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://example.org/sparql> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o OPTIONAL { SERVICE SILENT <http://example.org/sparql> { ?o ?q ?z } }"
            + " }",
        "SELECT * { { SELECT ?s { SERVICE ?where { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://example.org/sparql> { ?s ?q ?z } } }",
        "ASK { ?s ?p ?o FILTER(!EXISTS { { ?s ?a ?b } UNION { SERVICE <x:y> { ?s ?q ?z } } }) }",
        "DESCRIBE ?s { SERVICE <http://example.org/sparql> { ?s ?p ?o } }",
        "SELECT (<java:java.lang.Runtime>(?s) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s <java:org.example.Run> ?o }"
      })
  void refusesWhatReachesBeyondTheGraph(String sparql) {
    assertThat(refused(sparql)).hasMessageContaining("refused");
  }

  @Test
  void namesThePlaceOfAMistake() {
    UserError error = refused("SELECT ?a\nWHERE {\n  ?a dg:led dg:b c d\n}");
    assertThat(error.kind()).isEqualTo(UserError.Kind.USAGE);
    assertThat(error).hasMessageContaining("line 3, column").hasMessageContaining("?a dg:led dg:b");
    assertThat(refused("")).isNotNull();
    assertThat(refused("SELECT * {")).hasMessageContaining("line 1");
    assertThat(refused("SELECT ?x { ?x unknown:p ?y }")).hasMessageContaining("unknown");
    assertThat(refused("SELECT ?a (COUNT(*) AS ?n) { ?a ?b ?c }")).isNotNull();
  }

  @Test
  void stopsAQueryThatTakesTooLong() {
    QueryRunner hasty = new QueryRunner(StandardPrefixes.mapping(), Duration.ofMillis(100));
    UserError error =
        catchThrowableOfType(
            UserError.class,
            () ->
                store.read(data ->
                    hasty.run(
                        data,
                        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                        answers -> ((Answers.Rows) answers).rows().next())));
    assertThat(error).hasMessageContaining("0.1 seconds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" || true || \"",
        "x\") . ?s ?p ?o } #",
        "\\\" } SELECT * { ?s ?p ?o } #",
        "UNDEF",
        "?companyName",
        "*",
        ".*",
        "<https://w3id.org/dealgraph/id/org/lumenara>",
        "Lumenara\" \"Brightwater",
        "\u0000\n\r\t'\"\\",
        "'; DROP ALL; --",
        "%s%n$1\\1"
      })
  void takesAValueForTheNameItIsAndNothingElse(String hostile) {
    for (Question question : QuestionPack.standard().questions()) {
      for (Parameter parameter : question.parameters()) {
        if (parameter.naming()) {
          Map<String, String> values = FixtureStore.needed(question);
          values.put(parameter.name(), hostile);
          assertThat(store.ask(question.name(), values, AnswerFormat.TABLE, 0))
              .as(question.name() + " " + parameter.name())
              .startsWith("Nothing found.\n");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"LUMENARA", "ｌｕｍｅｎａｒａ", "Lumenara, Inc", "光芒智能", "光芒 智能", "org/lumenara"})
  void knowsANameInWhateverWayItIsWritten(String name) {
    assertThat(store.ask("who-led", Map.of("company", name), AnswerFormat.CSV, 0))
        .isEqualTo(store.ask("who-led", Map.of("company", "Lumenara"), AnswerFormat.CSV, 0))
        .contains("30000000");
  }

  @Test
  void saysWhomANameMayMean() {
    Question career = QuestionPack.standard().question("career");
    store.read(data ->
        assertThat(
                FixtureStore.runner().ask(data, career, Map.of("person", "li wei"), answers -> {}))
            .singleElement(as(STRING))
            .contains("2 are called \"li wei\"", "person/li-wei-brightwater")
            .contains("person/li-wei-lumenara"));
  }

  @Test
  void saysThatNothingIsKnownOfWhomItKnows() {
    assertThat(store.ask("founders", Map.of("company", "Quillbank"), AnswerFormat.TABLE, 0))
        .contains("The graph knows \"Quillbank\", but nothing of what the question asks for.");
  }

  @Test
  void wantsNumbersAndDatesWhereItSaysSo() {
    for (Map<String, String> bad : List.of(Map.of("least", "much"), Map.of("since", "last year"))) {
      assertThatThrownBy(() -> store.ask("rounds", bad, AnswerFormat.CSV, 0))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("cannot be");
    }
  }

  @Test
  void takesABlankValueForNone() {
    assertThat(store.ask("who-led", Map.of("company", "  "), AnswerFormat.CSV, 0))
        .isEqualTo(store.ask("who-led", Map.of(), AnswerFormat.CSV, 0));
    assertThat(store.ask("who-led", Map.of("company", " Lumenara "), AnswerFormat.CSV, 0))
        .contains("Quillbank");
  }

  @Test
  void listsTheParametersWhereOneIsUnknown() {
    UserError unknown =
        catchThrowableOfType(
            UserError.class,
            () -> store.ask("who-led", Map.of("firm", "x"), AnswerFormat.TABLE, 0));
    assertThat(unknown.hint()).contains("company, investor, status");
    UserError value =
        catchThrowableOfType(
            UserError.class,
            () -> store.ask("who-led", Map.of("status", "done"), AnswerFormat.TABLE, 0));
    assertThat(value.hint()).contains("closed, in-talks, denied");
  }
}
