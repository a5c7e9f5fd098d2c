package org.dealgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.dealgraph.export.ExportFormat;
import org.dealgraph.export.Exporter;
import org.dealgraph.export.Layer;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * RDF4J gives the same answers over the exported data, so the questions are plain SPARQL. With
 * {@code -Ddealgraph.graph=DIR} it asks the questions' own examples of that graph too, which may be
 * large.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherEngineTest {

  private static final int LONGEST_SECONDS = 300;

  private final SailRepository otherFixture = new SailRepository(new MemoryStore());
  private final SailRepository otherSample = new SailRepository(new MemoryStore());
  private FixtureStore fixture;
  private FixtureStore sample;

  @BeforeAll
  void fill(@TempDir Path folder) throws IOException {
    fixture = FixtureStore.filled(folder);
    sample = FixtureStore.ofSample(folder);
    copy(fixture, otherFixture);
    copy(sample, otherSample);
  }

  private static void copy(FixtureStore store, SailRepository other) throws IOException {
    ByteArrayOutputStream nquads = new ByteArrayOutputStream();
    Exporter exporter = new Exporter(StandardPrefixes.byName(StandardPrefixes.DEFAULT_BASE));
    store.read(data -> exporter.write(data, ExportFormat.NQUADS, Layer.ALL, nquads));
    try (RepositoryConnection connection = other.getConnection()) {
      connection.add(new ByteArrayInputStream(nquads.toByteArray()), RDFFormat.NQUADS);
    }
  }

  @AfterAll
  void close() {
    otherFixture.shutDown();
    otherSample.shutDown();
    fixture.close();
    sample.close();
  }

  @TestFactory
  Stream<DynamicTest> answersTheSame() {
    return cases(AskedCase.FIXTURE, fixture, otherFixture);
  }

  @TestFactory
  Stream<DynamicTest> answersTheSameOfTheSampleArticles() {
    return cases(AskedCase.SAMPLE, sample, otherSample);
  }

  @TestFactory
  Stream<DynamicTest> answersTheSameOfAGivenGraph() throws IOException {
    String graph = System.getProperty("dealgraph.graph", "");
    assumeFalse(graph.isEmpty(), "no graph given with -Ddealgraph.graph=DIR");
    FixtureStore store = FixtureStore.existing(Path.of(graph));
    SailRepository other = new SailRepository(new MemoryStore());
    copy(store, other);
    return QuestionPack.standard().questions().stream()
        .flatMap(question ->
            question.examples().stream()
                .map(example -> new AskedCase(question.name() + AskedCase.values(example), "")))
        .distinct()
        .map(each ->
            DynamicTest.dynamicTest(
                each.asked(),
                () -> {
                  long begun = System.nanoTime();
                  System.out.println(each.asked());
                  compare(each, store, other);
                  System.out.printf("  equal, %d ms%n", (System.nanoTime() - begun) / 1_000_000);
                }))
        .onClose(() -> {
          other.shutDown();
          store.close();
        });
  }

  private static Stream<DynamicTest> cases(String graph, FixtureStore store, SailRepository other) {
    return QuestionPack.standard().questions().stream()
        .flatMap(question -> AskedCase.of(graph, question.name()).stream())
        .map(each -> DynamicTest.dynamicTest(each.asked(), () -> compare(each, store, other)));
  }

  private static void compare(AskedCase each, FixtureStore store, SailRepository other) {
    Question question = QuestionPack.standard().question(each.question());
    List<String> ours = new ArrayList<>();
    store.read(data ->
        FixtureStore.runner()
            .ask(
                data,
                question,
                each.values(),
                answers ->
                    ((Answers.Rows) answers)
                        .rows()
                        .forEach(row -> {
                          TreeMap<String, String> cells = new TreeMap<>();
                          row.forEach((v, node) -> cells.put(v.getName(), text(node)));
                          ours.add(cells.toString());
                        })));
    String[] sparql = {""};
    store.read(
        data -> sparql[0] = FixtureStore.runner().bound(data, question, each.values()).text());
    List<String> theirs = new ArrayList<>();
    try (RepositoryConnection connection = other.getConnection();
        TupleQueryResult rows = tupleQuery(connection, sparql[0]).evaluate()) {
      for (BindingSet row : rows) {
        TreeMap<String, String> cells = new TreeMap<>();
        row.forEach(cell -> cells.put(cell.getName(), text(cell.getValue())));
        theirs.add(cells.toString());
      }
    }
    assertThat(theirs).as(each.asked()).containsExactlyElementsOf(ours);
  }

  /** A query that is given up, with an error, where this engine finds no quick way. */
  private static TupleQuery tupleQuery(RepositoryConnection connection, String sparql) {
    TupleQuery query = connection.prepareTupleQuery(sparql);
    query.setMaxExecutionTime(LONGEST_SECONDS);
    return query;
  }

  private static String text(Node node) {
    if (node.isLiteral() && node.getLiteralDatatype().equals(XSDDatatype.XSDdecimal)) {
      return new BigDecimal(node.getLiteralLexicalForm()).stripTrailingZeros().toPlainString();
    }
    return NodeFmtLib.strNT(node).replace("^^<http://www.w3.org/2001/XMLSchema#string>", "");
  }

  private static String text(Value value) {
    if (!(value instanceof Literal literal)) {
      return "<" + value.stringValue() + ">";
    }
    Node node =
        literal
            .getLanguage()
            .map(
                tag -> org.apache.jena.graph.NodeFactory.createLiteralLang(literal.getLabel(), tag))
            .orElseGet(() ->
                org.apache.jena.graph.NodeFactory.createLiteralDT(
                    literal.getLabel(),
                    org.apache.jena.graph.NodeFactory.getType(
                        literal.getDatatype().stringValue())));
    return text(node);
  }
}
