package org.dealgraph.map;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dealgraph.model.InvestorRole;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.Qualifier;
import org.dealgraph.model.RoleClass;
import org.dealgraph.model.RoundKind;
import org.dealgraph.model.ValuationBasis;
import org.jspecify.annotations.Nullable;

/** Makes written facts a part of a knowledge layer; see {@link WrittenFacts}. */
record Completion(Graph graph, Function<Node, ? extends Collection<Node>> names, Node source) {

  private static final Set<Node> DERIVED =
      Set.of(
          Terms.DERIVED_FROM,
          Dg.FIRST_CLAIM,
          Dg.FIRST_REPORTED,
          Dg.SOURCES,
          Dg.CONFLICT,
          Dg.AMOUNT_USD,
          Dg.EARLIEST,
          Dg.LATEST,
          Dg.SINCE,
          Dg.UNTIL,
          Dg.HISTORY,
          Dg.LED,
          Dg.INVESTED_IN,
          Dg.WORKS_FOR,
          Dg.JOINED,
          Dg.LEFT,
          Dg.FOUNDED,
          Dg.ACQUIRED);

  private static final Set<Node> NUMBERS =
      Set.of(Dg.AMOUNT, Dg.AMOUNT_MIN, Dg.AMOUNT_MAX, Dg.PRICE_PER_SHARE);

  private static final Set<Node> TEXTS =
      Set.of(Dg.AMOUNT_TEXT, Dg.CURRENCY, Dg.PRICE_PER_SHARE_CURRENCY, Dg.ROLE_TITLE);

  private static final List<Node> MOVES =
      List.of(
          Dg.Type.JOINING,
          Dg.Type.LEAVING,
          Dg.Type.LEAVE_OF_ABSENCE,
          Dg.Type.RETURN,
          Dg.Type.ROLE_CHANGE);

  private static final List<Node> ORGANIZATIONS =
      List.of(Dg.COMPANY, Dg.INVESTOR, Dg.LEAD_INVESTOR, Dg.ORGANIZATION, Dg.ACQUIRER, Dg.TARGET);

  void run() {
    each(Dg.Type.STANDING, node -> graph.remove(node, Node.ANY, Node.ANY));
    graph.find().toList().forEach(this::plain);
    MOVES.forEach(kind -> each(kind, move -> add(move, RDF.Nodes.type, Dg.Type.MOVE)));
    each(Dg.Type.ROUND, this::round);
    each(Dg.Type.VALUATION, this::valuation);
    each(Dg.Type.INVESTMENT, this::investment);
    each(
        Dg.Type.ACQUISITION,
        acquisition -> {
          whereNone(acquisition, Dg.STATUS, Dg.CLOSED);
          fact(acquisition);
        });
    each(
        Dg.Type.MOVE,
        move -> {
          whereNone(move, Dg.STATUS, Dg.DONE);
          fact(move);
        });
    each(
        Dg.Type.POSITION,
        position -> {
          whereNone(position, Dg.ROLE_CLASS, Concepts.of(RoleClass.OTHER));
          whereNone(position, Dg.CURRENT, Literals.bool(true));
          fact(position);
        });
    graph.find(Node.ANY, Dg.CURRENCY, Node.ANY).toList().forEach(t -> sum(t.getSubject()));
    graph.find(Node.ANY, Dg.DATE, Node.ANY).toList().forEach(this::date);
    agents(Dg.PERSON, Dg.Type.PERSON);
    ORGANIZATIONS.forEach(property -> agents(property, Dg.Type.ORGANIZATION));
  }

  /** Numbers may be written without a point, and texts with a language. */
  private void plain(Triple triple) {
    Node property = triple.getPredicate();
    Node value = triple.getObject();
    if (DERIVED.contains(property)) {
      graph.delete(triple);
    } else if (value.isLiteral() && NUMBERS.contains(property)) {
      replace(triple, decimal(value));
    } else if (value.isLiteral() && TEXTS.contains(property)) {
      replace(triple, Literals.text(value.getLiteralLexicalForm()));
    }
  }

  private static Node decimal(Node number) {
    try {
      return Literals.decimal(new BigDecimal(number.getLiteralLexicalForm().strip()));
    } catch (NumberFormatException e) {
      return number; // the shapes say what is wrong
    }
  }

  private void replace(Triple triple, Node value) {
    graph.delete(triple);
    add(triple.getSubject(), triple.getPredicate(), value);
  }

  private void round(Node round) {
    whereNone(round, Dg.INSTRUMENT, Concepts.of(RoundKind.EQUITY));
    whereNone(round, Dg.STATUS, Dg.CLOSED);
    values(round, Dg.INVESTMENT)
        .forEach(part -> {
          add(part, RDF.Nodes.type, Dg.Type.INVESTMENT);
          whereNone(part, Dg.ROUND, round);
        });
    values(round, Dg.VALUATION)
        .forEach(worth -> {
          add(worth, RDF.Nodes.type, Dg.Type.VALUATION);
          whereNone(worth, Dg.ROUND, round);
        });
    values(round, Dg.LEAD_INVESTOR).forEach(lead -> add(round, Dg.INVESTOR, lead));
    fact(round);
  }

  /** The valuation that belongs to a round is of its company. */
  private void valuation(Node valuation) {
    for (Node round : values(valuation, Dg.ROUND)) {
      add(round, Dg.VALUATION, valuation);
      values(round, Dg.COMPANY).forEach(company -> whereNone(valuation, Dg.COMPANY, company));
    }
    whereNone(valuation, Dg.BASIS, Concepts.of(ValuationBasis.UNSPECIFIED));
    fact(valuation);
  }

  private void investment(Node investment) {
    for (Node round : values(investment, Dg.ROUND)) {
      add(round, Dg.INVESTMENT, investment);
      for (Node investor : values(investment, Dg.INVESTOR)) {
        boolean leads = graph.contains(round, Dg.LEAD_INVESTOR, investor);
        InvestorRole role = leads ? InvestorRole.LEAD : InvestorRole.PARTICIPANT;
        whereNone(investment, Dg.ROLE, Concepts.of(role));
        add(round, Dg.INVESTOR, investor);
        if (graph.contains(investment, Dg.ROLE, Concepts.of(InvestorRole.LEAD))) {
          add(round, Dg.LEAD_INVESTOR, investor);
        }
      }
    }
  }

  private void fact(Node fact) {
    whereNone(fact, Dg.CERTAINTY, Dg.STATED);
    add(fact, Terms.DERIVED_FROM, source);
    add(fact, Dg.SOURCES, Literals.integer(1));
  }

  private void sum(Node node) {
    boolean least = graph.contains(node, Dg.AMOUNT_MIN, Node.ANY);
    boolean most = graph.contains(node, Dg.AMOUNT_MAX, Node.ANY);
    Qualifier qualifier =
        graph.contains(node, Dg.AMOUNT, Node.ANY) || least == most
            ? least && most ? Qualifier.RANGE : Qualifier.EXACT
            : least ? Qualifier.AT_LEAST : Qualifier.AT_MOST;
    whereNone(node, Dg.AMOUNT_QUALIFIER, Concepts.of(qualifier));
  }

  private void date(Triple triple) {
    PartialDate date = partial(triple.getObject());
    if (date != null) {
      add(triple.getSubject(), Dg.EARLIEST, Literals.day(date.earliest()));
      add(triple.getSubject(), Dg.LATEST, Literals.day(date.latest()));
    }
  }

  private static @Nullable PartialDate partial(Node value) {
    try {
      return value.isLiteral() ? PartialDate.parse(value.getLiteralLexicalForm()) : null;
    } catch (IllegalArgumentException e) {
      return null; // the shapes say what is wrong
    }
  }

  private void agents(Node property, Node type) {
    for (Triple triple : graph.find(Node.ANY, property, Node.ANY).toList()) {
      Node agent = triple.getObject();
      boolean person = graph.contains(agent, RDF.Nodes.type, Dg.Type.PERSON);
      boolean organization = graph.contains(agent, RDF.Nodes.type, Dg.Type.ORGANIZATION);
      if (!person && !organization) {
        add(agent, RDF.Nodes.type, type);
      }
      if (agent.isURI() && !graph.contains(agent, RDFS.Nodes.label, Node.ANY)) {
        names.apply(agent).forEach(name -> add(agent, RDFS.Nodes.label, name));
      }
      add(agent, Terms.DERIVED_FROM, source);
    }
  }

  private void each(Node type, Consumer<Node> use) {
    graph.find(Node.ANY, RDF.Nodes.type, type).mapWith(Triple::getSubject).toList().forEach(use);
  }

  private List<Node> values(Node node, Node property) {
    return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private void whereNone(Node node, Node property, Node value) {
    if (!graph.contains(node, property, Node.ANY)) {
      add(node, property, value);
    }
  }

  /** A literal may stand where a node should: the shapes say so. */
  private void add(Node node, Node property, Node value) {
    if (!node.isLiteral()) {
      graph.add(Triple.create(node, property, value));
    }
  }
}
