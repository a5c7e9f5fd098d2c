package org.dealgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program in processes of its own, where it owns its streams and its locks. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ProcessTest {

  @TempDir Path temp;

  private Process start(Map<String, String> environment, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectError(temp.resolve("err.txt").toFile());
    return builder.start();
  }

  private String err() throws IOException {
    return Files.readString(temp.resolve("err.txt"));
  }

  @Test
  void speaksUtf8WhateverTheLocaleAndStopsQuietlyWithItsReader() throws Exception {
    String graph = temp.resolve("g").toString();
    assertThat(CommandRun.of("build", "data/articles/zh", "--graph", graph).code()).isZero();
    String whole = CommandRun.of("export", "--format", "turtle", "--graph", graph).out();

    Map<String, String> ascii = Map.of("LC_ALL", "C", "LANG", "C");
    Process export = start(ascii, "export", "--format", "turtle", "--graph", graph);
    String out = new String(export.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(export.waitFor()).as(err()).isZero();
    assertThat(out).isEqualTo(whole).contains("鲸澜科技");

    Process piped = start(Map.of(), "export", "--format", "nquads", "--graph", graph);
    assertThat(piped.getInputStream().read()).isEqualTo('<');
    piped.getInputStream().close();
    assertThat(piped.waitFor()).isEqualTo(ExitCode.PIPE_CLOSED);
    assertThat(err()).isEmpty();
  }

  @Test
  void aStoppedBuildLeavesTheOldStateAndALockThatHoldsNobodyUp() throws Exception {
    Path graph = temp.resolve("g");
    Path journal = graph.resolve("journal.jsonl.part");
    // Enough that the tagger is at work whenever the signal comes.
    Path articles = temp.resolve("articles.jsonl");
    Files.write(
        articles,
        IntStream.range(0, 5000)
            .mapToObj(i ->
                """
                {"id": "%1$d", "text": "Fjordlake %1$d raised $7 million led by Oakline Partners."}\
                """
                    .formatted(i))
            .toList());
    Process build = start(Map.of(), "build", articles.toString(), "--graph", graph.toString());
    while (build.isAlive() && (!Files.exists(journal) || Files.size(journal) < 500)) {
      Thread.sleep(50);
    }
    assertThat(build.isAlive()).as(err()).isTrue();

    CommandRun locked = CommandRun.of("ask", "rounds", "--graph", graph.toString());
    assertThat(locked.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(locked.err())
        .isEqualTo(
            "dealgraph: The graph in %s is in use by process %d.%n  Wait until it has finished, or stop it.%n"
                .formatted(graph, build.pid()));

    new ProcessBuilder("kill", "-INT", Long.toString(build.pid())).start().waitFor();
    assertThat(build.waitFor()).isEqualTo(130);
    assertThat(CommandRun.of("articles", "--graph", graph.toString()).out()).isEmpty();

    CommandRun again = CommandRun.of("build", "data/articles", "--graph", graph.toString());
    assertThat(again.out()).contains("19 read, 19 done");
  }
}
