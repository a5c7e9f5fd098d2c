package org.dealgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.dealgraph.pipeline.Lookup;
import org.dealgraph.pipeline.Sheet;
import org.dealgraph.pipeline.TextTrace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph explain}: why the graph holds what it holds. */
@Command(
    name = "explain",
    description =
        "Of a name, a fact or an article: shows what the graph holds, and the sentences it rests"
            + " on. Of any other text: shows what extraction finds in it, and by which rules.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  dealgraph explain 鲸澜科技",
      "  dealgraph explain zh/2025-03-27-jinglan-series-b",
      "  dealgraph explain 'Acme raised $5 million in a Series A led by Foo Capital.'"
    })
final class ExplainCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Parameters(
      arity = "1",
      paramLabel = "WHAT",
      description =
          "A name, an IRI (whole, with id:, or without its base), an article's id, or a text; - for"
              + " a text on standard input.")
  private String what = "";

  @Option(names = "--text", description = "Take it for a text, whatever the graph holds.")
  private boolean text;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day of the text, as in 2025-06-01, for words such as \"yesterday\".")
  private @Nullable LocalDate date;

  @Mixin private GraphOption graph = new GraphOption();

  @Mixin private TaggerOption tagger = new TaggerOption();

  @Override
  public Integer call() {
    Terminal terminal = dealgraph.terminal();
    if (what.equals("-")) {
      return trace(read(terminal), terminal);
    }
    boolean lookUp = !text && (Lookup.isId(what) || Files.isDirectory(graph.dir));
    Lookup lookup = new Lookup(graph.dir);
    List<Sheet> sheets = lookUp ? lookup.find(what) : List.of();
    if (sheets.isEmpty()) {
      int code = trace(what, terminal);
      if (lookUp) {
        near(lookup.namesLike(what), terminal);
      }
      return code;
    }
    SheetText.lines(sheets).forEach(terminal::line);
    return ExitCode.DONE;
  }

  private int trace(String words, Terminal terminal) {
    TraceText.lines(new TextTrace(words, date).run(tagger.finder(dealgraph)))
        .forEach(terminal::line);
    return ExitCode.DONE;
  }

  private void near(List<String> names, Terminal terminal) {
    if (!names.isEmpty()) {
      terminal
          .err()
          .printf(
              "The graph has no name \"%s\", so it was read as a text. Did you mean %s?%n",
              what, String.join(" or ", names));
    }
  }

  private static String read(Terminal terminal) {
    try {
      return new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
