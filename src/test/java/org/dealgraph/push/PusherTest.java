package org.dealgraph.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dealgraph.consumer.Fuseki;
import org.dealgraph.consumer.Rdf4jServer;
import org.dealgraph.consumer.Virtuoso;
import org.dealgraph.model.UserError;
import org.dealgraph.query.FixtureStore;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real stores take a graph, and hold what it holds. */
class PusherTest {

  private static final String FACTS = "https://example.org/facts";
  private static final String A = "https://w3id.org/dealgraph/id/article/a1";
  private static final String HOSTILE = "say \"hi\"\n100% שלום 🚀 中文 \\";

  @TempDir Path folder;
  private FixtureStore store;

  @BeforeEach
  void fill() {
    store = FixtureStore.filled(folder);
    add(
        Quad.create(
            uri(A), uri(A), uri("http://x.example/p"), NodeFactory.createLiteralString(HOSTILE)));
    add(
        Quad.create(
            uri(A),
            uri(A),
            uri("http://x.example/y"),
            NodeFactory.createLiteralDT("2024", XSDDatatype.XSDgYear)));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void add(Quad quad) {
    store.write(data -> data.add(quad));
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private Pusher.Plan plan(String address, Protocol protocol, @Nullable Account account) {
    return new Pusher.Plan(
        folder.resolve("graph"),
        URI.create(address),
        protocol,
        account,
        FACTS,
        false,
        false,
        Duration.ofMillis(1));
  }

  private Pusher.Outcome push(Pusher.Plan plan) {
    List<Pusher.Outcome> outcome = new ArrayList<>();
    store.read(data -> outcome.add(new Pusher(plan, (graphs, of, statements) -> {}).push(data)));
    return outcome.getFirst();
  }

  private long graphs() {
    long[] graphs = {0};
    store.read(data -> data.listGraphNodes().forEachRemaining(graph -> graphs[0]++));
    return graphs[0];
  }

  private long statements() {
    long[] statements = {0};
    store.read(data -> statements[0] = data.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).count());
    return statements[0];
  }

  private static String ask(String address, @Nullable Account account, String sparql) {
    SPARQLRepository repository = new SPARQLRepository(address);
    repository.setHttpClient(HttpAccess.client(account));
    return ask(repository, sparql);
  }

  private static String ask(Repository repository, String sparql) {
    try (RepositoryConnection connection = repository.getConnection();
        TupleQueryResult rows = connection.prepareTupleQuery(sparql).evaluate()) {
      List<String> found = new ArrayList<>();
      for (BindingSet row : rows) {
        found.add(row.getValue("v").stringValue());
      }
      return String.join("|", found);
    } finally {
      repository.shutDown();
    }
  }

  /** Pushes, compares, pushes again, changes, pushes, removes, pushes. */
  private void check(String query, Pusher.Plan plan, @Nullable Account account) {
    String ours = "FILTER(STRSTARTS(STR(?g), 'https://'))";
    String count = "SELECT (COUNT(*) AS ?v) { GRAPH ?g { ?s ?p ?o } " + ours + " }";
    Pusher.Outcome first = push(plan);
    assertThat(first.pushed()).isEqualTo((int) graphs() + 1);
    assertThat(first.statements()).isEqualTo(statements());
    assertThat(ask(query, account, count)).isEqualTo(Long.toString(statements()));
    String lead =
        "PREFIX dg: <https://w3id.org/dealgraph/ontology#> SELECT DISTINCT ?v { GRAPH <"
            + FACTS
            + "> { ?r dg:leadInvestor ?i ; dg:status dg:Closed ; dg:stage"
            + " <https://w3id.org/dealgraph/vocabulary/stage-a> . ?i"
            + " <http://www.w3.org/2000/01/rdf-schema#label> ?v } }";
    assertThat(ask(query, account, lead)).contains("青岚资本");
    String text = "SELECT ?v { GRAPH <" + A + "> { ?s <http://x.example/p> ?v } }";
    assertThat(ask(query, account, text)).isEqualTo(HOSTILE);
    String year = "SELECT ?v { GRAPH <" + A + "> { ?s <http://x.example/y> ?v } }";
    assertThat(ask(query, account, year)).isEqualTo("2024");

    assertThat(push(plan).pushed()).as("nothing has changed").isZero();
    add(
        Quad.create(
            uri(A), uri(A), uri("http://x.example/p"), NodeFactory.createLiteralString("new")));
    Pusher.Outcome changed = push(plan);
    assertThat(changed.pushed()).as("one graph has changed").isEqualTo(1);
    assertThat(ask(query, account, text)).contains("new");
    store.write(data -> data.removeGraph(uri(A)));
    assertThat(push(plan).removed()).isEqualTo(1);
    assertThat(ask(query, account, text)).isEmpty();
    assertThat(ask(query, account, count)).isEqualTo(Long.toString(statements()));
  }

  @Test
  void fusekiByGraphStoreProtocol() throws IOException {
    Account account = new Account("ann", "pass:word");
    try (Fuseki server = Fuseki.startWithPassword(folder, "ann", "pass:word")) {
      check(server.url(), plan(server.url(), Protocol.GRAPH_STORE, account), account);
    }
  }

  @Test
  void fusekiByUpdate() {
    try (Fuseki server = Fuseki.start()) {
      check(server.url(), plan(server.url() + "/update", Protocol.UPDATE, null), null);
    }
  }

  @Test
  void rdf4jServer() throws Exception {
    Account account = new Account("ann", "pass:word");
    try (Rdf4jServer server = Rdf4jServer.startWithPassword(folder, "ann", "pass:word")) {
      server.createRepository("deals", "ann", "pass:word");
      String address = server.repository("deals");
      check(address, plan(address, Protocol.guess(URI.create(address)), account), account);
    }
  }

  @Test
  void virtuoso() throws Exception {
    assumeTrue(
        Files.isExecutable(Virtuoso.PROGRAM),
        "Virtuoso is not installed (Debian: virtuoso-opensource-7-bin)");
    Account account = new Account(Virtuoso.USER, Virtuoso.PASSWORD);
    try (Virtuoso server = Virtuoso.start(Files.createDirectory(folder.resolve("virtuoso")))) {
      String address = server.url() + Virtuoso.GRAPH_STORE;
      check(server.url() + Virtuoso.QUERY, plan(address, Protocol.GRAPH_STORE, account), null);
    }
  }

  @Test
  void dryRunAsksNobody() {
    Pusher.Plan plan = plan("http://127.0.0.1:1/", Protocol.GRAPH_STORE, null);
    Pusher.Plan dry =
        new Pusher.Plan(
            plan.folder(), plan.address(), plan.protocol(), null, null, false, true, plan.pause());
    assertThat(push(dry).statements()).isEqualTo(statements());
    assertThat(push(dry).pushed()).as("nothing is noted").isEqualTo((int) graphs() + 1);
  }

  @Test
  void storeThatIsNotThereIsToldInOneSentence() {
    assertThatThrownBy(() -> push(plan("http://127.0.0.1:1/", Protocol.GRAPH_STORE, null)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("http://127.0.0.1:1/");
  }

  @Test
  void wrongPasswordIsNotTriedAgain() throws IOException {
    try (Fuseki server = Fuseki.startWithPassword(folder, "ann", "secret")) {
      for (Protocol protocol : List.of(Protocol.GRAPH_STORE, Protocol.UPDATE)) {
        Pusher.Plan plan = plan(server.url(), protocol, new Account("ann", "wrong"));
        assertThatThrownBy(() -> push(plan))
            .isInstanceOf(UserError.class)
            .hasMessageContaining("401")
            .hasMessageNotContaining("wrong");
      }
    }
  }
}
