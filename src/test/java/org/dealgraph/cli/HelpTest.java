package org.dealgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dealgraph.pipeline.ClaimFinder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What help and documentation say is so. */
class HelpTest {

  private static final String PROMPT = "  dealgraph ";
  private static final Set<String> GRAPHLESS =
      Set.of("extract", "evaluate", "completion", "ontology");

  /** Those after which the graph is not as it was. */
  private static final Set<String> CHANGING =
      Set.of("remove", "merge", "split", "rename", "import");

  @TempDir static Path temp;

  @BeforeAll
  static void build() {
    CommandRun.of("build", "data/articles", "--graph", temp.resolve("graph").toString());
  }

  static Stream<CommandLine> commands() {
    Terminal none =
        new Terminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(Writer.nullWriter()),
            false,
            80);
    return Main.commandLine(none, new ClaimFinder()).getSubcommands().values().stream();
  }

  static Stream<String> names() {
    return commands().map(CommandLine::getCommandName);
  }

  @Test
  void theProgramNamesItsCommands() {
    CommandRun help = CommandRun.of("--help");
    assertThat(help.code()).isZero();
    names().forEach(name -> assertThat(help.out()).contains("\n  " + name + " "));
    assertThat(CommandRun.of("--version").out()).startsWith("dealgraph ");
  }

  @ParameterizedTest
  @MethodSource("names")
  void helpHasExamplesThatRun(String name) throws IOException {
    CommandRun help = CommandRun.of(name, "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    List<String> examples =
        help.lines().stream().filter(line -> line.startsWith(PROMPT + name)).toList();
    if (name.equals("completion")) {
      assertThat(help.out()).contains("source <(dealgraph completion)");
      return;
    }
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      assertRuns(example.strip());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theDocumentationShowsEachCommandAndItsExamplesRun(String name) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("docs/commands.md"));
    assertThat(lines).contains("## " + name);
    List<String> section =
        lines.subList(lines.indexOf("## " + name) + 1, lines.size()).stream()
            .takeWhile(line -> !line.startsWith("## "))
            .toList();
    List<String> examples =
        section.stream().filter(line -> line.startsWith("dealgraph " + name)).toList();
    assertThat(section).anyMatch(line -> line.contains("dealgraph " + name));
    for (String example : examples) {
      assertRuns(example);
    }
  }

  private static void assertRuns(String example) throws IOException {
    assertRuns(example, true);
  }

  /**
   * @param anew whether the next example shall find the graph as it was
   */
  private static void assertRuns(String example, boolean anew) throws IOException {
    List<String> words = new ArrayList<>(Arrays.asList(ShellWords.arguments(example)));
    int output = words.indexOf("-o");
    if (output >= 0) {
      words.set(output + 1, temp.resolve(words.get(output + 1)).toString());
    }
    if (!GRAPHLESS.contains(words.getFirst())) {
      Path graph = temp.resolve("graph");
      words.addAll(List.of("--graph", graph.toString()));
    }
    if (words.getFirst().equals("undo")) {
      assertRuns("dealgraph rename 苏晚亭 'Su Wanting'", false);
    }
    CommandRun run = CommandRun.of(words.toArray(String[]::new));
    assertThat(run.code()).as(example + "\n" + run.err()).isZero();
    if (anew && CHANGING.contains(words.getFirst())) {
      Files.deleteIfExists(temp.resolve("graph/decisions.ttl"));
      build();
    }
  }
}
