package org.dealgraph.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dealgraph.model.UserError;
import org.dealgraph.pipeline.Inquiry;
import org.dealgraph.query.Question;
import org.dealgraph.query.QuestionPack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph ask}: a ready-made question to the graph. */
@Command(
    name = "ask",
    description = "Asks the graph a ready-made question; without one, lists the questions.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  dealgraph ask",
      "  dealgraph ask rounds -p company=OpenAI --lang zh",
      "  dealgraph ask valuations -p company=OpenAI --chart",
      "  dealgraph ask rounds --describe"
    })
final class AskCommand implements Callable<Integer> {

  /** The parameter that the option --lang stands for. */
  private static final String LANG = "lang";

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Parameters(arity = "0..1", paramLabel = "QUESTION", description = "The question's name.")
  private @Nullable String question;

  @Option(
      names = "-p",
      paramLabel = "NAME=VALUE",
      description = "A parameter of the question; may be given several times.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "Which names to show where there are both: en or zh (default: en).")
  private @Nullable String lang;

  @Option(
      names = "--chart",
      description = "Draw the answer as bars, for questions of which a picture helps.")
  private boolean chart;

  @Option(names = "--describe", description = "Say what the question asks instead of asking it.")
  private boolean describe;

  @Mixin private GraphOption graph = new GraphOption();
  @Mixin private AnswerOptions answer = new AnswerOptions();

  @Override
  public Integer call() {
    Terminal terminal = dealgraph.terminal();
    QuestionPack pack = QuestionPack.standard();
    if (question == null) {
      QuestionText.list(pack.questions()).forEach(terminal::line);
      return ExitCode.DONE;
    }
    Question asked = pack.question(question);
    if (describe) {
      QuestionText.describe(asked).forEach(terminal::line);
      return ExitCode.DONE;
    }
    if (lang != null && asked.parameter(LANG).isPresent()) {
      parameters.put(LANG, lang);
    }
    if (chart && answer.format != null) {
      throw UserError.usage("A chart has no format.", "Leave out --chart or --format.");
    }
    Inquiry inquiry = answer.inquiry(graph.dir, terminal);
    AnswerOptions.explain(
        chart
            ? inquiry.draw(asked, parameters, terminal.out())
            : inquiry.ask(asked, parameters, terminal.out()),
        terminal);
    return ExitCode.DONE;
  }
}
