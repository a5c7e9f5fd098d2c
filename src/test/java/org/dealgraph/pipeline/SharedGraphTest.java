package org.dealgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dealgraph.map.Dg;
import org.dealgraph.store.ArticleArchive;
import org.dealgraph.store.CurrentArticles;
import org.dealgraph.store.GraphStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds of graphs of real articles, where a checkout has them beside it; they are nobody's to
 * ship.
 */
class SharedGraphTest {

  private static final Path ARTICLES = Path.of("../shared/gold/zh/articles");
  private static final int EVERY = 9;
  private static final int PIECES = 4;
  private static final String OA = "http://www.w3.org/ns/oa#";

  @TempDir Path temp;

  private final List<Path> pieces = new ArrayList<>();

  @BeforeEach
  void cut() throws IOException {
    assumeTrue(Files.isDirectory(ARTICLES), "skipped: there are no articles in " + ARTICLES);
    List<Path> files;
    try (Stream<Path> all = Files.walk(ARTICLES)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (int i = 0; i < PIECES; i++) {
      pieces.add(temp.resolve("piece-" + i));
    }
    for (int i = 0; i < files.size(); i += EVERY) {
      Path to = pieces.get(i / EVERY % PIECES).resolve(ARTICLES.relativize(files.get(i)));
      Files.createDirectories(to.getParent());
      Files.copy(files.get(i), to);
    }
  }

  private BuiltGraph graph(String name) {
    return new BuiltGraph(temp.resolve(name));
  }

  @Test
  void neitherOrderNorBatchesNorWhatCameAndWentChangesAByte() {
    BuiltGraph whole = graph("whole");
    whole.build(Progress.NONE, 2, null, pieces.toArray(Path[]::new));

    BuiltGraph pieced = graph("pieced");
    List<Path> shuffled = new ArrayList<>(pieces);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.forEach(piece -> pieced.build(Progress.NONE, 1, null, piece));
    assertThat(pieced.nquads()).isEqualTo(whole.nquads());

    BuiltGraph fewer = graph("fewer");
    fewer.build(pieces.get(0), pieces.get(1), pieces.get(2));
    List<String> gone =
        ArticleList.of(whole.dir()).stream()
            .map(ArticleList.Entry::id)
            .filter(id -> ArticleList.of(fewer.dir()).stream().noneMatch(e -> e.id().equals(id)))
            .toList();
    assertThat(gone).isNotEmpty();
    whole.remove(gone.toArray(String[]::new));
    assertThat(whole.nquads()).isEqualTo(fewer.nquads());
  }

  @Test
  void everyFactHasClaimsAndEveryQuoteStandsInItsArticle() {
    BuiltGraph graph = graph("quotes");
    graph.build(pieces.toArray(Path[]::new));
    ArticleArchive archive = new ArticleArchive(graph.dir());
    try (GraphStore store = GraphStore.openExisting(graph.dir())) {
      int quotes =
          store.read(dataset -> {
            Stream<Quad> facts =
                dataset.stream(Quad.defaultGraphIRI, Node.ANY, Dg.SOURCES, Node.ANY);
            assertThat(facts.map(Quad::getSubject))
                .isNotEmpty()
                .allMatch(fact ->
                    dataset.contains(
                        Quad.defaultGraphIRI, fact, SheetWriter.DERIVED_FROM, Node.ANY));
            int checked = 0;
            for (String hash : CurrentArticles.of(dataset).values()) {
              String text = archive.get(hash).orElseThrow().text();
              Node article =
                  dataset
                      .findNG(
                          Node.ANY,
                          Node.ANY,
                          Dg.CONTENT_HASH,
                          NodeFactory.createLiteralString(hash))
                      .next()
                      .getGraph();
              checked += check(dataset, article, text);
            }
            return checked;
          });
      assertThat(quotes).isGreaterThan(100);
    }
  }

  private static int check(DatasetGraph dataset, Node article, String text) {
    List<Quad> quotes = dataset.stream(article, Node.ANY, Dg.QUOTE, Node.ANY).toList();
    for (Quad quad : quotes) {
      Node quote = quad.getObject();
      int start = text.offsetByCodePoints(0, number(dataset, article, quote, "start"));
      int end = text.offsetByCodePoints(0, number(dataset, article, quote, "end"));
      assertThat(text.substring(start, end)).isEqualTo(value(dataset, article, quote, "exact"));
    }
    return quotes.size();
  }

  private static int number(DatasetGraph dataset, Node article, Node quote, String property) {
    return Integer.parseInt(value(dataset, article, quote, property));
  }

  private static String value(DatasetGraph dataset, Node article, Node quote, String property) {
    return dataset
        .find(article, quote, NodeFactory.createURI(OA + property), Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }
}
