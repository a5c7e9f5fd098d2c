package org.dealgraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which graph a command is about. */
final class GraphOption {

  @Option(
      names = {"-g", "--graph"},
      paramLabel = "DIR",
      defaultValue = "./graph",
      description = "The folder of the graph (default: ${DEFAULT-VALUE}).")
  Path dir = Path.of("./graph");
}
