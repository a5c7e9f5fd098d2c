package org.dealgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealgraph.json.ArchiveJson;
import org.dealgraph.json.ArchivedArticle;
import org.dealgraph.json.JournalEntry;
import org.dealgraph.json.JournalEntry.Outcome;
import org.dealgraph.model.UserError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds real graphs of the sample articles. */
class BuildTest {

  private static final Pattern ARTICLE = Pattern.compile("^\\{\"article\": *\"([^\"]+)\"");
  private static final String JINGLAN = "zh/2025-03-27-jinglan-series-b";
  private static final String REPOST = "zh/2025-03-28-jinglan-series-b-repost";

  @TempDir static Path shared;
  @TempDir Path temp;

  private static BuiltGraph samples = new BuiltGraph(Path.of(""));
  private static String nquads = "";

  @BeforeAll
  static void buildSamples() {
    samples = new BuiltGraph(shared.resolve("samples"));
    samples.build(BuiltGraph.SAMPLES);
    nquads = samples.nquads();
  }

  private BuiltGraph graph(String name) {
    return new BuiltGraph(temp.resolve(name));
  }

  /** A folder of articles that tests may change. */
  private Path copyOfSamples() throws IOException {
    Path copy = temp.resolve("articles");
    try (Stream<Path> files = Files.walk(BuiltGraph.SAMPLES)) {
      for (Path file : files.toList()) {
        Path to = copy.resolve(BuiltGraph.SAMPLES.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    return copy;
  }

  @Test
  void everySampleIsInTheGraph() throws IOException {
    List<String> golden;
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources/golden/claims.jsonl"))) {
      golden = lines.map(ARTICLE::matcher).filter(Matcher::find).map(m -> m.group(1)).toList();
    }
    assertThat(ArticleList.of(samples.dir()))
        .extracting(ArticleList.Entry::id)
        .containsExactlyInAnyOrderElementsOf(golden);
    assertThat(samples.journal())
        .extracting(JournalEntry::article)
        .containsExactlyInAnyOrderElementsOf(golden);
    assertThat(samples.journal()).extracting(JournalEntry::outcome).containsOnly(Outcome.DONE);
  }

  @Test
  void keepsItsShapes() {
    assertThat(GraphCheck.of(samples.dir())).isEmpty();
  }

  @Test
  void buildingAgainChangesNotAByte() throws IOException {
    BuiltGraph graph = graph("twice");
    graph.build(BuiltGraph.SAMPLES);
    var before = graph.files("tdb2");
    var archive = graph.files("articles");

    RunReport report = graph.build(BuiltGraph.SAMPLES);

    assertThat(report.count(Outcome.UNCHANGED)).isEqualTo(report.read());
    assertThat(report.change().isEmpty()).isTrue();
    assertThat(graph.files("tdb2")).isEqualTo(before);
    assertThat(graph.files("articles")).isEqualTo(archive);
    assertThat(graph.nquads()).isEqualTo(nquads);
  }

  @Test
  void oneThreadAndManyBuildTheSame() {
    BuiltGraph serial = graph("serial");
    serial.build(Progress.NONE, 1, null, BuiltGraph.SAMPLES);
    BuiltGraph parallel = graph("parallel");
    parallel.build(Progress.NONE, 8, null, BuiltGraph.SAMPLES);
    assertThat(serial.nquads()).isEqualTo(nquads);
    assertThat(parallel.nquads()).isEqualTo(nquads);
    assertThat(parallel.journal()).isEqualTo(serial.journal());
  }

  @Test
  void piecesInAnyOrderBuildTheSame() throws IOException {
    List<Path> lines = new ArrayList<>();
    Path folder = temp.resolve("pieces");
    for (String part : List.of("zh", "en")) {
      Path piece = folder.resolve(part);
      Files.createDirectories(piece);
      lines.add(piece);
    }
    Path copy = copyOfSamples();
    Files.move(copy.resolve("zh"), folder.resolve("zh/zh"));
    Files.move(copy.resolve("en"), folder.resolve("en/en"));
    BuiltGraph graph = graph("incremental");
    lines.sort(Comparator.reverseOrder());
    lines.forEach(graph::build);
    assertThat(graph.nquads()).isEqualTo(nquads);
  }

  @Test
  void removingLeavesWhatNeverSawTheArticle() throws IOException {
    BuiltGraph graph = graph("removed");
    graph.build(BuiltGraph.SAMPLES);
    graph.remove(REPOST, JINGLAN);

    Path copy = copyOfSamples();
    Files.delete(copy.resolve(REPOST + ".md"));
    Files.delete(copy.resolve(JINGLAN + ".md"));
    BuiltGraph never = graph("never");
    never.build(copy);

    assertThat(graph.nquads()).isEqualTo(never.nquads()).isNotEqualTo(nquads);
    assertThat(graph.files("articles").size()).isEqualTo(never.files("articles").size());
    assertThat(graph.journal()).extracting(JournalEntry::outcome).containsOnly(Outcome.REMOVED);
  }

  @Test
  void removingAnUnknownArticleNamesTheNearest() {
    assertThatThrownBy(() -> samples.remove(JINGLAN, JINGLAN + "x"))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.hint()).contains("Did you mean " + JINGLAN));
    assertThat(samples.nquads()).isEqualTo(nquads);
  }

  @Test
  void aChangedArticleLosesItsOldFacts() throws IOException {
    Path copy = copyOfSamples();
    Path article = copy.resolve(JINGLAN + ".md");
    String text = Files.readString(article);
    Files.writeString(article, text.replace("3.5亿美元", "4.5亿美元"));
    BuiltGraph graph = graph("changed");
    graph.build(copy);
    assertThat(graph.nquads()).isNotEqualTo(nquads);

    Files.writeString(article, text);
    RunReport report = graph.build(copy);

    assertThat(report.count(Outcome.DONE)).isEqualTo(1);
    assertThat(graph.nquads()).isEqualTo(nquads);
  }

  @Test
  void aBrokenUpdateIsRejectedAndTheGraphKeepsWhatItHad() throws IOException {
    Path copy = copyOfSamples();
    BuiltGraph graph = graph("broken");
    graph.build(copy);
    Files.writeString(copy.resolve(JINGLAN + ".md"), "");

    RunReport report = graph.build(copy);

    assertThat(report.rejects())
        .singleElement()
        .satisfies(e -> {
          assertThat(e.article()).isEqualTo(JINGLAN);
          assertThat(e.reason())
              .isEqualTo("is empty; the graph keeps what it held of this article");
        });
    assertThat(graph.nquads()).isEqualTo(nquads);
  }

  @Test
  void theSecondOfTwoArticlesWithOneIdIsRejected() throws IOException {
    Path a = Files.createDirectories(temp.resolve("a"));
    Path b = Files.createDirectories(temp.resolve("b"));
    Files.writeString(a.resolve("x.md"), "# One\n\nAcme Robotics raised $5 million.");
    Files.writeString(b.resolve("x.md"), "# Two\n\nOther Robotics raised $6 million.");
    RunReport report = graph("ids").build(a, b);
    assertThat(report.read()).isEqualTo(2);
    assertThat(report.rejects())
        .singleElement()
        .satisfies(e -> {
          assertThat(e.origin()).isEqualTo(b.resolve("x.md").toString());
          assertThat(e.reason()).contains(a.resolve("x.md").toString());
        });
  }

  @Test
  void anArticleThatSaysNothingIsNoFailure() throws IOException {
    Path article = temp.resolve("weather.md");
    Files.writeString(article, "# Weather\n\nIt rained all day, and the river rose.");
    BuiltGraph graph = graph("weather");
    assertThat(graph.build(article).count(Outcome.NO_CLAIMS)).isEqualTo(1);
    assertThat(graph.journal()).singleElement().satisfies(e -> assertThat(e.reason()).isNotBlank());
    assertThat(graph.build(article).count(Outcome.UNCHANGED)).isEqualTo(1);
  }

  @Test
  void aStoppedRunLeavesTheOldStateAndItsWorkIsNotLost() throws IOException {
    BuiltGraph graph = graph("stopped");
    graph.build(BuiltGraph.SAMPLES.resolve("zh/2025-06-12-daily.md"));
    String before = graph.nquads();

    Progress stops =
        new Progress() {
          private int seen;

          @Override
          public void article(JournalEntry entry) {
            if (++seen == 10) {
              throw new IllegalStateException("stopped");
            }
          }
        };
    assertThatThrownBy(() -> graph.build(stops, 2, null, BuiltGraph.SAMPLES)).hasMessage("stopped");
    assertThat(graph.nquads()).isEqualTo(before);
    assertThat(graph.journal()).hasSize(1);
    int archived = graph.files("articles").size();
    assertThat(archived).isGreaterThanOrEqualTo(10);

    graph.build(BuiltGraph.SAMPLES);
    graph.remove("2025-06-12-daily");
    assertThat(graph.nquads()).isEqualTo(nquads);
  }

  @Test
  void whatAnotherVersionReadIsReadAgainOrNamed() throws IOException {
    BuiltGraph graph = graph("outdated");
    graph.build(BuiltGraph.SAMPLES);
    Path one;
    try (Stream<Path> files = Files.walk(graph.dir().resolve("articles"))) {
      one = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
    }
    ArchivedArticle now = ArchiveJson.read(Files.readString(one));
    Files.writeString(
        one, ArchiveJson.write(new ArchivedArticle(now.testimony(), now.text(), "older")));

    Path other = temp.resolve("other.md");
    Files.writeString(other, "# Weather\n\nIt rained all day.");
    assertThat(graph.build(other).outdated()).isEqualTo(1);
    RunReport again = graph.build(BuiltGraph.SAMPLES);
    assertThat(again.count(Outcome.DONE)).isEqualTo(1);
    assertThat(again.outdated()).isZero();
  }

  @Test
  void aLostArchiveFileIsSaid() throws IOException {
    BuiltGraph graph = graph("lost");
    graph.build(BuiltGraph.SAMPLES);
    Path one;
    try (Stream<Path> files = Files.walk(graph.dir().resolve("articles"))) {
      one = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
    }
    Files.delete(one);
    Path other = temp.resolve("other.md");
    Files.writeString(other, "# Weather\n\nIt rained all day.");
    assertThatThrownBy(() -> graph.build(other))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("has lost 1 of its articles");
    graph.build(BuiltGraph.SAMPLES);
    assertThat(graph.nquads()).isEqualTo(nquads);
  }

  @Test
  void aGraphInsideTheFolderItReadsIsNotReadItself() throws IOException {
    Path copy = copyOfSamples();
    BuiltGraph graph = new BuiltGraph(copy.resolve("graph"));
    RunReport first = graph.build(copy);
    RunReport second = graph.build(copy);
    assertThat(second.read()).isEqualTo(first.read());
    assertThat(graph.nquads()).isEqualTo(nquads);
  }

  @Test
  void theBaseIsChosenOnce() {
    BuiltGraph graph = graph("based");
    Path article = BuiltGraph.SAMPLES.resolve("zh/2025-06-12-daily.md");
    graph.build(Progress.NONE, 1, "https://example.org/kg/", article);
    assertThat(graph.nquads()).contains("<https://example.org/kg/article/2025-06-12-daily>");
    assertThat(graph.build(article).change().isEmpty()).isTrue();
    assertThat(graph.nquads())
        .doesNotContain("https://w3id.org/dealgraph/id/")
        .as("the concepts and their labels")
        .contains("<http://www.w3.org/2004/02/skos/core#notation> \"A+\"");
    assertThatThrownBy(() -> graph.build(Progress.NONE, 1, "https://example.org/other/", article))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("https://example.org/kg/");
    graph.remove("2025-06-12-daily");
    assertThat(graph.nquads()).isEmpty();
  }
}
