package org.dealgraph.query;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSet;

/** What a query answers, of use only while {@link QueryRunner} lends it. */
public sealed interface Answers {

  /**
   * The rows of a SELECT query.
   *
   * @param rows read from the graph as they are taken; to be gone through once
   * @param whyNone sentences that may explain why there are no rows; to be asked only then
   */
  record Rows(RowSet rows, Supplier<List<String>> whyNone) implements Answers {}

  /** The answer to an ASK query. */
  record Truth(boolean value) implements Answers {}

  /** The graph that a CONSTRUCT or DESCRIBE query makes. */
  record Triples(Graph graph) implements Answers {}
}
