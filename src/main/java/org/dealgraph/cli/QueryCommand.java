package org.dealgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dealgraph.model.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph query}: the user's own SPARQL. */
@Command(
    name = "query",
    description = "Asks the graph a SPARQL query.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The prefixes dg: dgv: id: dcterms: foaf: oa: owl: prov: rdf: rdfs: skos: xsd: are known;",
      "docs/graph.md says what the graph holds. Queries cannot change the graph or fetch anything.",
      "",
      "Example:",
      "  dealgraph query -e 'SELECT ?name { ?company a dg:Company ; rdfs:label ?name }'"
    })
final class QueryCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Text text = new Text();

  @Mixin private GraphOption graph = new GraphOption();
  @Mixin private AnswerOptions answer = new AnswerOptions();

  /** Where the query comes from. */
  static final class Text {
    @Parameters(
        arity = "0..1",
        paramLabel = "FILE",
        description = "A file that holds the query; - for standard input.")
    private @Nullable String file;

    @Option(names = "-e", paramLabel = "SPARQL", description = "The query itself.")
    private @Nullable String query;
  }

  @Override
  public Integer call() {
    Terminal terminal = dealgraph.terminal();
    String sparql = text.query != null ? text.query : read(String.valueOf(text.file), terminal);
    AnswerOptions.explain(
        answer.inquiry(graph.dir, terminal).query(sparql, terminal.out()), terminal);
    return ExitCode.DONE;
  }

  private static String read(String file, Terminal terminal) {
    try {
      return file.equals("-")
          ? new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8)
          : Files.readString(Path.of(file));
    } catch (IOException e) {
      throw UserError.unusable(
          "The query in " + file + " cannot be read.",
          "Name a file of UTF-8 text, or give the query itself with -e.",
          e);
    }
  }
}
