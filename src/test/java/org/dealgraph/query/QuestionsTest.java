package org.dealgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What each shipped question answers, of invented facts, of the sample articles and of an empty
 * graph.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {

  private FixtureStore fixture;
  private FixtureStore sample;

  @BeforeAll
  void fill(@TempDir Path folder) {
    fixture = FixtureStore.filled(folder);
    sample = FixtureStore.ofSample(folder);
  }

  @AfterAll
  void close() {
    fixture.close();
    sample.close();
  }

  @TestFactory
  Stream<DynamicTest> answersAsExpected() {
    return cases(AskedCase.FIXTURE, fixture);
  }

  @TestFactory
  Stream<DynamicTest> answersOfTheSampleArticlesAsExpected() {
    return cases(AskedCase.SAMPLE, sample);
  }

  private static Stream<DynamicTest> cases(String graph, FixtureStore store) {
    return QuestionPack.standard().questions().stream()
        .flatMap(question -> AskedCase.of(graph, question.name()).stream())
        .map(each -> DynamicTest.dynamicTest(each.asked(), () -> check(store, each)));
  }

  private static void check(FixtureStore store, AskedCase each) {
    String answer = store.ask(each.question(), each.values(), AnswerFormat.TABLE, 0);
    assertThat(answer.strip()).as(each.asked()).isEqualTo(each.expected());
  }

  @TestFactory
  Stream<DynamicTest> hasAWholeHeader() {
    return QuestionPack.standard().questions().stream()
        .map(question -> DynamicTest.dynamicTest(question.name(), () -> checkHeader(question)));
  }

  private static void checkHeader(Question question) {
    assertThat(question.titleZh()).isNotBlank();
    assertThat(question.description()).endsWith(".");
    assertThat(question.topic())
        .isIn("funding", "investors", "valuation", "people", "rumours", "evidence");
    assertThat(question.examples())
        .isNotEmpty()
        .allMatch(each -> each.startsWith("dealgraph ask " + question.name()));
    Query query = QueryFactory.create(question.sparql(), Syntax.syntaxSPARQL_11);
    if (!question.sparql().contains("GROUP BY ?")) { // else a row is of many facts
      assertThat(query.getResultVars()).contains("article", "published");
    }
    assertThat(query.getResultVars())
        .doesNotContainAnyElementsOf(
            question.parameters().stream().map(Parameter::variable).toList());
    String body = question.sparql().replaceAll("(?m)^#.*$", "");
    for (Parameter parameter : question.parameters()) {
      assertThat(body).contains("?" + parameter.variable());
    }
    assertThat(
            Pattern.compile("\\?" + Parameter.VARIABLE_PREFIX + "(\\w+)").matcher(body).results())
        .as("only parameters that the header lists")
        .allMatch(found -> question.parameter(found.group(1)).isPresent());
  }

  @TestFactory
  Stream<DynamicTest> answersNothingFromAnEmptyGraph(@TempDir Path folder) {
    FixtureStore empty = FixtureStore.empty(folder);
    return QuestionPack.standard().questions().stream()
        .map(question ->
            DynamicTest.dynamicTest(
                question.name(),
                () ->
                    assertThat(
                            empty.ask(
                                question.name(),
                                FixtureStore.needed(question),
                                AnswerFormat.TABLE,
                                80))
                        .startsWith("Nothing found.\n")))
        .onClose(empty::close);
  }
}
