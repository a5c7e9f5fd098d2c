package org.dealgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.dealgraph.model.UserError;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphStoreTest {

  private static final Node G = NodeFactory.createURI("http://example.org/g");
  private static final Node S = NodeFactory.createURI("http://example.org/s");
  private static final Node P = NodeFactory.createURI("http://example.org/p");
  private static final Quad STATEMENT = Quad.create(G, S, P, NodeFactory.createLiteralString("微软"));

  @TempDir Path temp;

  @Test
  void makesItsFoldersAndKeepsWhatWasWritten() {
    Path dir = temp.resolve("new/图谱 100%");
    try (GraphStore store = GraphStore.open(dir)) {
      store.write(dataset -> dataset.add(STATEMENT));
    }
    try (GraphStore store = GraphStore.openExisting(dir)) {
      assertThat(store.<Boolean>read(dataset -> dataset.contains(STATEMENT))).isTrue();
    }
  }

  @Test
  void aWriteThatFailsLeavesTheOldState() {
    try (GraphStore store = GraphStore.open(temp)) {
      assertThatThrownBy(() ->
              store.write(dataset -> {
                dataset.add(STATEMENT);
                throw new IllegalStateException("broken off");
              }))
          .hasMessage("broken off");
      assertThat(store.<Boolean>read(dataset -> dataset.contains(STATEMENT))).isFalse();
      store.write(dataset -> dataset.add(STATEMENT));
      assertThat(store.<Boolean>read(dataset -> dataset.contains(STATEMENT))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s <http://example.org/q> ?o . FILTER(?o > 1) ?o <http://example.org/p> ?x }",
        "SELECT * { ?s ?p ?o FILTER(isIRI(?s)) }",
        "SELECT * { ?s <http://example.org/q>+ ?o . ?o <http://example.org/p> ?x . ?x ?y ?z }",
        "SELECT * { ?a <http://example.org/q>* <http://example.org/b> . ?a ?b ?c . ?c ?d ?e }",
        "SELECT * { { ?s <http://example.org/q> ?o } UNION { ?s"
            + " <http://example.org/r>/^<http://example.org/p> ?o } ?o ?x ?y . ?y ?z ?w FILTER(?w"
            + " != ?o) }",
        "SELECT * { GRAPH ?g { ?s <http://example.org/q> ?o . ?o ?x ?y FILTER(?y > 3) } ?s ?m ?n ."
            + " ?n ?l ?k }",
        "SELECT (COUNT(*) AS ?n) { VALUES ?s {} ?s ?p ?o . ?o ?q ?r FILTER(?r != 1) }",
        "SELECT * { ?s a <http://example.org/C> OPTIONAL { ?s ?p ?o . ?o ?q ?r } FILTER NOT EXISTS"
            + " { ?s ?x ?y . ?y ?z ?s } }"
      })
  void answersQuestionsOfAnEmptyAndOfAnAlmostEmptyGraph(String question) {
    try (GraphStore store = GraphStore.open(temp)) {
      assertThat(rows(store, question)).isLessThanOrEqualTo(1);
      store.write(dataset -> dataset.add(STATEMENT));
      assertThat(rows(store, question)).isLessThanOrEqualTo(1);
      store.compact();
      assertThat(rows(store, question)).isLessThanOrEqualTo(1);
    }
  }

  private static long rows(GraphStore store, String question) {
    return store.read(dataset -> {
      try (QueryExec query = QueryExec.dataset(dataset).query(question).build()) {
        return RowSetOps.count(query.select());
      }
    });
  }

  @Test
  void saysThatThereIsNoGraph() {
    assertThatThrownBy(() -> GraphStore.openExisting(temp.resolve("nowhere")))
        .isInstanceOfSatisfying(
            UserError.class,
            error -> {
              assertThat(error.kind()).isEqualTo(UserError.Kind.UNUSABLE);
              assertThat(error).hasMessageStartingWith("There is no graph in ");
              assertThat(error.hint()).contains("dealgraph build");
            });
    assertThat(temp.resolve("nowhere")).doesNotExist();
  }

  @Test
  void refusesAFolderOfOtherThings() throws IOException {
    Files.writeString(temp.resolve("article.md"), "# 新闻");
    assertThatThrownBy(() -> GraphStore.open(temp))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("article.md");
    assertThat(temp.resolve("tdb2")).doesNotExist();
  }

  @Test
  void aFolderWithTheUsersDecisionsIsNoStranger() throws IOException {
    Files.writeString(temp.resolve("decisions.ttl"), "");
    GraphStore.open(temp).close();
    assertThat(temp.resolve("tdb2")).isDirectory();
  }

  @Test
  void refusesAFileAndAFolderThatCannotBeWritten() throws IOException {
    Path file = Files.createFile(temp.resolve("file"));
    assertThatThrownBy(() -> GraphStore.open(file)).isInstanceOf(UserError.class);
    assertThatThrownBy(() -> GraphStore.open(file.resolve("below"))).isInstanceOf(UserError.class);
    Path locked = Files.createDirectory(temp.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    Assumptions.assumeFalse(Files.isWritable(locked), "the superuser may write anywhere");
    assertThatThrownBy(() -> GraphStore.open(locked)).isInstanceOf(UserError.class);
  }

  @Test
  void saysThatAGraphIsDamaged() throws IOException {
    GraphStore.open(temp).close();
    Files.writeString(temp.resolve("tdb2/Data-0001/GSPO.dat"), "broken");
    assertThatThrownBy(() -> GraphStore.openExisting(temp))
        .isInstanceOfSatisfying(
            UserError.class,
            error -> {
              assertThat(error)
                  .hasMessageStartingWith("The graph in " + temp + " cannot be opened");
              assertThat(error.hint()).contains("build the graph again");
            });
  }

  @Test
  void saysWhichProcessHoldsTheGraphAndOpensItOnceThatIsDead() throws Exception {
    Process other =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                temp.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = other.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("writing");
      assertThatThrownBy(() -> GraphStore.openExisting(temp))
          .isInstanceOf(UserError.class)
          .hasMessage("The graph in " + temp + " is in use by process " + other.pid() + ".");
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertThat(temp.resolve("tdb2/tdb.lock")).exists();
    try (GraphStore store = GraphStore.openExisting(temp)) {
      assertThat(store.<Boolean>read(dataset -> dataset.contains(STATEMENT))).isTrue();
      assertThat(store.<Long>read(dataset -> dataset.stream().count())).isEqualTo(1);
    }
  }

  /** Holds a graph in a process of its own, in the middle of a second write, until it is killed. */
  static final class Holder {

    private Holder() {}

    public static void main(String[] args) throws InterruptedException {
      GraphStore store = GraphStore.open(Path.of(args[0]));
      store.write(dataset -> dataset.add(STATEMENT));
      store.dataset().begin(TxnType.WRITE);
      for (int i = 0; i < 10_000; i++) {
        store.dataset().add(G, S, P, NodeFactory.createLiteralString("half " + i));
      }
      System.out.println("writing");
      Thread.sleep(60_000);
    }
  }
}
