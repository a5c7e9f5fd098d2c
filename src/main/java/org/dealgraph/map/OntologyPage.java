package org.dealgraph.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The ontology as a page in Markdown: a diagram of the knowledge layer, then every term with its
 * meaning in both languages and an example. Made of the ontology alone.
 */
public final class OntologyPage {

  private static final Node DOMAIN = NodeFactory.createURI("https://schema.org/domainIncludes");
  private static final Node RANGE = NodeFactory.createURI("https://schema.org/rangeIncludes");

  private final Graph ontology;
  private final StringBuilder page = new StringBuilder();

  private OntologyPage(Graph ontology) {
    this.ontology = ontology;
  }

  /** The page. */
  public static String markdown() {
    return new OntologyPage(Ontology.graph()).write();
  }

  private String write() {
    line("# The ontology");
    line("");
    line(
        "Made by `dealgraph ontology` from [dealgraph.ttl](../ontology/dealgraph.ttl); not to be"
            + " edited by hand. How the graph uses these terms is in [graph.md](graph.md), how they"
            + " stand to other vocabularies in [alignments.ttl](../ontology/alignments.ttl).");
    line("");
    diagram();
    section("Classes", OWL.Class.asNode());
    section("Links", OWL.ObjectProperty.asNode());
    section("Values", OWL.DatatypeProperty.asNode());
    section("Statuses and certainties", OWL.NamedIndividual.asNode());
    return page.toString();
  }

  /** Links between classes of the knowledge layer, those of claims aside. */
  private void diagram() {
    line("```mermaid");
    line("classDiagram");
    TreeMap<String, List<String>> links = new TreeMap<>();
    for (Node property : terms(OWL.ObjectProperty.asNode())) {
      for (Node from : values(property, DOMAIN)) {
        for (Node to : values(property, RANGE)) {
          if (isFact(from) && isFact(to)) {
            String arrow = "  %s --> %s".formatted(local(from), local(to));
            links.computeIfAbsent(arrow, a -> new ArrayList<>()).add(local(property));
          }
        }
      }
    }
    for (Node type : terms(OWL.Class.asNode())) {
      if (isFact(type)) {
        values(type, RDFS.Nodes.subClassOf).stream()
            .filter(this::isFact)
            .forEach(parent -> line("  %s <|-- %s".formatted(local(parent), local(type))));
      }
    }
    links.forEach((arrow, names) -> line(arrow + " : " + String.join(" ", names)));
    line("```");
    line("");
  }

  private boolean isFact(Node term) {
    String name = term.isURI() ? term.getURI() : "";
    return name.startsWith(Dg.NS)
        && !name.endsWith("Claim")
        && !name.endsWith("Entity")
        && !name.endsWith("Status")
        && !name.endsWith("Certainty");
  }

  private void section(String title, Node type) {
    line("## " + title);
    line("");
    for (Node term : terms(type)) {
      line("### dg:" + local(term));
      line("");
      line(
          "**%s** (%s): %s %s"
              .formatted(
                  text(term, RDFS.Nodes.label, "en"),
                  text(term, RDFS.Nodes.label, "zh"),
                  text(term, RDFS.Nodes.comment, "en"),
                  text(term, RDFS.Nodes.comment, "zh")));
      facet("of", values(term, DOMAIN));
      facet("a kind of", values(term, RDFS.Nodes.subClassOf));
      facet("a kind of", values(term, RDFS.Nodes.subPropertyOf));
      facet("leads to", values(term, RANGE));
      facet("values", values(term, RDFS.Nodes.range));
      line("");
      line("```turtle");
      line(values(term, SKOS.example.asNode()).getFirst().getLiteralLexicalForm());
      line("```");
      line("");
    }
  }

  private void facet(String name, List<Node> terms) {
    if (!terms.isEmpty()) {
      line("");
      line(
          "%s: %s  "
              .formatted(
                  name, terms.stream().map(OntologyPage::code).collect(Collectors.joining(", "))));
    }
  }

  private static String code(Node term) {
    String iri = term.getURI();
    return iri.startsWith(Dg.NS)
        ? "[`dg:%s`](#dg%s)".formatted(local(term), local(term).toLowerCase(Locale.ROOT))
        : "`" + iri.replaceFirst("^.*[/#]", "") + "`";
  }

  private List<Node> terms(Node type) {
    return ontology.stream(Node.ANY, RDF.Nodes.type, type)
        .map(Triple::getSubject)
        .filter(term -> term.isURI() && term.getURI().startsWith(Dg.NS))
        .distinct()
        .sorted(Comparator.comparing(OntologyPage::local))
        .toList();
  }

  private List<Node> values(Node term, Node property) {
    return ontology.stream(term, property, Node.ANY)
        .map(Triple::getObject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private String text(Node term, Node property, String language) {
    return values(term, property).stream()
        .filter(value -> value.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  private static String local(Node term) {
    return term.getURI().replaceFirst("^.*[/#]", "");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
