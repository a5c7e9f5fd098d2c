package org.dealgraph.pipeline;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dealgraph.model.UserError;
import org.dealgraph.query.AnswerFormat;
import org.dealgraph.query.AnswerPrinter;
import org.dealgraph.query.Answers;
import org.dealgraph.query.Chart;
import org.dealgraph.query.QueryRunner;
import org.dealgraph.query.Question;
import org.dealgraph.query.StandardPrefixes;
import org.dealgraph.store.GraphStore;

/**
 * Asks a graph.
 *
 * @param graph the folder of the graph
 * @param timeout after which a query is stopped; zero for never
 * @param format of the answer
 * @param width columns of the terminal; 0 for no limit
 */
public record Inquiry(Path graph, Duration timeout, AnswerFormat format, int width) {

  /**
   * Asks a question of the pack.
   *
   * @param values of its parameters
   * @return what to say beside the answer: why it may be empty, where it is, and whom a name may
   *     mean, where several bear it
   */
  public List<String> ask(Question question, Map<String, String> values, OutputStream out) {
    return answer(
        format::printer, out, (runner, data, use) -> runner.ask(data, question, values, use));
  }

  /**
   * Asks a question of the pack, and draws the answer on the terminal.
   *
   * @return as {@link #ask}
   * @throws UserError if a picture of it does not help
   */
  public List<String> draw(Question question, Map<String, String> values, OutputStream out) {
    Chart chart = question.chart();
    if (chart == null) {
      throw UserError.usage(
          "There is no chart of " + question.name() + ".", "Ask it without --chart.");
    }
    return answer(
        chart::printer, out, (runner, data, use) -> runner.ask(data, question, values, use));
  }

  /**
   * Runs a user's own SPARQL.
   *
   * @return sentences that may explain why the answer is empty, where it is
   */
  public List<String> query(String sparql, OutputStream out) {
    return answer(
        format::printer,
        out,
        (runner, data, use) -> {
          runner.run(data, sparql, use);
          return List.of();
        });
  }

  private interface Asking {
    List<String> ask(QueryRunner runner, DatasetGraph data, Consumer<Answers> use);
  }

  private interface Printing {
    AnswerPrinter printer(PrefixMapping prefixes, int width);
  }

  private List<String> answer(Printing printing, OutputStream out, Asking asking) {
    try (GraphStore store = GraphStore.openExisting(graph)) {
      PrefixMapping prefixes = StandardPrefixes.mapping(GraphBase.of(store).base());
      QueryRunner runner = new QueryRunner(prefixes, timeout);
      return store.read(data -> {
        AnswerUse use = new AnswerUse(printing.printer(prefixes, width), out);
        List<String> beside = asking.ask(runner, data, use);
        return Stream.concat(use.whyNone.stream(), beside.stream()).toList();
      });
    }
  }

  /** Prints, and finds out why there is nothing to print. */
  private static final class AnswerUse implements Consumer<Answers> {

    private final AnswerPrinter printer;
    private final OutputStream out;
    private List<String> whyNone = List.of();

    AnswerUse(AnswerPrinter printer, OutputStream out) {
      this.printer = printer;
      this.out = out;
    }

    @Override
    public void accept(Answers answers) {
      if (answers instanceof Answers.Rows(var rows, var reasons) && !rows.hasNext()) {
        whyNone = reasons.get();
      }
      printer.print(answers, out);
    }
  }
}
