package org.dealgraph.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.dealgraph.export.ExportFormat;
import org.dealgraph.push.Account;
import org.dealgraph.push.Protocol;
import org.dealgraph.query.FixtureStore;
import org.duckdb.DuckDBDriver;
import org.eclipse.rdf4j.repository.http.HTTPRepository;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each tool that docs/export.md names tells of the same investments as the store itself: as many,
 * and ten sampled ones word for word. The graph is that of the sample articles, in which one
 * investor is given a name that is hard to carry.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsumersTest {

  private static final String HARD = "say \"hi\", 100% \\ <b>&amp;\nשלום 🚀 青岚资本";
  private static final String FACTS = "https://example.org/facts";
  private static final int SAMPLED = 10;

  @TempDir Path temp;
  private FixtureStore store;
  private List<Investment> expected;

  @BeforeAll
  void build(@TempDir Path folder) {
    temp = folder;
    store = FixtureStore.ofSample(folder);
    store.write(data -> {
      Quad label = anInvestorsLabel(data);
      data.delete(label);
      data.add(
          label.getGraph(),
          label.getSubject(),
          label.getPredicate(),
          NodeFactory.createLiteralLang(HARD, "en"));
    });
    List<Investment> found = new ArrayList<>();
    store.read(data -> found.addAll(ask(data)));
    expected = found;
    assertThat(expected)
        .hasSizeGreaterThan(2 * SAMPLED)
        .extracting(Investment::investor)
        .contains(HARD);
  }

  private static Quad anInvestorsLabel(DatasetGraph data) {
    return data.stream(Quad.defaultGraphIRI, null, RDFS.label.asNode(), null)
        .filter(quad -> quad.getObject().getLiteralLexicalForm().equals("Northlake Ventures"))
        .findFirst()
        .orElseThrow();
  }

  @AfterAll
  void close() {
    store.close();
  }

  interface Tool {
    List<Investment> investments(Exported exported) throws Exception;
  }

  static Stream<Named<Tool>> tools() {
    List<Named<Tool>> tools = new ArrayList<>();
    for (ExportFormat format :
        List.of(
            ExportFormat.TURTLE,
            ExportFormat.TRIG,
            ExportFormat.NTRIPLES,
            ExportFormat.NQUADS,
            ExportFormat.JSONLD,
            ExportFormat.RDFXML)) {
      tools.add(Named.of("Jena, " + format, exported -> jena(exported.in(format))));
      tools.add(Named.of("RDF4J, " + format, exported -> rdf4j(exported.in(format))));
    }
    tools.add(Named.of("Fuseki, Graph Store Protocol", ConsumersTest::fuseki));
    tools.add(Named.of("Fuseki, Update", ConsumersTest::fusekiByUpdate));
    tools.add(Named.of("RDF4J Server", ConsumersTest::rdf4jServer));
    tools.add(Named.of("Virtuoso", ConsumersTest::virtuoso));
    for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.PARQUET)) {
      tools.add(Named.of("DuckDB, " + format, exported -> duckdb(exported.in(format), format)));
    }
    for (ExportFormat format : List.of(ExportFormat.GRAPHML, ExportFormat.GEXF)) {
      tools.add(Named.of("networkx, " + format, exported -> networkx(exported.in(format))));
    }
    tools.add(Named.of("JGraphT", exported -> jgrapht(exported.in(ExportFormat.GRAPHML))));
    tools.add(Named.of("Gephi", exported -> gephi(exported.in(ExportFormat.GEXF))));
    tools.add(Named.of("Neo4j, neo4j-admin import", ConsumersTest::neo4jImport));
    tools.add(Named.of("Neo4j, Cypher", ConsumersTest::neo4jCypher));
    return tools.stream();
  }

  @ParameterizedTest
  @MethodSource("tools")
  void tellsWhatTheStoreTells(Tool tool) throws Exception {
    List<Investment> told =
        tool.investments(new Exported(store, Files.createTempDirectory(temp, "tool")));
    assertThat(told).hasSameSizeAs(expected);
    List<Investment> sampled = new ArrayList<>(expected);
    Collections.shuffle(sampled, new Random(1));
    sampled.subList(SAMPLED, sampled.size()).removeIf(each -> !each.investor().equals(HARD));
    assertThat(told).containsAll(sampled);
  }

  private static List<Investment> ask(DatasetGraph data) {
    Query query = QueryFactory.create(Sparql.query());
    List<Investment> found = new ArrayList<>();
    QueryExecutionDatasetBuilder.create()
        .dataset(org.apache.jena.query.DatasetFactory.wrap(data))
        .query(query)
        .build()
        .execSelect()
        .forEachRemaining(row ->
            found.add(
                Investment.of(
                    Investment.COLUMNS.stream()
                        .map(name -> row.contains(name) ? row.getLiteral(name).getString() : "")
                        .toList())));
    return found;
  }

  private static List<Investment> jena(Path file) {
    return ask(RDFDataMgr.loadDatasetGraph(file.toString()));
  }

  private static List<Investment> rdf4j(Path file) throws IOException {
    SailRepository repository = new SailRepository(new MemoryStore());
    try (var connection = repository.getConnection();
        InputStream in = Files.newInputStream(file)) {
      connection.add(in, Rio.getParserFormatForFileName(file.toString()).orElseThrow());
    }
    return Sparql.ask(repository, Sparql.query());
  }

  private static List<Investment> fuseki(Exported exported) {
    try (Fuseki server = Fuseki.start()) {
      exported.push(server.url(), Protocol.GRAPH_STORE, null, null);
      return Sparql.ask(new SPARQLRepository(server.url()), Sparql.query());
    }
  }

  private static List<Investment> fusekiByUpdate(Exported exported) {
    try (Fuseki server = Fuseki.start()) {
      exported.push(server.url() + "/update", Protocol.UPDATE, null, null);
      return Sparql.ask(new SPARQLRepository(server.url()), Sparql.query());
    }
  }

  private static List<Investment> rdf4jServer(Exported exported) throws Exception {
    try (Rdf4jServer server = Rdf4jServer.startWithPassword(exported.folder(), "ann", "pw")) {
      server.createRepository("deals", "ann", "pw");
      String address = server.repository("deals");
      exported.push(address, Protocol.RDF4J, new Account("ann", "pw"), FACTS);
      HTTPRepository repository = new HTTPRepository(address);
      repository.setUsernameAndPassword("ann", "pw");
      return Sparql.ask(repository, Sparql.query(FACTS));
    }
  }

  private static List<Investment> virtuoso(Exported exported) throws Exception {
    assumeTrue(
        Files.isExecutable(Virtuoso.PROGRAM),
        "Virtuoso is not installed (Debian: virtuoso-opensource-7-bin)");
    try (Virtuoso server = Virtuoso.start(exported.folder())) {
      exported.push(
          server.url() + Virtuoso.GRAPH_STORE,
          Protocol.GRAPH_STORE,
          new Account(Virtuoso.USER, Virtuoso.PASSWORD),
          FACTS);
      return Sparql.ask(new SPARQLRepository(server.url() + Virtuoso.QUERY), Sparql.query(FACTS));
    }
  }

  private static List<Investment> duckdb(Path folder, ExportFormat format) throws SQLException {
    List<Investment> found = new ArrayList<>();
    try (Connection duck = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
        Statement statement = duck.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT * FROM '" + folder.resolve("investments." + format) + "'")) {
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (String column : Investment.COLUMNS) {
          String cell = rows.getString(column);
          cells.add(cell == null ? "" : cell);
        }
        found.add(Investment.of(cells));
      }
    }
    return found;
  }

  private static List<Investment> networkx(Path file) throws Exception {
    Process check = new ProcessBuilder("python3", "-c", "import networkx").start();
    assumeTrue(check.waitFor() == 0, "python3 with networkx is not installed");
    return OtherProgram.run(
        List.of("python3", "src/test/consumers/networks.py", file.toString()), Map.of());
  }

  private static List<Investment> jgrapht(Path file) throws IOException {
    DirectedPseudograph<String, DefaultEdge> graph =
        new DirectedPseudograph<>(null, SupplierUtil.createDefaultEdgeSupplier(), false);
    Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer((pair, value) -> {
      if (pair.getSecond().equals("name")) {
        names.put(pair.getFirst(), value.getValue());
      }
    });
    importer.addEdgeAttributeConsumer((pair, value) ->
        edges
            .computeIfAbsent(pair.getFirst(), e -> new HashMap<>())
            .put(pair.getSecond(), value.getValue()));
    importer.importGraph(graph, Files.newBufferedReader(file, StandardCharsets.UTF_8));
    List<Investment> found = new ArrayList<>();
    edges.forEach((edge, properties) -> {
      if (properties.containsKey("investor_id")) {
        Map<String, String> all = new HashMap<>(properties);
        all.put("id", properties.getOrDefault("iri", ""));
        all.put("investor", names.getOrDefault(graph.getEdgeSource(edge), ""));
        all.put("company", names.getOrDefault(graph.getEdgeTarget(edge), ""));
        found.add(
            Investment.of(
                Investment.COLUMNS.stream().map(name -> all.getOrDefault(name, "")).toList()));
      }
    });
    return found;
  }

  private static List<Investment> gephi(Path file) throws Exception {
    return OtherProgram.java(Map.of(), "src/test/consumers/Gephi.java", file);
  }

  private static List<Investment> neo4jImport(Exported exported) throws Exception {
    Path files = exported.in(ExportFormat.NEO4J);
    Path home = Files.createDirectories(exported.folder().resolve("home"));
    Files.createDirectories(home.resolve("conf"));
    OtherProgram.java(
        Map.of("NEO4J_HOME", home.toString(), "NEO4J_CONF", home.resolve("conf").toString()),
        "org.neo4j.cli.AdminTool",
        "database",
        "import",
        "full",
        "neo4j",
        "--nodes=" + files.resolve("nodes.csv"),
        "--relationships=" + files.resolve("relationships.csv"),
        "--multiline-fields=true");
    return OtherProgram.java(
        Map.of(), "src/test/consumers/Neo4j.java", home, question(exported.folder()));
  }

  /** Runs the script twice, as after a second export: nothing is there twice. */
  private static List<Investment> neo4jCypher(Exported exported) throws Exception {
    Path script = exported.in(ExportFormat.CYPHER);
    return OtherProgram.java(
        Map.of(),
        "src/test/consumers/Neo4j.java",
        exported.folder().resolve("home"),
        script,
        script,
        question(exported.folder()));
  }

  private static Path question(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("question.cypher"),
        """
        MATCH (investor:Entity)-[part]->(company:Entity) WHERE part.investor_id = investor.id
        RETURN part.id, investor.name, company.name, part.role, part.status, part.certainty,
          part.date, part.sources;
        """);
  }
}
