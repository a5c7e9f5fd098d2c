package org.dealgraph.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a program of another tool in a process of its own and reads the lines that it prints. */
final class OtherProgram {

  /** What tells a line of the answer from what a tool prints besides. */
  private static final String MARK = "row\t";

  private OtherProgram() {}

  /** A class, or a single file of Java, on the class path of Neo4j and Gephi. */
  static List<Investment> java(Map<String, String> environment, String main, Object... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.awt.headless=true",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            Files.readString(Path.of("target/consumers/classpath")).strip(),
            main));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return run(command, environment);
  }

  static List<Investment> run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output
        .lines()
        .filter(line -> line.startsWith(MARK))
        .map(line -> line.substring(MARK.length()).split("\t", -1))
        .map(cells -> List.of(cells).stream().map(OtherProgram::plain).toList())
        .map(Investment::of)
        .toList();
  }

  private static String plain(String cell) {
    return cell.replace("\\n", "\n").replace("\\\\", "\\");
  }
}
