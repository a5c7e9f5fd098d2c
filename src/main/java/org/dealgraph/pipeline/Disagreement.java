package org.dealgraph.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dealgraph.map.Dg;

/**
 * Values of one property of a fact that cannot all be right.
 *
 * @param property its local name, as in {@code amount}
 * @param chosen the value that the fact carries, in words
 * @param told how many articles give each value, the most first
 */
record Disagreement(String property, String chosen, List<Told> told) {

  /** A value in words, and how many articles give it. */
  record Told(String value, int articles) {}

  /** The disagreements about a fact, within a read transaction. */
  static List<Disagreement> about(DatasetGraph dataset, Node fact) {
    NodeText knowledge = new NodeText(dataset, Quad.defaultGraphIRI);
    List<Disagreement> found = new ArrayList<>();
    for (Node property : knowledge.values(fact, Dg.CONFLICT)) {
      Map<String, Set<Node>> articles = new TreeMap<>();
      for (Node claim : knowledge.values(fact, SheetWriter.DERIVED_FROM)) {
        Iterator<Quad> quads = dataset.findNG(Node.ANY, claim, Dg.EXTRACTOR, Node.ANY);
        if (quads.hasNext()) {
          Node article = quads.next().getGraph();
          String value = value(new NodeText(dataset, article), claim, property);
          if (!value.isEmpty()) {
            articles.computeIfAbsent(value, v -> new HashSet<>()).add(article);
          }
        }
      }
      List<Told> told =
          articles.entrySet().stream()
              .map(each -> new Told(each.getKey(), each.getValue().size()))
              .sorted((a, b) -> Integer.compare(b.articles(), a.articles()))
              .toList();
      found.add(new Disagreement(knowledge.text(property), value(knowledge, fact, property), told));
    }
    return found;
  }

  private static String value(NodeText text, Node node, Node property) {
    if (property.equals(Dg.AMOUNT)) {
      return text.figures(node);
    }
    if (property.equals(Dg.VALUATION)) {
      return text.values(node, Dg.VALUATION).stream()
          .map(text::figures)
          .collect(Collectors.joining(", "));
    }
    return text.text(node, property);
  }

  /** In one line: {@code amount is 5 million USD; told: 5 million USD (3), 6 million USD (1)}. */
  String words() {
    return property
        + " is "
        + (chosen.isEmpty() ? "left open" : chosen)
        + "; told: "
        + told.stream()
            .map(each -> each.value() + " (" + each.articles() + ")")
            .collect(Collectors.joining(", "));
  }
}
