package org.dealgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dealgraph.map.GraphMapper;
import org.dealgraph.map.Iris;
import org.dealgraph.map.RandomTestimonies;
import org.dealgraph.model.Testimony;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphUpdateTest {

  private static final Iris IRIS = Iris.standard();
  private static final GraphMapper MAPPER = new GraphMapper(IRIS);

  @TempDir Path temp;

  private final List<Testimony> testimonies = new ArrayList<>();

  private Difference writeAll(DatasetGraph dataset) {
    GraphUpdate update = new GraphUpdate(dataset);
    Difference all = Difference.NONE;
    for (Testimony testimony : testimonies) {
      Node graph = IRIS.article(testimony.head().id());
      all = all.plus(update.replace(graph, out -> MAPPER.claims(testimony, out)));
    }
    return all;
  }

  private void generate(int count) {
    RandomTestimonies random = new RandomTestimonies(5);
    for (int i = 0; i < count; i++) {
      testimonies.add(random.next("新闻/" + i, 3));
    }
  }

  @Test
  void writingTheSameAgainChangesNothingOnDisk() throws IOException {
    generate(40);
    try (GraphStore store = GraphStore.open(temp)) {
      store.write(dataset -> assertThat(writeAll(dataset).added()).isGreaterThan(1000));
    }
    Map<Path, byte[]> before = files();
    try (GraphStore store = GraphStore.open(temp)) {
      store.write(dataset -> assertThat(writeAll(dataset)).isEqualTo(Difference.NONE));
    }
    Map<Path, byte[]> after = files();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach(
        (file, content) -> assertThat(after.get(file)).as("%s", file).isEqualTo(content));
  }

  @Test
  void writesOnlyWhatDiffers() {
    generate(2);
    try (GraphStore store = GraphStore.open(temp)) {
      store.write(this::writeAll);
      Testimony first = testimonies.getFirst();
      testimonies.set(0, new Testimony(first.head(), "f".repeat(64), first.claims()));
      store.write(dataset -> assertThat(writeAll(dataset)).isEqualTo(new Difference(1, 1)));
    }
  }

  @Test
  void aRemovedArticleLeavesNothingBehind() {
    generate(3);
    Node gone = IRIS.article(testimonies.get(1).head().id());
    try (GraphStore store = GraphStore.open(temp)) {
      store.write(this::writeAll);
      assertThat(store.read(CurrentArticles::of)).containsOnlyKeys("新闻/0", "新闻/1", "新闻/2");
      store.write(dataset -> new GraphUpdate(dataset).remove(gone));
      assertThat(store.read(CurrentArticles::of)).containsOnlyKeys("新闻/0", "新闻/2");
      assertThat(store.<Boolean>read(dataset -> dataset.containsGraph(gone))).isFalse();
      store.write(
          dataset -> assertThat(new GraphUpdate(dataset).remove(gone)).isEqualTo(Difference.NONE));
    }
  }

  @Test
  void replacesTheDefaultGraphWithoutTouchingOthers() {
    generate(1);
    Node p = NodeFactory.createURI("http://example.org/p");
    Triple one = Triple.create(p, p, NodeFactory.createLiteralString("one"));
    Triple two = Triple.create(p, p, NodeFactory.createLiteralString("two"));
    try (GraphStore store = GraphStore.open(temp)) {
      store.write(this::writeAll);
      long before = store.read(dataset -> dataset.stream().count());
      store.write(dataset ->
          assertThat(new GraphUpdate(dataset).replace(Quad.defaultGraphIRI, out -> out.triple(one)))
              .isEqualTo(new Difference(1, 0)));
      store.write(dataset ->
          assertThat(new GraphUpdate(dataset).replace(Quad.defaultGraphIRI, out -> out.triple(two)))
              .isEqualTo(new Difference(1, 1)));
      assertThat(store.<Long>read(dataset -> dataset.stream().count())).isEqualTo(before + 1);
      assertThat(store.<Boolean>read(dataset -> dataset.getDefaultGraph().contains(two))).isTrue();
    }
  }

  @Test
  void refusesStatementsOfAnotherGraph() {
    Node p = NodeFactory.createURI("http://example.org/p");
    try (GraphStore store = GraphStore.open(temp)) {
      store.write(dataset ->
          assertThatThrownBy(() ->
                  new GraphUpdate(dataset)
                      .replace(p, out -> out.quad(Quad.create(IRIS.article("x"), p, p, p))))
              .isInstanceOf(IllegalArgumentException.class));
    }
  }

  private Map<Path, byte[]> files() throws IOException {
    Map<Path, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(temp)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("tdb.lock")) {
          contents.put(file, Files.readAllBytes(file));
        }
      }
    }
    return contents;
  }
}
