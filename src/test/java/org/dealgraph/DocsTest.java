package org.dealgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Command;

/** The documentation's links lead to files, and the commands that it names exist. */
class DocsTest {

  private static final Path README = Path.of("README.md");
  private static final Path README_ZH = Path.of("README.zh.md");

  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\\n]*`");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)#\\s]+)[^)]*\\)");
  private static final Pattern ADDRESS = Pattern.compile("[a-z]+:.*");
  private static final Pattern COMMAND = Pattern.compile("\\bdealgraph ([a-z][a-z-]*)");

  static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      Stream<Path> others =
          Stream.of(
              README,
              README_ZH,
              Path.of("CONTRIBUTING.md"),
              Path.of("CHANGELOG.md"),
              Path.of("training/README.md"),
              Path.of("training/MODEL_CARD.md"));
      return Stream.concat(others, docs.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadToFiles(Path page) throws IOException {
    String prose = CODE.matcher(Files.readString(page)).replaceAll("");
    List<String> links = all(LINK, prose).filter(link -> !ADDRESS.matcher(link).matches()).toList();
    assertThat(links)
        .as("links of %s", page)
        .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void commandsExist(Path page) throws IOException {
    assertThat(commands()).as("commands of the program").containsAll(commandsIn(page));
  }

  @Test
  void theReadmesNameEveryCommandAndLinkEveryPage() throws IOException {
    for (Path readme : List.of(README, README_ZH)) {
      assertThat(commandsIn(readme)).as("commands of %s", readme).isEqualTo(commands());
      String text = Files.readString(readme);
      try (Stream<Path> docs = Files.list(Path.of("docs"))) {
        assertThat(docs.filter(Files::isRegularFile))
            .as("pages linked from %s", readme)
            .allSatisfy(page -> assertThat(text).contains("(docs/" + page.getFileName() + ")"));
      }
    }
  }

  /** The names of the program's commands, read from its annotations. */
  private static Set<String> commands() {
    return Arrays.stream(command(program()).subcommands())
        .map(subcommand -> command(subcommand).name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Class<?> program() {
    try {
      return Class.forName("org.dealgraph.cli.DealgraphCommand");
    } catch (ClassNotFoundException e) {
      throw new AssertionError("the class of the program's commands has another name", e);
    }
  }

  private static Command command(Class<?> type) {
    return Objects.requireNonNull(type.getAnnotation(Command.class), type.getName());
  }

  private static Set<String> commandsIn(Path page) throws IOException {
    return all(COMMAND, Files.readString(page)).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
  }
}
