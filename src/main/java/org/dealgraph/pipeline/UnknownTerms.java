package org.dealgraph.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dealgraph.map.Dg;
import org.dealgraph.map.Ontology;
import org.dealgraph.validate.Violation;

/**
 * Finds terms in the ontology's namespace that the ontology does not have: shapes check what they
 * know, and a mistyped class or property is none of that.
 */
final class UnknownTerms {

  private UnknownTerms() {}

  /** A violation for each, in the order of their names. */
  static List<Violation> in(DatasetGraph dataset) {
    Set<String> known = Ontology.terms();
    return dataset.stream()
        .flatMap(quad -> Stream.of(quad.getPredicate(), quad.getObject()))
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(Dg.NS) && !known.contains(iri))
        .collect(Collectors.toSet())
        .stream()
        .sorted()
        .map(UnknownTerms::violation)
        .toList();
  }

  private static Violation violation(String iri) {
    return new Violation(
        iri,
        null,
        null,
        "unknown-term",
        Violation.Severity.VIOLATION,
        Map.of(
            "en", "The ontology has no such term; see dealgraph ontology.",
            "zh", "本体中没有这个术语；参见 dealgraph ontology。"));
  }
}
