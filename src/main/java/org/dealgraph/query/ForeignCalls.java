package org.dealgraph.query;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.dealgraph.model.UserError;
import org.jspecify.annotations.Nullable;

/** Finds what would make a query reach beyond the graph: SERVICE, and classes of the program. */
final class ForeignCalls {

  private ForeignCalls() {}

  /**
   * Looks through the whole query, its subqueries and filters.
   *
   * @throws UserError if it reaches beyond the graph
   */
  static void refuse(Query query) {
    if (query.getQueryPattern() == null) {
      return;
    }
    Walker.walk(
        Algebra.compile(query),
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            throw UserError.usage(
                "A question may not ask another server: SERVICE is refused.",
                "Export the graph and ask the question there.");
          }

          @Override
          public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> refuseClass(iri(triple.getPredicate())));
          }
        },
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionN function) {
            refuseClass(function.getFunctionIRI());
          }
        });
  }

  private static @Nullable String iri(Node node) {
    return node.isURI() ? node.getURI() : null;
  }

  private static void refuseClass(@Nullable String iri) {
    if (iri != null && iri.startsWith("java:")) {
      throw UserError.usage("A question may not run classes: <" + iri + "> is refused.", null);
    }
  }
}
