package org.dealgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user reads who did something wrong. */
class TroubleTest {

  @TempDir Path temp;

  private String path(String name) {
    return temp.resolve(name).toString();
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(temp.resolve(name), content).toString();
  }

  private static void assertTrouble(CommandRun run, int code, String sentence, String hint) {
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().toList())
        .hasSize(2)
        .satisfies(lines -> {
          assertThat(lines.getFirst())
              .startsWith("dealgraph: " + sentence)
              .doesNotContain("Exception");
          assertThat(lines.getLast()).startsWith("  " + hint);
        });
  }

  @Test
  void unknownCommandsAndOptions() {
    assertTrouble(
        CommandRun.of("biuld", "x"),
        ExitCode.USAGE,
        "There is no command or argument biuld here.",
        "Did you mean build?");
    assertTrouble(
        CommandRun.of("ask", "--fromat", "csv"),
        ExitCode.USAGE,
        "There is no option --fromat here.",
        "Did you mean --format?");
    assertTrouble(
        CommandRun.of("frobnicate"),
        ExitCode.USAGE,
        "There is no command or argument frobnicate here.",
        "See: dealgraph --help");
    assertTrouble(
        CommandRun.of("build"),
        ExitCode.USAGE,
        "Missing required parameter",
        "See: dealgraph build");
    assertTrouble(
        CommandRun.of("build", "data/articles", "--threads", "many"),
        ExitCode.USAGE,
        "Invalid value for option '--threads'",
        "See: dealgraph build --help");
    assertTrouble(
        CommandRun.of("build", "data/articles", "--threads", "0"),
        ExitCode.USAGE,
        "A build cannot run on 0 threads.",
        "Give 1 or more.");
    assertThat(CommandRun.of().code()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of().err()).contains("Commands:");
  }

  @Test
  void missingInputStopsARunBeforeItBegins() {
    assertTrouble(
        CommandRun.of("build", "data/articles", path("none.md"), "--graph", path("g")),
        ExitCode.UNUSABLE,
        "There is no file or folder " + path("none.md") + ".",
        "Give files, folders, or - for standard input; nothing was read.");
    assertThat(temp.resolve("g")).doesNotExist();
  }

  @Test
  void badArticlesAreRejectedAndTheOthersAreNot() throws IOException {
    String empty = file("empty.md", "");
    String broken = file("broken.md", "---\ntitle: [\n---\n");
    String good = file("good.md", "# Acme\n\nAcme Robotics raised $5 million from Foo Capital.");
    CommandRun run = CommandRun.of("build", empty, broken, good, "--graph", path("g"));
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_REJECTS);
    assertThat(run.out()).contains("3 read").contains("1 rejected");
    assertThat(run.err())
        .contains(empty + " is empty")
        .contains("see " + Path.of(path("g"), "journal.jsonl"));
    assertThat(CommandRun.of("articles", "--graph", path("g")).lines()).hasSize(3);
  }

  @Test
  void anUnreadableFileIsRejected() throws IOException {
    Path secret = Path.of(file("secret.md", "# Secret"));
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(secret), "this user may read every file, as root does");
    CommandRun run = CommandRun.of("build", secret.toString(), "--graph", path("g"));
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_REJECTS);
    assertThat(run.err()).contains("secret.md cannot be read");
  }

  @Test
  void aFolderWithoutArticles() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("nothing"));
    CommandRun run = CommandRun.of("build", folder.toString(), "--graph", path("g"));
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains("There are no articles in " + folder + ".");
  }

  @Test
  void noGraphYet() {
    for (String[] command :
        new String[][] {
          {"ask", "rounds"},
          {"query", "-e", "ASK {}"},
          {"export", "--format", "turtle"},
          {"explain", "round/x/y"},
          {"articles"},
          {"stats"},
          {"validate"},
          {"remove", "x"}
        }) {
      String[] all = Arrays.copyOf(command, command.length + 2);
      all[command.length] = "--graph";
      all[command.length + 1] = path("none");
      assertTrouble(
          CommandRun.of(all),
          ExitCode.UNUSABLE,
          "There is no graph in " + path("none") + ".",
          "Build one with: dealgraph build");
    }
  }

  @Test
  void aFolderThatCannotHoldAGraph() throws IOException {
    String file = file("file", "");
    assertTrouble(
        CommandRun.of("build", "data/articles", "--graph", file),
        ExitCode.UNUSABLE,
        file + " is a file, not a folder.",
        "Choose another folder with --graph.");
    assertTrouble(
        CommandRun.of("build", "data/articles", "--graph", file + "/below"),
        ExitCode.UNUSABLE,
        "The folder " + file + "/below cannot be made or written.",
        "Check its permissions");
    assertTrouble(
        CommandRun.of("build", "data/articles", "--graph", "data/articles"),
        ExitCode.UNUSABLE,
        "data/articles holds no graph but other files",
        "Choose an empty or new folder");
    assertTrouble(
        CommandRun.of("build", "data/articles", "--graph", path("g"), "--base", "no base"),
        ExitCode.USAGE,
        "Not a base for identifiers: no base",
        "Give an address");
  }

  @Test
  void questionsThatAreNone() throws IOException {
    String graph = path("g");
    file("a.md", "# Acme\n\nAcme Robotics raised $5 million from Foo Capital.");
    CommandRun.of("build", path("a.md"), "--graph", graph);
    assertTrouble(
        CommandRun.of("ask", "roundz", "--graph", graph),
        ExitCode.USAGE,
        "There is no question \"roundz\".",
        "Did you mean rounds?");
    assertTrouble(
        CommandRun.of("ask", "rounds", "-p", "compny=x", "--graph", graph),
        ExitCode.USAGE,
        "The question rounds has no parameter \"compny\".",
        "Its parameters are");
    assertTrouble(
        CommandRun.of("ask", "rounds", "--format", "excel", "--graph", graph),
        ExitCode.USAGE,
        "There is no format \"excel\".",
        "The formats are");
    CommandRun malformed =
        CommandRun.of("query", "-e", "SELECT *\nWHERE { ?s ?p", "--graph", graph);
    assertThat(malformed.code()).isEqualTo(ExitCode.USAGE);
    assertThat(malformed.err()).startsWith("dealgraph: The query is not SPARQL: line 2, column ");
    assertTrouble(
        CommandRun.of("query", path("none.rq"), "--graph", graph),
        ExitCode.UNUSABLE,
        "The query in " + path("none.rq") + " cannot be read.",
        "Name a file");
    assertTrouble(
        CommandRun.of("explain", "round/no/such", "--graph", graph),
        ExitCode.USAGE,
        "The graph holds nothing called round/no/such.",
        "");
    assertTrouble(
        CommandRun.of("export", "--graph", graph),
        ExitCode.USAGE,
        "The format is missing.",
        "Give --format");
    assertTrouble(
        CommandRun.of("export", "-o", path("none/x.ttl"), "--graph", graph),
        ExitCode.UNUSABLE,
        "The file " + path("none/x.ttl") + " cannot be written.",
        "See that its folder exists");
    CommandRun none =
        CommandRun.of("ask", "rounds", "-p", "company=Acmee Robotics", "--graph", graph);
    assertThat(none.code()).isZero();
    assertThat(none.err()).contains("Acmee Robotics");
  }

  @Test
  void aDefectIsToldAsOne() {
    var err = new StringWriter();
    int code = new Trouble(new PrintWriter(err)).tellDefect(new IllegalStateException("odd"));
    assertThat(code).isEqualTo(ExitCode.INTERNAL);
    assertThat(err.toString()).contains("at org.dealgraph").contains("Please report it");
  }
}
