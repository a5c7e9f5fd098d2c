package org.dealgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code dealgraph evaluate} on the samples. */
class EvaluateCommandTest {

  private static final String GOLD = "src/test/resources/golden/claims.jsonl";
  private static final Path SCORER = Path.of("../shared/score/score.py");
  private static final Pattern COUNTS =
      Pattern.compile("^([a-z. ]+?)\\s+[\\d. ]*?(\\d+ +\\d+ +\\d+)$");

  @TempDir Path temp;

  @Test
  void printsATableAndTheFirstMisses() {
    CommandRun run =
        CommandRun.of(
            "evaluate", "--gold", GOLD, "data/articles", "--misses", "2", "--kind", "move");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines().getFirst()).startsWith("fact ").endsWith(" predicted");
    assertThat(run.lines()).anyMatch(line -> line.startsWith("round.participant "));
    assertThat(run.lines()).anyMatch(line -> line.startsWith("who led "));
    assertThat(run.lines()).filteredOn(line -> line.matches("move  \\S+")).hasSize(2);
    assertThat(run.lines()).filteredOn(line -> line.startsWith("  sentence   ")).hasSize(2);
  }

  @Test
  void namesTheArticlesThatLack() {
    CommandRun run = CommandRun.of("evaluate", "--gold", GOLD, "data/articles/en");
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("16 of the gold's articles were not among those read: ");
  }

  @Test
  void wrongOptionsAreNamed() {
    CommandRun kind = CommandRun.of("evaluate", "--gold", GOLD, "data/articles", "--kind", "led");
    assertThat(kind.code()).isEqualTo(ExitCode.USAGE);
    assertThat(kind.err()).contains("There is no kind of fact \"led\".").contains("round.lead");
    CommandRun format = CommandRun.of("evaluate", "--gold", GOLD, "data/articles", "-f", "csv");
    assertThat(format.code()).isEqualTo(ExitCode.USAGE);
    CommandRun none = CommandRun.of("evaluate", "--gold", "none.jsonl", "data/articles");
    assertThat(none.code()).isEqualTo(ExitCode.UNUSABLE);
  }

  /** The scorer that the figures are to agree with stands beside some checkouts. */
  @Test
  void countsAsTheScorerCounts() throws IOException, InterruptedException {
    assumeTrue(Files.exists(SCORER), "skipped: there is no " + SCORER + " beside this checkout");
    assumeTrue(hasPython(), "skipped: python3 is not installed");
    Path predicted = temp.resolve("predicted.jsonl");
    Files.writeString(predicted, CommandRun.of("extract", "data/articles").out());
    List<String> expected = new ArrayList<>();
    for (String line : output("python3", SCORER.toString(), GOLD, predicted.toString())) {
      Matcher m = COUNTS.matcher(line);
      if (m.matches()) {
        expected.add(m.group(1) + " " + m.group(2).replaceAll(" +", " "));
      }
    }
    List<String> counted = new ArrayList<>();
    CommandRun run = CommandRun.of("evaluate", "--gold", GOLD, "data/articles", "-f", "json");
    JsonNode scores = new JsonMapper().readTree(run.out());
    for (String part : List.of("facts", "headline")) {
      for (JsonNode row : scores.get(part)) {
        counted.add(
            "%s %d %d %d"
                .formatted(
                    row.get("fact").asString(),
                    row.get("hits").asInt(),
                    row.get("gold").asInt(),
                    row.get("predicted").asInt()));
      }
    }
    assertThat(counted).hasSize(20).isEqualTo(expected);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> output(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out.lines().toList();
  }
}
