package org.dealgraph.export;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Cut} leaves of a graph: facts with their parts, the agents that they name, the
 * claims that they rest on and the articles that make these.
 */
final class Selection {

  private static final List<String> FACTS =
      List.of("Round", "Valuation", "Move", "Position", "Acquisition");
  private static final List<String> ENDS =
      List.of("company", "investor", "person", "organization", "acquirer", "target");
  private static final List<String> PARTS = List.of("investment", "valuation", "history");
  private static final Set<String> CONFIRMED = Set.of("Closed", "Done");
  private static final Node TYPE = Subject.term("rdf:type");
  private static final Node SAME_AS = NodeFactory.createURI("http://www.w3.org/2002/07/owl#sameAs");

  private final boolean whole;
  private final Set<Node> facts = new HashSet<>();
  private final Set<Node> agents = new HashSet<>();
  private final Set<List<Node>> ties = new HashSet<>();
  private final Set<Node> claims = new HashSet<>();
  private final Set<Node> articles = new HashSet<>();

  private Selection(boolean whole) {
    this.whole = whole;
  }

  static Selection of(DatasetGraph data, Cut cut) {
    Selection selection = new Selection(cut.isWhole());
    if (!cut.isWhole()) {
      for (String type : FACTS) {
        data.find(Quad.defaultGraphIRI, Node.ANY, TYPE, Subject.term(type))
            .forEachRemaining(quad -> selection.consider(Subject.of(data, quad.getSubject()), cut));
      }
    }
    return selection;
  }

  private void consider(Subject fact, Cut cut) {
    if (fact.to("round") == null && isWanted(fact, cut)) { // a round's valuation goes with it
      add(fact);
    }
  }

  private static boolean isWanted(Subject fact, Cut cut) {
    if (cut.confirmedOnly()) {
      String status = fact.code("status");
      boolean done = status == null || CONFIRMED.contains(status);
      if (!done || !"Stated".equals(fact.code("certainty"))) {
        return false;
      }
    }
    if (!cut.agents().isEmpty()
        && ends(fact).stream().noneMatch(agent -> cut.agents().contains(agent.getURI()))) {
      return false;
    }
    LocalDate day = day(fact);
    return cut.since() == null || (day != null && !day.isBefore(cut.since()));
  }

  private static @Nullable LocalDate day(Subject fact) {
    LocalDate latest = fact.day("latest");
    return latest == null ? fact.day("firstReported") : latest;
  }

  private static List<Node> ends(Subject fact) {
    return ENDS.stream().flatMap(property -> fact.all(property).stream()).toList();
  }

  private void add(Subject fact) {
    facts.add(fact.node());
    List<Node> ends = ends(fact);
    agents.addAll(ends);
    for (Node end : ends) {
      ends.forEach(other -> ties.add(List.of(end, other)));
    }
    PARTS.forEach(part -> facts.addAll(fact.all(part)));
    for (Node claim : fact.all("prov:wasDerivedFrom")) {
      claims.add(claim);
      Iter.asStream(fact.data().findNG(Node.ANY, claim, Subject.term("article"), Node.ANY))
          .map(Quad::getGraph)
          .forEach(articles::add);
    }
  }

  /** Whether a row about this node belongs to it. */
  boolean holds(Node node) {
    return whole || facts.contains(node) || agents.contains(node) || articles.contains(node);
  }

  /** The statements of a graph that belong to it. */
  Iterator<Quad> of(Iterator<Quad> quads) {
    return whole ? quads : Iter.filter(quads, this::holds);
  }

  private boolean holds(Quad quad) {
    Node subject = quad.getSubject();
    if (!quad.isDefaultGraph()) {
      return articles.contains(quad.getGraph())
          ? isOfClaims(quad.getGraph(), subject)
          : Subject.ONTOLOGY.equals(quad.getGraph());
    }
    if (agents.contains(subject)) { // a shortcut wants a fact that names both ends
      Node object = quad.getObject();
      boolean named = object.isURI() && quad.getPredicate().getURI().startsWith(Subject.NAMESPACE);
      return named ? ties.contains(List.of(subject, object)) : !isDropped(quad);
    }
    return facts.contains(subject)
        || (SAME_AS.equals(quad.getPredicate()) && agents.contains(quad.getObject()));
  }

  /** An agent is named by entities of many articles; those of other articles go with these. */
  private boolean isDropped(Quad quad) {
    return quad.getPredicate().equals(Subject.term("prov:wasDerivedFrom"))
        && !articles.contains(article(quad.getObject()));
  }

  private boolean isOfClaims(Node article, Node subject) {
    if (subject.equals(article)) {
      return true;
    }
    String path = subject.getURI().substring(article.getURI().length() + 1);
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    return first.equals("entity")
        || claims.contains(NodeFactory.createURI(article.getURI() + "/" + first));
  }

  private static Node article(Node entity) {
    String iri = entity.getURI();
    return NodeFactory.createURI(iri.substring(0, Math.max(0, iri.lastIndexOf("/entity/"))));
  }
}
