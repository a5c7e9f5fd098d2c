package org.dealgraph.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.dealgraph.export.ExportFormat;
import org.dealgraph.export.Layer;
import org.dealgraph.model.PartialDate;
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
    description = "Writes the graph for other tools: the same graph, the same bytes.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  dealgraph export -o graph.ttl",
      "  dealgraph export --format nquads > graph.nq",
      "  dealgraph export --format csv -o tables",
      "  dealgraph export -o network.gexf --confirmed-only --since 2024",
    })
final class ExportCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Mixin private GraphOption graph = new GraphOption();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = {
        "RDF: turtle, trig, ntriples, nquads, jsonld, rdfxml.",
        "Tables, into a folder: csv, parquet.",
        "Networks: graphml, gexf, cypher, and into a folder neo4j.",
        "(default: what the file's name says)",
      })
  private @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "The file or folder to write; .gz compresses a file (default: standard output).")
  private @Nullable Path output;

  @Option(
      names = {"--graph-layer", "--layer"},
      paramLabel = "LAYER",
      description =
          "Of RDF: knowledge (what all articles say together), claims (what each says) or all"
              + " (default: all in trig, nquads and jsonld, knowledge in the others).")
  private @Nullable String layer;

  @Option(
      names = "--confirmed-only",
      description = "Only what is stated and closed or done: no talks, rumours, plans or denials.")
  private boolean confirmedOnly;

  @Option(
      names = "--company",
      paramLabel = "NAME",
      description =
          "Only facts in which this company, investor or person takes part, by any of its names;"
              + " may be given several times.")
  private List<String> companies = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description =
          "Only facts of this day, month or year or later; where no date is known, the day of the"
              + " first report counts.")
  private @Nullable String since;

  @Override
  public Integer call() {
    Terminal terminal = dealgraph.terminal();
    ExportFormat chosen = format();
    GraphExport.Wanted wanted = new GraphExport.Wanted(confirmedOnly, companies, day());
    StatusLine status = new StatusLine(terminal);
    GraphExport export =
        new GraphExport(
            graph.dir,
            chosen,
            layer(chosen),
            wanted,
            items -> status.refresh(() -> "Read " + items(items, chosen) + " …"));
    try {
      if (output == null) {
        export.write(terminal.out());
      } else {
        long items = export.write(output);
        status.clear();
        terminal.err().println(items(items, chosen) + " in " + output);
      }
    } finally {
      status.clear();
    }
    return ExitCode.DONE;
  }

  private static String items(long number, ExportFormat format) {
    return ReportText.number(number) + " " + format.unit();
  }

  private ExportFormat format() {
    if (format != null) {
      ExportFormat chosen = ExportFormat.of(format);
      if (output == null && chosen.isFolder()) {
        throw UserError.usage(
            "The format " + chosen + " is of several files.",
            "Name a folder with -o, as in -o " + chosen + ".");
      }
      return chosen;
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

  private Layer layer(ExportFormat chosen) {
    if (layer == null) {
      return chosen.defaultLayer();
    }
    if (!chosen.isRdf()) {
      throw UserError.usage("The format " + chosen + " has no layers.", "Leave --graph-layer out.");
    }
    return Layer.of(layer);
  }

  private @Nullable LocalDate day() {
    try {
      return since == null ? null : PartialDate.parse(since.strip()).earliest();
    } catch (IllegalArgumentException e) {
      throw UserError.usage(
          "\"" + since + "\" is no date.", "Write it as 2024-08-30, 2024-08 or 2024.");
    }
  }
}
