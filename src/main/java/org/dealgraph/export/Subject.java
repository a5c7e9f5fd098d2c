package org.dealgraph.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A node of the graph, read property by property. Properties are named as in docs/graph.md, {@code
 * dg:} left out: {@code company}, {@code rdfs:label}. Where a node has several values, the first of
 * their N-Triples forms is meant, so that the same graph always gives the same.
 *
 * @param graph the named graph to read in, or the default graph
 */
record Subject(DatasetGraph data, Node graph, Node node) {

  static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/dealgraph/ontology");
  static final String NAMESPACE = ONTOLOGY.getURI() + "#";
  private static final Map<String, String> NAMESPACES =
      Map.of(
          "dcterms", "http://purl.org/dc/terms/",
          "foaf", "http://xmlns.com/foaf/0.1/",
          "oa", "http://www.w3.org/ns/oa#",
          "prov", "http://www.w3.org/ns/prov#",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "skos", "http://www.w3.org/2004/02/skos/core#");

  static Subject of(DatasetGraph data, Node node) {
    return new Subject(data, Quad.defaultGraphIRI, node);
  }

  /** The IRI of a term, {@code dg:} where it has no prefix. */
  static Node term(String name) {
    int colon = name.indexOf(':');
    return NodeFactory.createURI(
        colon < 0
            ? NAMESPACE + name
            : NAMESPACES.get(name.substring(0, colon)) + name.substring(colon + 1));
  }

  String iri() {
    return node.getURI();
  }

  /** All values of a property, in order. */
  List<Node> all(String property) {
    Iterator<Quad> found = data.find(graph, node, term(property), Node.ANY);
    return Iter.asStream(found)
        .map(Quad::getObject)
        .sorted(Comparator.comparing(NodeFmtLib::strNT))
        .toList();
  }

  boolean is(String type) {
    return data.contains(graph, node, term("rdf:type"), term(type));
  }

  boolean has(String property, Node value) {
    return data.contains(graph, node, term(property), value);
  }

  private @Nullable Node one(String property) {
    List<Node> all = all(property);
    return all.isEmpty() ? null : all.getFirst();
  }

  /** The node that a property points to, in the same graph, or null. */
  @Nullable Subject to(String property) {
    Node value = one(property);
    return value == null ? null : new Subject(data, graph, value);
  }

  /** The IRI that a property points to, or null. */
  @Nullable String iri(String property) {
    Node value = one(property);
    return value == null ? null : value.getURI();
  }

  /** The text of a literal, or null. */
  @Nullable String text(String property) {
    Node value = one(property);
    return value == null ? null : value.getLiteralLexicalForm();
  }

  /** All texts of a property in one, with a semicolon between; null if there are none. */
  @Nullable String texts(String property) {
    List<Node> all = all(property);
    return all.isEmpty()
        ? null
        : all.stream().map(Node::getLiteralLexicalForm).collect(Collectors.joining("; "));
  }

  /** The code of a concept ({@code A+}, {@code lead}), else the last part of its IRI, or null. */
  @Nullable String code(String property) {
    Node concept = one(property);
    if (concept == null) {
      return null;
    }
    String notation = new Subject(data, ONTOLOGY, concept).text("skos:notation");
    String iri = concept.getURI();
    return notation != null
        ? notation
        : iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  /** Its label in a language, or null. */
  @Nullable String label(String language) {
    return labels()
        .filter(label -> label.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse(null);
  }

  /** The English label, else any other, else null. */
  @Nullable String name() {
    String english = label("en");
    return english != null
        ? english
        : labels().map(Node::getLiteralLexicalForm).findFirst().orElse(null);
  }

  private Stream<Node> labels() {
    return all("rdfs:label").stream();
  }

  /** The name of what a property points to, or null. */
  @Nullable String name(String property) {
    Subject other = to(property);
    return other == null ? null : other.name();
  }

  @Nullable BigDecimal decimal(String property) {
    String text = text(property);
    return text == null ? null : new BigDecimal(text);
  }

  @Nullable Long integer(String property) {
    String text = text(property);
    return text == null ? null : Long.valueOf(text);
  }

  @Nullable Boolean truth(String property) {
    String text = text(property);
    return text == null ? null : Boolean.valueOf(text.equals("true") || text.equals("1"));
  }

  /** A whole day, or null where there is none. */
  @Nullable LocalDate day(String property) {
    String text = text(property);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null; // a year or a month
    }
  }

  /** The claim that told of a fact first, read in its article's graph; null if there is none. */
  @Nullable Subject firstClaim() {
    Node claim = one("firstClaim");
    if (claim == null) {
      return null;
    }
    Iterator<Quad> found = data.findNG(Node.ANY, claim, term("article"), Node.ANY);
    return found.hasNext() ? new Subject(data, found.next().getGraph(), claim) : null;
  }
}
