package org.dealgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dealgraph.query.FixtureStore;
import org.dealgraph.query.StandardPrefixes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DuckDB reads the tables, from CSV and from Parquet, and finds what the graph holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TablesTest {

  private static final String ID = "https://w3id.org/dealgraph/id/";
  private static final String HOSTILE = "=1+1, \"quoted\"\nשלום 🚀 100% 中文";

  private FixtureStore store;
  private Connection duck;
  private Path folder;

  @BeforeAll
  void export(@TempDir Path temp) throws SQLException {
    folder = temp;
    store = FixtureStore.filled(temp);
    store.write(data ->
        data.add(
            Quad.defaultGraphIRI,
            NodeFactory.createURI(ID + "org/brightwater"),
            Subject.term("skos:altLabel"),
            NodeFactory.createLiteralString(HOSTILE)));
    write(ExportFormat.CSV, Cut.NONE, "csv");
    write(ExportFormat.PARQUET, Cut.NONE, "parquet");
    duck = DriverManager.getConnection("jdbc:duckdb:");
  }

  @AfterAll
  void close() throws SQLException {
    duck.close();
    store.close();
  }

  private void write(ExportFormat format, Cut cut, String name) {
    Exporter exporter =
        new Exporter(StandardPrefixes.byName(StandardPrefixes.DEFAULT_BASE), cut, items -> {});
    store.read(data -> exporter.write(data, format, Layer.KNOWLEDGE, folder.resolve(name)));
  }

  private Object ask(String sql, String format) throws SQLException {
    try (Statement statement = duck.createStatement();
        ResultSet rows =
            statement.executeQuery(
                sql.replaceAll(
                    "\\{(\\w+)\\}", "'" + folder.resolve(format) + "/$1." + format + "'"))) {
      rows.next();
      return rows.getObject(1);
    }
  }

  private long count(String type) {
    long[] count = {0};
    Node wanted = Subject.term(type);
    store.read(data ->
        count[0] =
            data.stream(Quad.defaultGraphIRI, Node.ANY, Subject.term("rdf:type"), wanted).count());
    return count[0];
  }

  @ParameterizedTest
  @CsvSource({
    "companies, Organization",
    "investors, Investor",
    "rounds, Round",
    "investments, Investment",
    "valuations, Valuation",
    "people, Person",
    "moves, Move",
    "positions, Position",
    "acquisitions, Acquisition",
  })
  void holdsARowForEachNode(String table, String type) throws SQLException {
    assertThat(count(type)).isPositive();
    for (String format : new String[] {"csv", "parquet"}) {
      assertThat(ask("SELECT count(DISTINCT id) FROM {" + table + "}", format))
          .as(format)
          .isEqualTo(count(type));
    }
  }

  @ParameterizedTest
  @CsvSource({"csv", "parquet"})
  void holdsWhatTheGraphSays(String format) throws SQLException {
    String round = " FROM {rounds} WHERE id = '" + ID + "round/lumenara-a'";
    assertThat(ask("SELECT company" + round, format)).isEqualTo("Lumenara");
    assertThat(ask("SELECT amount::BIGINT" + round, format)).isEqualTo(30_000_000L);
    assertThat(ask("SELECT latest" + round, format)).isEqualTo(LocalDate.parse("2023-05-31"));
    assertThat(ask("SELECT status" + round, format)).isEqualTo("Closed");
    assertThat(ask("SELECT sources" + round, format)).isEqualTo(2L);
    assertThat(ask("SELECT article_id" + round, format)).isEqualTo(ID + "article/a2");
    assertThat(
            ask(
                "SELECT i.investor FROM {investments} i JOIN {rounds} r ON i.round_id = r.id"
                    + " WHERE i.role = 'lead' AND r.company = 'Lumenara' AND r.id LIKE '%-a'",
                format))
        .isEqualTo("青岚资本");
    assertThat(ask("SELECT count(*) FROM {articles} WHERE url IS NOT NULL", format))
        .isNotEqualTo(0L);
    String alias = "SELECT aliases FROM {companies} WHERE name = 'Brightwater'";
    assertThat(ask(alias, format)).isEqualTo((format.equals("csv") ? "'" : "") + HOSTILE);
  }

  @Test
  void csvOpensInSpreadsheets() throws IOException {
    String text = Files.readString(folder.resolve("csv/companies.csv"), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFFid,name,").contains("\r\n");
    assertThat(text).as("no formula").contains(",\"'=1+1");
  }

  @Test
  void givesTheSameBytesAgain() throws IOException {
    for (ExportFormat format : new ExportFormat[] {ExportFormat.CSV, ExportFormat.PARQUET}) {
      write(format, Cut.NONE, "again-" + format);
      try (Stream<Path> files = Files.list(folder.resolve(format.toString()))) {
        assertThat(files)
            .hasSize(Tables.ALL.size())
            .allSatisfy(file ->
                assertThat(folder.resolve("again-" + format).resolve(file.getFileName()))
                    .hasSameBinaryContentAs(file));
      }
    }
  }

  @Test
  void cutsLeaveWhatTheySay() throws SQLException {
    write(ExportFormat.CSV, new Cut(true, Set.of(), null), "confirmed");
    String confirmed = folder.resolve("confirmed") + "/";
    assertThat(ask("SELECT count(*) FROM '" + confirmed + "rounds.csv'", "csv"))
        .isEqualTo(
            ask(
                "SELECT count(*) FROM {rounds} WHERE status = 'Closed' AND certainty = 'Stated'",
                "csv"))
        .isNotEqualTo(0L);
    write(ExportFormat.CSV, new Cut(false, Set.of(ID + "org/lumenara"), null), "one");
    String one = folder.resolve("one") + "/";
    assertThat(ask("SELECT string_agg(DISTINCT company) FROM '" + one + "rounds.csv'", "csv"))
        .isEqualTo("Lumenara");
    write(ExportFormat.CSV, new Cut(false, Set.of(), LocalDate.parse("2024-01-01")), "late");
    String late = folder.resolve("late") + "/";
    assertThat(
            ask(
                "SELECT min(coalesce(latest::VARCHAR, first_reported::VARCHAR)) >= '2024-01-01'"
                    + " FROM '"
                    + late
                    + "rounds.csv'",
                "csv"))
        .isEqualTo(true);
  }
}
