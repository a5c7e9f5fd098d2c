package org.dealgraph.consumer;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** Asks a store of RDF for the investments. */
final class Sparql {

  private static final String QUERY =
      """
      PREFIX dg: <https://w3id.org/dealgraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?id ?investor ?company ?role ?status ?certainty ?date ?sources
      WHERE { %s {
        ?part a dg:Investment ; dg:investor ?who ; dg:role ?roleNode ; dg:round ?round .
        ?round dg:company ?whom ; dg:status ?statusNode ; dg:certainty ?certaintyNode ;
          dg:sources ?number .
        OPTIONAL { ?round dg:date ?day }
        OPTIONAL { ?who rdfs:label ?whoEn FILTER(LANG(?whoEn) = "en") }
        OPTIONAL { ?who rdfs:label ?whoZh FILTER(LANG(?whoZh) = "zh") }
        OPTIONAL { ?whom rdfs:label ?whomEn FILTER(LANG(?whomEn) = "en") }
        OPTIONAL { ?whom rdfs:label ?whomZh FILTER(LANG(?whomZh) = "zh") }
        BIND(STR(?part) AS ?id)
        BIND(STR(COALESCE(?whoEn, ?whoZh)) AS ?investor)
        BIND(STR(COALESCE(?whomEn, ?whomZh)) AS ?company)
        BIND(STRAFTER(STR(?roleNode), "/vocabulary/") AS ?role)
        BIND(STRAFTER(STR(?statusNode), "#") AS ?status)
        BIND(STRAFTER(STR(?certaintyNode), "#") AS ?certainty)
        BIND(STR(?day) AS ?date)
        BIND(STR(?number) AS ?sources)
      } }
      """;

  private Sparql() {}

  /** The query over the default graph. */
  static String query() {
    return QUERY.formatted("");
  }

  /** The query over a named graph. */
  static String query(String graph) {
    return QUERY.formatted("GRAPH <" + graph + ">");
  }

  static List<Investment> ask(Repository repository, String query) {
    try (RepositoryConnection connection = repository.getConnection();
        TupleQueryResult rows = connection.prepareTupleQuery(query).evaluate()) {
      List<Investment> found = new ArrayList<>();
      for (BindingSet row : rows) {
        found.add(
            Investment.of(
                Investment.COLUMNS.stream()
                    .map(row::getValue)
                    .map(value -> value == null ? "" : text(value))
                    .toList()));
      }
      return found;
    } finally {
      repository.shutDown();
    }
  }

  private static String text(Value value) {
    return value.stringValue();
  }
}
