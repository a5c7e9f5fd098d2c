package org.dealgraph.pipeline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dealgraph.map.Dg;
import org.jspecify.annotations.Nullable;

/** Writes down what a dataset holds of a node. */
final class SheetWriter {

  static final Node DERIVED_FROM =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  private static final List<Map.Entry<String, Node>> PROPERTIES =
      List.of(
          Map.entry("name", RDFS.Nodes.label),
          Map.entry("also", SKOS.altLabel.asNode()),
          Map.entry("title", DCTerms.title.asNode()),
          Map.entry("published", DCTerms.issued.asNode()),
          Map.entry("company", Dg.COMPANY),
          Map.entry("person", Dg.PERSON),
          Map.entry("kind of move", Dg.MOVE_KIND),
          Map.entry("organization", Dg.ORGANIZATION),
          Map.entry("acquirer", Dg.ACQUIRER),
          Map.entry("target", Dg.TARGET),
          Map.entry("investor", Dg.INVESTOR),
          Map.entry("lead investor", Dg.LEAD_INVESTOR),
          Map.entry("stage", Dg.STAGE),
          Map.entry("instrument", Dg.INSTRUMENT),
          Map.entry("role", Dg.ROLE_TITLE),
          Map.entry("role class", Dg.ROLE_CLASS),
          Map.entry("part", Dg.ROLE),
          Map.entry("held now", Dg.CURRENT),
          Map.entry("since", Dg.SINCE),
          Map.entry("until", Dg.UNTIL),
          Map.entry("basis", Dg.BASIS),
          Map.entry("date", Dg.DATE),
          Map.entry("status", Dg.STATUS),
          Map.entry("certainty", Dg.CERTAINTY),
          Map.entry("sources", Dg.SOURCES));

  private final DatasetGraph dataset;
  private final String base;

  SheetWriter(DatasetGraph dataset, String base) {
    this.dataset = dataset;
    this.base = base;
  }

  /** What the default graph holds of an agent or fact. */
  Sheet knowledge(Node node) {
    NodeText text = new NodeText(dataset, Quad.defaultGraphIRI);
    List<Sheet.Saying> sayings = new ArrayList<>();
    for (Node claim : text.values(node, DERIVED_FROM)) {
      Iterator<Quad> quotes = dataset.findNG(Node.ANY, claim, Dg.QUOTE, Node.ANY);
      if (quotes.hasNext()) {
        sayings.add(saying(claim, quotes.next().getGraph()));
      }
    }
    List<Sheet.Value> values = values(text, node);
    for (Node standing : text.values(node, Dg.HISTORY)) {
      String since = text.text(standing, Dg.SINCE);
      values.add(
          new Sheet.Value(
              "has stood",
              "%s, %s%s, %s sources"
                  .formatted(
                      text.text(standing, Dg.STATUS),
                      text.text(standing, Dg.CERTAINTY),
                      since.isEmpty() ? "" : ", since " + since,
                      text.text(standing, Dg.SOURCES))));
    }
    Disagreement.about(dataset, node)
        .forEach(each -> values.add(new Sheet.Value("disagreement", each.words())));
    dataset.stream(Quad.defaultGraphIRI, Node.ANY, OWL.sameAs.asNode(), node)
        .map(quad -> id(quad.getSubject()))
        .sorted()
        .forEach(former -> values.add(new Sheet.Value("merged by decision", former)));
    return new Sheet(id(node), kind(text, node), values, sayings);
  }

  /** What an article is and says. */
  Sheet article(Node article) {
    NodeText text = new NodeText(dataset, article);
    List<Sheet.Saying> sayings = new ArrayList<>();
    List<Node> claims = new ArrayList<>();
    dataset
        .find(article, Node.ANY, Dg.EXTRACTOR, Node.ANY)
        .forEachRemaining(quad -> claims.add(quad.getSubject()));
    claims.stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .forEach(claim -> sayings.add(saying(claim, article)));
    return new Sheet(id(article), "Article", values(text, article), sayings);
  }

  private Sheet.Saying saying(Node claim, Node article) {
    NodeText text = new NodeText(dataset, article);
    List<Sheet.Passage> passages = new ArrayList<>();
    for (Node quote : text.values(claim, Dg.QUOTE)) {
      passages.add(
          new Sheet.Passage(
              text.text(quote, OA.exact.asNode()),
              number(text.text(quote, OA.start.asNode())),
              number(text.text(quote, OA.end.asNode()))));
    }
    passages.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return new Sheet.Saying(
        id(claim),
        orNull(text.text(article, DCTerms.title.asNode())),
        orNull(text.text(article, DCTerms.issued.asNode())),
        values(text, claim),
        passages,
        text.text(claim, Dg.EXTRACTOR));
  }

  private static List<Sheet.Value> values(NodeText text, Node node) {
    List<Sheet.Value> values = new ArrayList<>();
    for (Map.Entry<String, Node> property : PROPERTIES) {
      String value = text.text(node, property.getValue());
      if (!value.isEmpty()) {
        values.add(new Sheet.Value(property.getKey(), value));
      }
      if (property.getValue().equals(Dg.STAGE)) {
        sums(text, node, values);
      }
    }
    return values;
  }

  private static void sums(NodeText text, Node node, List<Sheet.Value> values) {
    if (!text.money(node).isEmpty()) {
      values.add(new Sheet.Value("amount", text.money(node)));
    }
    String price = text.text(node, Dg.PRICE_PER_SHARE);
    if (!price.isEmpty()) {
      values.add(
          new Sheet.Value(
              "price per share", price + " " + text.text(node, Dg.PRICE_PER_SHARE_CURRENCY)));
    }
    for (Node valuation : text.values(node, Dg.VALUATION)) {
      values.add(new Sheet.Value("valuation", text.money(valuation)));
    }
    for (Node part : text.values(node, Dg.INVESTMENT)) {
      if (!text.money(part).isEmpty()) {
        values.add(
            new Sheet.Value("of which", text.text(part, Dg.INVESTOR) + ": " + text.money(part)));
      }
    }
  }

  private static String kind(NodeText text, Node node) {
    List<String> kinds =
        text.values(node, RDF.Nodes.type).stream()
            .map(type -> type.toString().replaceFirst(".*#", ""))
            .toList();
    return String.join(", ", kinds);
  }

  private String id(Node node) {
    String iri = node.toString();
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
