package org.dealgraph.map;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dealgraph.model.Agent;
import org.dealgraph.model.ClaimRef;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Fact;
import org.dealgraph.model.InvestorRole;
import org.dealgraph.model.Knowledge;
import org.dealgraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Writes the knowledge layer. */
final class KnowledgeMapper {

  private final Iris iris;
  private final StreamRDF out;
  private final Map<String, Node> articles = new HashMap<>();

  KnowledgeMapper(Iris iris, StreamRDF out) {
    this.iris = iris;
    this.out = out;
  }

  void write(Knowledge knowledge) {
    Confirmed confirmed = Confirmed.of(knowledge);
    knowledge.agents().forEach(agent -> agent(agent, confirmed));
    knowledge.facts().forEach(this::fact);
    confirmed.links().forEach(this::shortcut);
  }

  private void agent(Agent agent, Confirmed confirmed) {
    boolean person = agent.type() == EntityType.PERSON;
    Description about =
        about(iris.agent(agent.key()), person ? Dg.Type.PERSON : Dg.Type.ORGANIZATION);
    if (!person && confirmed.isCompany(agent.key())) {
      about.add(RDF.Nodes.type, Dg.Type.COMPANY);
    }
    if (confirmed.isInvestor(agent.key())) {
      about.add(RDF.Nodes.type, Dg.Type.INVESTOR);
    }
    if (agent.zh() != null) {
      about.add(RDFS.Nodes.label, Literals.text(agent.zh(), "zh"));
    }
    if (agent.en() != null) {
      about.add(RDFS.Nodes.label, Literals.text(agent.en(), "en"));
    }
    agent.aliases().forEach(alias -> about.text(Terms.ALT_LABEL, alias));
    agent.others().forEach(other -> about.add(OWL.differentFrom.asNode(), iris.agent(other)));
    agent
        .former()
        .forEach(
            former -> about(iris.agent(former)).add(OWL.sameAs.asNode(), iris.agent(agent.key())));
    for (ClaimRef ref : agent.namedBy()) {
      about.add(Terms.DERIVED_FROM, iris.entity(article(ref), ref.local()));
    }
  }

  private void fact(Fact fact) {
    Description about =
        switch (fact) {
          case Fact.Round round -> round(round);
          case Fact.Valuation valuation -> valuation(valuation);
          case Fact.Move move -> move(move);
          case Fact.Position position -> position(position);
          case Fact.Acquisition acquisition -> acquisition(acquisition);
        };
    support(about, fact.support());
  }

  private Description round(Fact.Round round) {
    Node node = iris.fact(round.key());
    if (round.valuation() != null) {
      Description worth =
          about(iris.valuation(round.key()), Dg.Type.VALUATION)
              .add(Dg.COMPANY, iris.agent(round.company()))
              .add(Dg.ROUND, node)
              .worth(round.valuation())
              .dollars(round.valuation().money(), year(round.date(), round.support()))
              .date(round.date())
              .add(Dg.CERTAINTY, Concepts.of(round.certainty()));
      derivation(worth, round.support());
      if (round.support().conflicts().contains("valuation")) {
        worth.add(Dg.CONFLICT, Dg.AMOUNT);
      }
    }
    for (Fact.Investment investment : round.investments()) {
      about(iris.investment(round.key(), investment.investor()), Dg.Type.INVESTMENT)
          .add(Dg.ROUND, node)
          .add(Dg.INVESTOR, iris.agent(investment.investor()))
          .add(Dg.ROLE, Concepts.of(investment.role()))
          .money(investment.amount())
          .dollars(investment.amount(), year(round.date(), round.support()));
    }
    for (int i = 0; i < round.history().size(); i++) {
      standing(node, iris.standing(round.key(), i + 1), round.history().get(i));
    }
    return round(round, about(node, Dg.Type.ROUND));
  }

  private void standing(Node round, Node node, Fact.Standing standing) {
    Description about =
        about(node, Dg.Type.STANDING)
            .add(Dg.ROUND, round)
            .add(Dg.STATUS, Concepts.of(standing.status()))
            .add(Dg.CERTAINTY, Concepts.of(standing.certainty()))
            .on(Dg.SINCE, standing.since());
    derivation(about, standing.support());
    about(round).add(Dg.HISTORY, node);
  }

  private Description round(Fact.Round round, Description about) {
    about
        .add(Dg.COMPANY, iris.agent(round.company()))
        .add(Dg.STAGE, round.stage() == null ? null : Concepts.of(round.stage()))
        .add(Dg.INSTRUMENT, Concepts.of(round.kind()))
        .money(round.amount())
        .dollars(round.amount(), year(round.date(), round.support()))
        .pricePerShare(round.pricePerShare())
        .date(round.date())
        .add(Dg.STATUS, Concepts.of(round.status()))
        .add(Dg.CERTAINTY, Concepts.of(round.certainty()))
        .add(Dg.VALUATION, round.valuation() == null ? null : iris.valuation(round.key()));
    for (Fact.Investment investment : round.investments()) {
      Node investor = iris.agent(investment.investor());
      about
          .add(Dg.INVESTOR, investor)
          .add(Dg.LEAD_INVESTOR, investment.role() == InvestorRole.LEAD ? investor : null)
          .add(Dg.INVESTMENT, iris.investment(round.key(), investment.investor()));
    }
    return about;
  }

  private Description valuation(Fact.Valuation valuation) {
    return about(iris.fact(valuation.key()), Dg.Type.VALUATION)
        .add(Dg.COMPANY, iris.agent(valuation.company()))
        .worth(valuation.valuation())
        .dollars(valuation.valuation().money(), year(valuation.date(), valuation.support()))
        .date(valuation.date())
        .add(Dg.CERTAINTY, Concepts.of(valuation.certainty()));
  }

  private Description move(Fact.Move move) {
    return about(iris.fact(move.key()), Dg.Type.MOVE, Concepts.type(move.kind()))
        .add(Dg.PERSON, iris.agent(move.person()))
        .add(Dg.ORGANIZATION, iris.agent(move.organization()))
        .text(Dg.ROLE_TITLE, move.role())
        .date(move.date())
        .add(Dg.STATUS, Concepts.of(move.status()))
        .add(Dg.CERTAINTY, Concepts.certainty(move.status()));
  }

  private Description position(Fact.Position position) {
    return about(iris.fact(position.key()), Dg.Type.POSITION)
        .add(Dg.PERSON, iris.agent(position.person()))
        .add(Dg.ORGANIZATION, iris.agent(position.organization()))
        .text(Dg.ROLE_TITLE, position.role())
        .add(Dg.ROLE_CLASS, Concepts.of(position.roleClass()))
        .add(Dg.CURRENT, Literals.bool(position.current()))
        .on(Dg.SINCE, position.since())
        .on(Dg.UNTIL, position.until())
        .add(Dg.CERTAINTY, Dg.STATED);
  }

  private Description acquisition(Fact.Acquisition acquisition) {
    return about(iris.fact(acquisition.key()), Dg.Type.ACQUISITION)
        .add(Dg.ACQUIRER, iris.agent(acquisition.acquirer()))
        .add(Dg.TARGET, iris.agent(acquisition.target()))
        .money(acquisition.amount())
        .dollars(acquisition.amount(), year(acquisition.date(), acquisition.support()))
        .date(acquisition.date())
        .add(Dg.STATUS, Concepts.of(acquisition.status()))
        .add(Dg.CERTAINTY, Dg.STATED);
  }

  private void support(Description about, Fact.Support support) {
    derivation(about, support);
    support.conflicts().forEach(property -> about.add(Dg.CONFLICT, Dg.term(property)));
  }

  private void derivation(Description about, Fact.Support support) {
    for (ClaimRef ref : support.claims()) {
      about.add(Terms.DERIVED_FROM, iris.claim(article(ref), ref.local()));
    }
    ClaimRef first = support.first();
    about
        .add(Dg.FIRST_CLAIM, iris.claim(article(first), first.local()))
        .add(Dg.FIRST_REPORTED, support.since() == null ? null : Literals.day(support.since()))
        .add(Dg.SOURCES, Literals.integer(support.sources()));
  }

  /** The year whose rates of exchange count: that of the event, else of the first news. */
  private static int year(@Nullable PartialDate date, Fact.Support support) {
    return date != null
        ? date.latest().getYear()
        : support.since() != null ? support.since().getYear() : Integer.MAX_VALUE;
  }

  private void shortcut(Confirmed.Link link) {
    about(iris.agent(link.subject())).add(link.property(), iris.agent(link.object()));
  }

  /** An article is named by many claims; romanising its id each time would cost. */
  private Node article(ClaimRef ref) {
    return articles.computeIfAbsent(ref.article(), iris::article);
  }

  private Description about(Node subject, Node... types) {
    return Description.of(out, null, subject, types);
  }
}
