package org.dealgraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dealgraph.export.ExportFormat;
import org.dealgraph.export.Layer;
import org.dealgraph.model.UserError;
import org.dealgraph.pipeline.GraphExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph export}: the graph for other tools. */
@Command(
    name = "export",
    description = "Writes the graph in a standard format, sorted: the same graph, the same bytes.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  dealgraph export -o graph.ttl",
      "  dealgraph export --format nquads > graph.nq"
    })
final class ExportCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Mixin private GraphOption graph = new GraphOption();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "turtle, trig, ntriples, nquads, jsonld or rdfxml (default: what the file's name says).")
  private @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write; .gz compresses (default: standard output).")
  private @Nullable Path output;

  @Option(
      names = "--layer",
      paramLabel = "LAYER",
      description =
          "knowledge (what all articles say together), claims (what each says) or all (default: all"
              + " in trig, nquads and jsonld, knowledge in the others).")
  private @Nullable String layer;

  @Override
  public Integer call() {
    Terminal terminal = dealgraph.terminal();
    ExportFormat chosen = format();
    Layer part = layer == null ? chosen.defaultLayer() : Layer.of(layer);
    GraphExport export = new GraphExport(graph.dir, chosen, part);
    if (output == null) {
      export.write(terminal.out());
    } else {
      long statements = export.write(output);
      terminal
          .err()
          .println("%s statements in %s".formatted(ReportText.number(statements), output));
    }
    return ExitCode.DONE;
  }

  private ExportFormat format() {
    if (format != null) {
      return ExportFormat.of(format);
    }
    if (output == null) {
      throw UserError.usage("The format is missing.", "Give --format, as in --format turtle.");
    }
    return ExportFormat.byFileName(output)
        .orElseThrow(() ->
            UserError.usage(
                "The name " + output + " does not say in which format to write it.",
                "Give --format, as in --format turtle."));
  }
}
