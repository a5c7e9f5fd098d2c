package org.dealgraph.map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dealgraph.model.Money;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.Worth;
import org.jspecify.annotations.Nullable;

/**
 * Writes the statements about one node. A null value writes nothing.
 *
 * @param out receives triples, or quads where there is a graph
 * @param graph the graph to write to, or null for the default graph
 */
record Description(StreamRDF out, @Nullable Node graph, Node subject) {

  static Description of(StreamRDF out, @Nullable Node graph, Node subject, Node... types) {
    Description description = new Description(out, graph, subject);
    for (Node type : types) {
      description.add(RDF.Nodes.type, type);
    }
    return description;
  }

  Description add(Node property, @Nullable Node value) {
    if (value != null) {
      Triple triple = Triple.create(subject, property, value);
      if (graph == null) {
        out.triple(triple);
      } else {
        out.quad(Quad.create(graph, triple));
      }
    }
    return this;
  }

  /** Adds a string unless it is blank. */
  Description text(Node property, @Nullable String value) {
    return value == null || value.isBlank() ? this : add(property, Literals.text(value));
  }

  /** Adds a date known to the year, the month or the day, without its bounds. */
  Description on(Node property, @Nullable PartialDate date) {
    return date == null ? this : add(property, Literals.date(date));
  }

  /** Adds when it happened, with the bounds to sort and compare by. */
  Description date(@Nullable PartialDate date) {
    if (date == null) {
      return this;
    }
    return add(Dg.DATE, Literals.date(date))
        .add(Dg.EARLIEST, Literals.day(date.earliest()))
        .add(Dg.LATEST, Literals.day(date.latest()));
  }

  Description money(@Nullable Money money) {
    if (money == null) {
      return this;
    }
    if (money.value() != null) {
      add(Dg.AMOUNT, Literals.decimal(money.value()));
      if (money.currency().equals("USD")) {
        add(Dg.AMOUNT_USD, Literals.decimal(money.value()));
      }
    }
    if (money.min() != null) {
      add(Dg.AMOUNT_MIN, Literals.decimal(money.min()));
    }
    if (money.max() != null) {
      add(Dg.AMOUNT_MAX, Literals.decimal(money.max()));
    }
    return add(Dg.CURRENCY, Literals.text(money.currency()))
        .add(Dg.AMOUNT_QUALIFIER, Concepts.of(money.qualifier()))
        .text(Dg.AMOUNT_TEXT, money.text());
  }

  Description worth(Worth worth) {
    return money(worth.money()).add(Dg.BASIS, Concepts.of(worth.basis()));
  }

  Description pricePerShare(@Nullable Money price) {
    if (price == null || price.value() == null) {
      return this;
    }
    return add(Dg.PRICE_PER_SHARE, Literals.decimal(price.value()))
        .add(Dg.PRICE_PER_SHARE_CURRENCY, Literals.text(price.currency()));
  }
}
