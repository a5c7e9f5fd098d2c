package org.dealgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dealgraph.model.Decision;
import org.dealgraph.model.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions about a real graph of the sample articles. */
class DecidingTest {

  private static final String CLOUD = "org/yan-yun-ke-ji";
  private static final String OTHER = "org/an-xin-chuang-yan-yun-ke-ji";

  @TempDir Path temp;

  private BuiltGraph graph = new BuiltGraph(Path.of(""));
  private String undecided = "";

  @BeforeEach
  void build() {
    graph = new BuiltGraph(temp.resolve("graph"));
    graph.build(BuiltGraph.SAMPLES);
    undecided = graph.nquads();
  }

  private Deciding decide() {
    return new Deciding(graph.dir(), Progress.NONE);
  }

  private Path file() {
    return graph.dir().resolve("decisions.ttl");
  }

  @Test
  void undoneDecisionsLeaveTheSameBytes() {
    decide().merge("硯雲科技", List.of("Inkstone Cloud"));
    decide().split("青屿资本", List.of("zh/2025-05-20-qingyu-fund"));
    decide().rename("青梧科技", "Qingwu Technology");
    assertThat(DecisionList.of(graph.dir()))
        .containsExactly(
            new DecisionList.Entry(1, new Decision.Merge(CLOUD, OTHER), true),
            new DecisionList.Entry(
                2, new Decision.Split("org/qing-yu-zi-ben", "zh/2025-05-20-qingyu-fund"), true),
            new DecisionList.Entry(
                3, new Decision.Rename("org/qing-wu-ke-ji", "Qingwu Technology"), true));
    assertThat(graph.nquads())
        .contains(OTHER + "> <http://www.w3.org/2002/07/owl#sameAs>")
        .contains("qing-yu-zi-ben-2> <http://www.w3.org/2002/07/owl#differentFrom>")
        .contains("\"Qingwu Technology\"@en");
    assertThat(GraphCheck.of(graph.dir())).isEmpty();

    decide().undo(2);
    decide().undo(0);
    decide().undo(1);
    assertThat(graph.nquads()).isEqualTo(undecided);
    assertThat(DecisionList.of(graph.dir())).isEmpty();
  }

  @Test
  void decisionsOutliveRebuildsAndTravelWithTheirFile() throws IOException {
    decide().merge(CLOUD, List.of(OTHER));
    String decided = graph.nquads();
    assertThat(decided).isNotEqualTo(undecided);
    graph.build(BuiltGraph.SAMPLES);
    assertThat(graph.nquads()).isEqualTo(decided);

    BuiltGraph copy = new BuiltGraph(temp.resolve("copy"));
    Files.createDirectories(copy.dir());
    Files.copy(file(), copy.dir().resolve("decisions.ttl"));
    copy.build(BuiltGraph.SAMPLES);
    assertThat(copy.nquads()).isEqualTo(decided);
  }

  @Test
  void decisionOfNothingIsListedAsSuchAndReturnsWithItsAgent() {
    decide().split("青屿资本", List.of("zh/2025-05-20-qingyu-fund"));
    String decided = graph.nquads();
    graph.remove("zh/2025-05-20-qingyu-fund");
    assertThat(DecisionList.of(graph.dir()))
        .extracting(DecisionList.Entry::effective)
        .containsExactly(false);
    assertThat(graph.build(BuiltGraph.SAMPLES).idle()).isZero();
    assertThat(graph.nquads()).isEqualTo(decided);
  }

  @Test
  void aMergedAgentIsFoundUnderItsOldIri() {
    decide().merge(CLOUD, List.of(OTHER));
    assertThat(new Lookup(graph.dir()).find(OTHER))
        .isNotEmpty()
        .first()
        .satisfies(sheet -> {
          assertThat(sheet.id()).isEqualTo(CLOUD);
          assertThat(sheet.values()).contains(new Sheet.Value("merged by decision", OTHER));
        });
  }

  @Test
  void whatCannotBeDecidedIsSaidAndNothingIsWritten() throws IOException {
    assertThatThrownBy(() -> decide().merge("硯雲科技", List.of("Nobody Inc")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("knows nobody called \"Nobody Inc\"");
    assertThatThrownBy(() -> decide().merge("硯雲科技", List.of("苏晚亭")))
        .hasMessageContaining("cannot be one");
    assertThatThrownBy(() -> decide().merge("硯雲科技", List.of(CLOUD)))
        .hasMessageContaining("already");
    assertThatThrownBy(() -> decide().split("硯雲科技", List.of("Nobody")))
        .hasMessageContaining("No article");
    assertThatThrownBy(() -> decide().rename("硯雲科技", " ")).isInstanceOf(UserError.class);
    assertThatThrownBy(() -> decide().undo(0)).hasMessageContaining("no decisions");
    assertThat(file()).doesNotExist();
    assertThat(graph.nquads()).isEqualTo(undecided);

    Files.writeString(file(), "<x> a <y> .");
    assertThatThrownBy(() -> graph.build(BuiltGraph.SAMPLES))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("decisions.ttl cannot be used");
  }

  @Test
  void conflictsListsWhatContradictsAndWhatMayBeOne() throws IOException {
    assertThat(Conflicts.of(graph.dir())).isEmpty();
    for (String sum : List.of("2", "3")) {
      Path article = temp.resolve("bridge-" + sum + ".md");
      Files.writeString(
          article,
          "---\ntitle: 星桥机器人融资%s亿\ndate: 2025-08-0%s\n---\n星桥机器人完成%s亿元A轮融资，由青屿资本领投。\n"
              .formatted(sum, sum, sum));
      graph.build(article);
    }
    assertThat(Conflicts.of(graph.dir()))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.kind()).isEqualTo(Conflicts.Kind.DISAGREEMENT);
          assertThat(entry.weight()).isEqualTo(2);
          assertThat(entry.words())
              .isEqualTo(
                  "amount is 300,000,000 CNY; told: 200,000,000 CNY (1), 300,000,000 CNY (1)");
        });
    decide().rename("青梧科技", "硯雲科技");
    assertThat(Conflicts.of(graph.dir()))
        .filteredOn(entry -> entry.kind() == Conflicts.Kind.SAME_NAME)
        .singleElement()
        .satisfies(
            entry -> assertThat(entry.ids()).containsExactlyInAnyOrder("org/qing-wu-ke-ji", CLOUD));
  }
}
