package org.dealgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dealgraph.json.ClaimsJson;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.query.Question;
import org.dealgraph.query.QuestionPack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs every command on a graph of the sample articles. */
class CommandsTest {

  @TempDir static Path shared;
  @TempDir Path temp;

  private static String graph = "";
  private static CommandRun built = new CommandRun(0, "", "");

  @BeforeAll
  static void build() {
    graph = shared.resolve("graph").toString();
    built = CommandRun.of("build", "data/articles", "--graph", graph);
  }

  private static CommandRun on(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--graph", graph));
    return CommandRun.of(all.toArray(String[]::new));
  }

  @Test
  void buildReports() {
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(built.err()).isEmpty();
    assertThat(built.lines().getFirst())
        .isEqualTo("Articles: 19 read, 19 done, 0 unchanged, 0 without claims, 0 rejected");
  }

  @Test
  void buildReadsStandardInput() throws IOException {
    String dir = temp.resolve("g").toString();
    String record = Files.readString(Path.of("data/articles/en/2025-06-ledgerline.jsonl"));
    CommandRun lines = CommandRun.withInput(record, "build", "-", "--graph", dir);
    assertThat(lines.code()).as(lines.err()).isZero();
    assertThat(lines.out()).startsWith("Articles: 3 read, 3 done");
    assertThat(CommandRun.of("articles", "--graph", dir).out()).contains("ledgerline-20250603");
  }

  static Stream<Question> questions() {
    return QuestionPack.standard().questions().stream();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyQuestionRunsOnTheSamples(Question question) {
    for (String example : question.examples()) {
      CommandRun run = on(ShellWords.arguments(example));
      assertThat(run.code()).as(example + "\n" + run.err()).isZero();
      assertThat(run.lines()).as(example).isNotEmpty();
    }
  }

  @Test
  void questionsAreListedAndDescribed() {
    CommandRun list = CommandRun.of("ask");
    CommandRun description = CommandRun.of("ask", "rounds", "--describe");
    assertThat(list.out()).contains("funding:").contains("rounds");
    assertThat(description.out()).contains("-p company=");
    assertThat(on("ask", "rounds", "--format", "table").out()).contains("rows)");
    assertThat(on("ask", "rounds", "-p", "company=鲸澜科技").lines()).hasSizeGreaterThan(1);
  }

  @Test
  void queryReadsAFileAStreamOrAWord() throws IOException {
    String sparql = "SELECT (COUNT(*) AS ?n) { ?round a dg:Round }";
    Path file = temp.resolve("q.rq");
    Files.writeString(file, sparql);
    CommandRun word = on("query", "-e", sparql);
    assertThat(word.code()).isZero();
    assertThat(word.lines()).hasSize(2);
    assertThat(on("query", file.toString()).out()).isEqualTo(word.out());
    assertThat(CommandRun.withInput(sparql, "query", "-", "--graph", graph).out())
        .isEqualTo(word.out());
    assertThat(on("query", "-e", "DESCRIBE dgv:none", "--format", "turtle").code()).isZero();
  }

  @Test
  void exportWritesToAFileOrOut() throws IOException {
    Path file = temp.resolve("graph.nq");
    CommandRun run = on("export", "-o", file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(on("export", "--format", "nquads").out()).isEqualTo(Files.readString(file));
    assertThat(on("export", "--format", "turtle").out()).contains("鲸澜科技");
  }

  @Test
  void extractPrintsClaims() {
    CommandRun run = CommandRun.of("extract", "data/articles/zh");
    List<ArticleClaims> claims = run.lines().stream().map(ClaimsJson::read).toList();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(claims).hasSize(12);
    assertThat(claims).anySatisfy(each -> assertThat(each.claims()).isNotEmpty());
  }

  @Test
  void extractPrintsSentences() {
    CommandRun run = CommandRun.of("extract", "--sentences", "data/articles/zh");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.lines())
        .hasSize(12)
        .allSatisfy(line -> assertThat(line).contains("\"sentences\":[{\"text\":"));
    assertThat(CommandRun.of("extract", "--sentences", "--no-tagger", "data/articles/zh"))
        .isEqualTo(run);
  }

  @Test
  void extractNamesWhatItCannotRead() throws IOException {
    Path empty = Files.createFile(temp.resolve("empty.md"));
    CommandRun run = CommandRun.of("extract", empty.toString(), "data/articles/en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_REJECTS);
    assertThat(run.err()).contains("empty.md is empty");
    assertThat(run.lines()).hasSize(7);
  }

  @Test
  void explainShowsFactsAndTheirSentences() {
    CommandRun run = on("explain", "鲸澜科技");
    assertThat(run.out()).contains("said in article/zh/2025-03-27").contains("2025-03-27  ");
    String id =
        run.lines().stream()
            .filter(line -> line.startsWith("round/"))
            .findFirst()
            .orElseThrow()
            .split("  ", 2)[0];
    CommandRun fact = on("explain", id);
    assertThat(fact.out()).startsWith(id + "  (Round)").contains("“");
    assertThat(on("explain", "id:" + id)).isEqualTo(fact);
    assertThat(on("explain", "https://w3id.org/dealgraph/id/" + id)).isEqualTo(fact);
    assertThat(on("explain", "zh/2025-03-27-jinglan-series-b").out()).contains("(Article)");
  }

  @Test
  void explainTracesAText() {
    String text = "Acme Robotics raised $5 million in a Series A led by Foo Capital.";
    CommandRun run = CommandRun.of("explain", text, "--graph", temp.resolve("none").toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Foo Capital").contains("→ round").contains("\"rounds\":[{");
    assertThat(CommandRun.withInput(text, "explain", "-").out()).isEqualTo(run.out());
    assertThat(on("explain", "--text", "鲸澜科技").out()).startsWith("Sentence 1");
    assertThat(on("explain", "鲸澜").err()).contains("鲸澜科技");
  }

  @Test
  void articlesAndStatsTellWhatThereIs() {
    assertThat(on("articles").lines()).hasSize(19);
    assertThat(on("articles", "--outcome", "done").lines()).hasSize(19);
    assertThat(on("articles", "--outcome", "rejected").lines()).isEmpty();
    assertThat(on("stats").out()).contains("19  Article").contains("Round Closed").contains(" MB ");
  }

  @Test
  void theGraphKeepsItsShapes() {
    CommandRun run = on("validate");
    assertThat(run.code()).as(run.out()).isZero();
  }

  @Test
  void removeTakesOut() {
    String dir = temp.resolve("g").toString();
    assertThat(CommandRun.of("build", "data/articles/en", "--graph", dir).code()).isZero();
    CommandRun run = CommandRun.of("remove", "2025-03-03-fennimore-series-b", "--graph", dir);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(CommandRun.of("articles", "--graph", dir).lines())
        .hasSize(7) // six that stay, and one line that tells of the removal
        .last()
        .asString()
        .contains("removed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash"})
  void completionIsAScript(String shell) throws IOException, InterruptedException {
    Path script = temp.resolve("completion.sh");
    Files.writeString(script, CommandRun.of("completion").out());
    Process check = new ProcessBuilder(shell, "-n", script.toString()).inheritIO().start();
    assertThat(check.waitFor()).isZero();
  }
}
