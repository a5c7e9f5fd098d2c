package org.dealgraph.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.dealgraph.map.Dg;

/** Says what a node of one graph of the dataset is, in words for a person. */
final class NodeText {

  private final DatasetGraph dataset;
  private final Node graph;

  NodeText(DatasetGraph dataset, Node graph) {
    this.dataset = dataset;
    this.graph = graph;
  }

  /** The values of a property, sorted. */
  List<Node> values(Node subject, Node property) {
    List<Node> values = new ArrayList<>();
    Iterator<Quad> found = dataset.find(graph, subject, property, Node.ANY);
    found.forEachRemaining(quad -> values.add(quad.getObject()));
    values.sort((a, b) -> a.toString().compareTo(b.toString()));
    return values;
  }

  Optional<Node> value(Node subject, Node property) {
    return values(subject, property).stream().findFirst();
  }

  /** The values of a property in words, or empty. */
  String text(Node subject, Node property) {
    return values(subject, property).stream().map(this::text).collect(Collectors.joining(", "));
  }

  /** A literal's words, an agent's names, or the last part of an IRI. */
  String text(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    List<Node> labels = values(node, RDFS.Nodes.label);
    if (labels.isEmpty()) {
      return node.toString().replaceFirst(".*[/#]", "");
    }
    String first = labels.getFirst().getLiteralLexicalForm();
    return labels.size() == 1
        ? first
        : first + " (" + labels.getLast().getLiteralLexicalForm() + ")";
  }

  /** The sum that a node states, with the words it was written in; empty where it states none. */
  String money(Node node) {
    String figures = figures(node);
    String written = text(node, Dg.AMOUNT_TEXT);
    return figures.isEmpty() || written.isEmpty() ? figures : figures + " “" + written + "”";
  }

  /** The sum that a node states, in figures; empty where it states none. */
  String figures(Node node) {
    String sum = text(node, Dg.AMOUNT);
    String min = text(node, Dg.AMOUNT_MIN);
    String max = text(node, Dg.AMOUNT_MAX);
    String figures = "";
    if (!sum.isEmpty()) {
      figures = grouped(sum);
    } else if (!min.isEmpty() && !max.isEmpty()) {
      figures = grouped(min) + " to " + grouped(max);
    } else if (!min.isEmpty()) {
      figures = "at least " + grouped(min);
    } else if (!max.isEmpty()) {
      figures = "at most " + grouped(max);
    }
    return figures.isEmpty() ? "" : figures + " " + text(node, Dg.CURRENCY);
  }

  private static String grouped(String decimal) {
    return String.format(Locale.ROOT, "%,.2f", new BigDecimal(decimal)).replaceAll("\\.00$", "");
  }
}
