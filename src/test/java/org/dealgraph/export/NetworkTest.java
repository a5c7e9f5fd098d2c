package org.dealgraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dealgraph.query.FixtureStore;
import org.dealgraph.query.StandardPrefixes;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** JGraphT and networkx read the networks and find what the graph holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkTest {

  private static final String ID = "https://w3id.org/dealgraph/id/";
  private static final String HOSTILE = "<a> & \"b\" \u0001\nשלום 🚀 100% 中文";

  private final List<Network.Element> nodes = new ArrayList<>();
  private final Map<String, Network.Element> edges = new TreeMap<>();
  private FixtureStore store;
  private Path folder;

  @BeforeAll
  void export(@TempDir Path temp) {
    folder = temp;
    store = FixtureStore.filled(temp);
    store.write(data ->
        data.add(
            Quad.defaultGraphIRI,
            NodeFactory.createURI(ID + "org/brightwater"),
            Subject.term("skos:altLabel"),
            NodeFactory.createLiteralString(HOSTILE)));
    Exporter exporter =
        new Exporter(StandardPrefixes.byName(StandardPrefixes.DEFAULT_BASE), Cut.NONE, i -> {});
    store.read(data -> {
      for (ExportFormat format : List.of(ExportFormat.GRAPHML, ExportFormat.GEXF)) {
        exporter.write(data, format, Layer.KNOWLEDGE, folder.resolve("network." + format));
      }
      Network.write(
          data,
          Selection.of(data, Cut.NONE),
          false,
          new Network.Sink() {
            @Override
            public void node(Network.Element node) {
              nodes.add(node);
            }

            @Override
            public void edge(Network.Element edge, String from, String to) {
              edges.put(edge.id(), edge);
            }
          });
    });
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void tellsWhatIsConfirmedFromWhatIsNot() {
    assertThat(nodes).hasSize(11).extracting(Network.Element::type).contains("Person");
    assertThat(edges)
        .extractingFromEntries(each -> each.getKey() + " " + each.getValue().type())
        .contains(
            ID + "round/lumenara-a/by/qinglan-ziben LED",
            ID + "round/lumenara-a/by/northpeak INVESTED_IN");
    assertThat(edges.values())
        .filteredOn(edge -> "InTalks".equals(edge.properties().get("status")))
        .isNotEmpty()
        .allSatisfy(edge -> assertThat(edge.type()).startsWith("UNCONFIRMED_"));
    assertThat(edges.values())
        .filteredOn(edge -> "Denied".equals(edge.properties().get("status")))
        .allSatisfy(edge -> assertThat(edge.type()).startsWith("DENIED_"));
  }

  @Test
  void isReadByJgrapht() throws IOException {
    Graph<String, DefaultEdge> graph =
        new DirectedPseudograph<>(null, SupplierUtil.createDefaultEdgeSupplier(), false);
    Map<String, Map<String, String>> found = new HashMap<>();
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer((pair, value) ->
        found
            .computeIfAbsent(pair.getFirst(), v -> new HashMap<>())
            .put(pair.getSecond(), value.getValue()));
    importer.importGraph(
        graph, Files.newBufferedReader(folder.resolve("network.graphml"), StandardCharsets.UTF_8));
    assertThat(graph.vertexSet()).hasSameSizeAs(nodes);
    assertThat(graph.edgeSet()).hasSameSizeAs(edges.keySet());
    for (Network.Element node : nodes) {
      Map<String, String> properties =
          found.getOrDefault(node.id().substring(ID.length()).replace('/', ':'), Map.of());
      assertThat(properties).containsEntry("type", node.type()).containsEntry("iri", node.id());
      node.properties()
          .forEach((name, value) ->
              assertThat(properties)
                  .containsEntry(name, Values.text(value).replace('\u0001', '\uFFFD')));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"GRAPHML", "GEXF"})
  void isReadByNetworkx(ExportFormat format) throws IOException, InterruptedException {
    assumeTrue(run("import networkx").isEmpty(), "python3 with networkx is not installed");
    String script =
        """
        import networkx
        g = networkx.read_%s(r'%s')
        print(g.number_of_nodes(), g.number_of_edges(), g.is_multigraph(), g.is_directed())
        for a, b, e in g.edges(data=True):
            print('|'.join(str(e.get(k)) for k in ('type', 'company', 'status', 'amount', 'sources')))
        """
            .formatted(format, folder.resolve("network." + format));
    List<String> lines = run(script).lines().toList();
    assertThat(lines.getFirst()).isEqualTo("%d %d True True".formatted(nodes.size(), edges.size()));
    assertThat(lines.subList(1, lines.size()))
        .hasSameSizeAs(edges.keySet())
        .contains("LED|Lumenara|Closed|None|2")
        .contains("INVESTED_IN|Lumenara|Closed|5000000.0|2");
  }

  @Test
  void datesOfEdgesAreDays() throws IOException {
    assertThat(Files.readString(folder.resolve("network.gexf")))
        .contains("kind=\"LED\" label=\"LED\" weight=\"2\" start=\"2023-05-01\" end=\"2023-05-31\"")
        .doesNotContain("\u0001");
  }

  private static String run(String script) throws IOException, InterruptedException {
    ProcessBuilder python = new ProcessBuilder("python3", "-c", script).redirectErrorStream(true);
    python.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = python.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
