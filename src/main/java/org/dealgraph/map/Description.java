package org.dealgraph.map;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dealgraph.model.Money;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.Rates;
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

  /** Adds what a sum, or else its least or largest, is in US dollars of a year. */
  Description dollars(@Nullable Money money, int year) {
    if (money == null) {
      return this;
    }
    BigDecimal sum =
        money.value() != null ? money.value() : money.min() != null ? money.min() : money.max();
    BigDecimal dollars = sum == null ? null : Rates.standard().dollars(sum, money.currency(), year);
    return dollars == null ? this : add(Dg.AMOUNT_USD, Literals.decimal(dollars));
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
