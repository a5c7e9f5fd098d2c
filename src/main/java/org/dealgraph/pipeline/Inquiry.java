package org.dealgraph.pipeline;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dealgraph.query.AnswerFormat;
import org.dealgraph.query.Answers;
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
   * @return sentences that may explain why the answer is empty, where it is
   */
  public List<String> ask(Question question, Map<String, String> values, OutputStream out) {
    return answer(out, (runner, data, use) -> runner.ask(data, question, values, use));
  }

  /**
   * Runs a user's own SPARQL.
   *
   * @return sentences that may explain why the answer is empty, where it is
   */
  public List<String> query(String sparql, OutputStream out) {
    return answer(out, (runner, data, use) -> runner.run(data, sparql, use));
  }

  private interface Asking {
    void ask(QueryRunner runner, DatasetGraph data, Consumer<Answers> use);
  }

  private List<String> answer(OutputStream out, Asking asking) {
    try (GraphStore store = GraphStore.openExisting(graph)) {
      PrefixMapping prefixes = StandardPrefixes.mapping(GraphBase.of(store).base());
      QueryRunner runner = new QueryRunner(prefixes, timeout);
      return store.read(data -> {
        AnswerUse use = new AnswerUse(prefixes, out);
        asking.ask(runner, data, use);
        return use.whyNone;
      });
    }
  }

  /** Prints, and finds out why there is nothing to print. */
  private final class AnswerUse implements Consumer<Answers> {

    private final PrefixMapping prefixes;
    private final OutputStream out;
    private List<String> whyNone = List.of();

    AnswerUse(PrefixMapping prefixes, OutputStream out) {
      this.prefixes = prefixes;
      this.out = out;
    }

    @Override
    public void accept(Answers answers) {
      if (answers instanceof Answers.Rows(var rows, var reasons) && !rows.hasNext()) {
        whyNone = reasons.get();
      }
      format.printer(prefixes, width).print(answers, out);
    }
  }
}
