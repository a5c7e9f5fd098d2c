package org.dealgraph.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Facts in words, for people to read: {@code Round: company Acme; stage stage-a; …}. */
record FactWords(Graph graph) {

  /** In the order of a line of text. */
  private static final List<Node> TOLD =
      List.of(
          Dg.COMPANY,
          Dg.PERSON,
          Dg.ORGANIZATION,
          Dg.ACQUIRER,
          Dg.TARGET,
          Dg.STAGE,
          Dg.INSTRUMENT,
          Dg.ROLE,
          Dg.LEAD_INVESTOR,
          Dg.INVESTOR,
          Dg.AMOUNT,
          Dg.AMOUNT_MIN,
          Dg.AMOUNT_MAX,
          Dg.CURRENCY,
          Dg.AMOUNT_QUALIFIER,
          Dg.AMOUNT_TEXT,
          Dg.BASIS,
          Dg.PRICE_PER_SHARE,
          Dg.PRICE_PER_SHARE_CURRENCY,
          Dg.ROLE_TITLE,
          Dg.ROLE_CLASS,
          Dg.CURRENT,
          Dg.DATE,
          Dg.STATUS,
          Dg.CERTAINTY,
          Dg.VALUATION,
          Dg.INVESTMENT);

  private static final Set<Node> PARTS = Set.of(Dg.VALUATION, Dg.INVESTMENT);

  /** What a part does not tell again, and does not have. */
  private static final Set<Node> KNOWN =
      Set.of(Dg.COMPANY, Dg.CERTAINTY, Dg.VALUATION, Dg.INVESTMENT);

  /** The Chinese label, or else the first of the others. */
  String label(Node agent) {
    return all(agent, RDFS.Nodes.label).stream()
        .min(Comparator.comparing(label -> !label.getLiteralLanguage().startsWith("zh")))
        .map(Node::getLiteralLexicalForm)
        .orElseThrow(() -> new IllegalArgumentException(agent + " has no name"));
  }

  /**
   * A fact in a line.
   *
   * @param kind its class
   */
  String line(Node kind, Node fact) {
    Node type =
        all(fact, RDF.Nodes.type).stream().filter(Concepts::isMove).findFirst().orElse(kind);
    return local(type) + ": " + words(fact, Set.of());
  }

  /** A fact's properties in words; those of its parts in brackets. */
  private String words(Node node, Set<Node> known) {
    List<String> words = new ArrayList<>();
    for (Node property : TOLD) {
      for (Node value : known.contains(property) ? List.<Node>of() : all(node, property)) {
        String said =
            PARTS.contains(property)
                ? "(" + words(value, KNOWN) + ")"
                : value.isLiteral()
                    ? value.getLiteralLexicalForm()
                    : graph.contains(value, RDFS.Nodes.label, Node.ANY)
                        ? label(value)
                        : local(value);
        words.add(local(property) + " " + said);
      }
    }
    return String.join("; ", words);
  }

  /** The last part of an IRI. */
  static String local(Node node) {
    return node.getURI().replaceFirst("^.*[/#:](?=.)", "");
  }

  /** All values, in order. */
  List<Node> all(Node node, Node property) {
    return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }
}
