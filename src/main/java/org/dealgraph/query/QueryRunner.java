package org.dealgraph.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.dealgraph.model.UserError;

/** Asks a dataset, inside a transaction that the caller has begun. */
public final class QueryRunner {

  private final PrefixMapping prefixes;
  private final Duration timeout;

  /**
   * A runner.
   *
   * @param prefixes those that queries need not declare; see {@link StandardPrefixes}
   * @param timeout after which a query is stopped; zero for never
   */
  public QueryRunner(PrefixMapping prefixes, Duration timeout) {
    this.prefixes = prefixes;
    this.timeout = timeout;
  }

  /**
   * Asks a question of the pack.
   *
   * @param values of its parameters; a parameter left out restricts nothing
   * @param use is lent the answer, and takes what it needs before it returns
   * @return a sentence for each name that several bear
   * @throws UserError if the values do not fit the question, or the time is up
   */
  public List<String> ask(
      DatasetGraph data, Question question, Map<String, String> values, Consumer<Answers> use) {
    AskedNames names = names(data, question, values);
    ReadQuery query = Arguments.bind(question, values, names.nodes(), prefixes);
    run(data, query, names::whyNone, use);
    return names.ambiguous();
  }

  /** The query that asks a question with these values, as any engine runs it. */
  ReadQuery bound(DatasetGraph data, Question question, Map<String, String> values) {
    return Arguments.bind(question, values, names(data, question, values).nodes(), prefixes);
  }

  private AskedNames names(DatasetGraph data, Question question, Map<String, String> values) {
    return new AskedNames(data, prefixes, question, values);
  }

  /**
   * Runs a user's own SPARQL.
   *
   * @param use is lent the answer, and takes what it needs before it returns
   * @throws UserError if the text is not a query that only reads, or the time is up
   */
  public void run(DatasetGraph data, String sparql, Consumer<Answers> use) {
    run(data, ReadQuery.parse(sparql, prefixes), List::of, use);
  }

  private void run(
      DatasetGraph data, ReadQuery read, Supplier<List<String>> whyNone, Consumer<Answers> use) {
    Query query = read.query();
    QueryExecDatasetBuilder builder =
        QueryExec.newBuilder().dataset(data).query(query).set(ARQ.httpServiceAllowed, false);
    if (timeout.isPositive()) {
      builder.overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }
    try (QueryExec execution = builder.build()) {
      if (query.isSelectType()) {
        use.accept(new Answers.Rows(execution.select(), whyNone));
      } else if (query.isAskType()) {
        use.accept(new Answers.Truth(execution.ask()));
      } else if (query.isDescribeType()) {
        use.accept(new Answers.Triples(execution.describe()));
      } else {
        use.accept(new Answers.Triples(execution.construct()));
      }
    } catch (QueryCancelledException e) {
      throw UserError.usage(
          "The query was stopped after %s seconds.".formatted(seconds(timeout)),
          "Narrow it, add a LIMIT, or allow more time.");
    }
  }

  private static String seconds(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? Long.toString(duration.toSeconds())
        : Double.toString(duration.toMillis() / 1000.0);
  }
}
