package org.dealgraph.map;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDFS;
import org.dealgraph.model.ArticleHead;
import org.dealgraph.model.Claim;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Evidence;
import org.dealgraph.model.InvestorRole;
import org.dealgraph.model.NamedEntity;
import org.dealgraph.model.Quote;
import org.dealgraph.model.Testimony;
import org.dealgraph.model.ValuationStatus;

/** Writes one article's part of the claims layer. */
final class ClaimMapper {

  private final Iris iris;
  private final Testimony testimony;
  private final StreamRDF out;
  private final Node article;
  private final Map<String, Integer> numbers = new HashMap<>();

  ClaimMapper(Iris iris, Testimony testimony, StreamRDF out) {
    this.iris = iris;
    this.testimony = testimony;
    this.out = out;
    this.article = iris.article(testimony.head().id());
  }

  void write() {
    head(testimony.head());
    testimony.claims().entities().forEach(this::entity);
    testimony.claims().claims().forEach(this::claim);
  }

  private void head(ArticleHead head) {
    Description about =
        about(article, Dg.Type.ARTICLE)
            .add(Terms.IDENTIFIER, Literals.text(head.id()))
            .text(Terms.TITLE, head.title())
            .add(Terms.ISSUED, head.date() == null ? null : Literals.day(head.date()))
            .text(Terms.PUBLISHER, head.publisher())
            .text(Terms.SOURCE, head.source())
            .text(Terms.CREATOR, head.author())
            .add(Terms.PAGE, head.url() == null ? null : WebAddress.of(head.url()));
    new LinkedHashSet<>(head.tags()).forEach(tag -> about.text(Terms.SUBJECT, tag));
    about.text(Dg.CONTENT_HASH, testimony.contentHash());
  }

  private void entity(NamedEntity entity) {
    Node type = entity.type() == EntityType.PERSON ? Dg.Type.PERSON : Dg.Type.ORGANIZATION;
    Description about =
        about(entity(entity.id()), Dg.Type.NAMED_ENTITY, type)
            .text(RDFS.Nodes.label, entity.name());
    new LinkedHashSet<>(entity.mentions()).forEach(name -> about.text(Terms.ALT_LABEL, name));
    about.add(Dg.ARTICLE, article);
  }

  private void claim(Claim claim) {
    Description about =
        switch (claim) {
          case Claim.Round round -> round(round);
          case Claim.Move move -> move(move);
          case Claim.Position position -> position(position);
          case Claim.Valuation valuation -> valuation(valuation);
          case Claim.Acquisition acquisition -> acquisition(acquisition);
        };
    evidence(about, claim.evidence());
  }

  private Description round(Claim.Round round) {
    Description about =
        numbered("round", Dg.Type.ROUND_CLAIM)
            .add(Dg.COMPANY, entity(round.company()))
            .add(Dg.STAGE, round.stage() == null ? null : Concepts.of(round.stage()))
            .add(Dg.INSTRUMENT, Concepts.of(round.kind()))
            .money(round.amount())
            .pricePerShare(round.pricePerShare())
            .date(round.date())
            .add(Dg.STATUS, Concepts.of(round.status()))
            .add(Dg.CERTAINTY, Concepts.certainty(round.reported()));
    if (round.valuation() != null) {
      Node worth = iris.part(about.subject(), "valuation");
      about.add(Dg.VALUATION, worth);
      about(worth, Dg.Type.WORTH_CLAIM)
          .add(Dg.COMPANY, entity(round.company()))
          .worth(round.valuation());
    }
    stakes(about, round.investors());
    return about;
  }

  private void stakes(Description about, List<Claim.Stake> stakes) {
    Map<String, Integer> seen = new HashMap<>();
    for (Claim.Stake stake : stakes) {
      int times = seen.merge(stake.investor(), 1, Integer::sum);
      Node node = iris.stake(about.subject(), stake.investor());
      if (times > 1) {
        node = iris.part(node, Integer.toString(times));
      }
      Node investor = entity(stake.investor());
      about.add(Dg.INVESTOR, investor);
      about.add(Dg.LEAD_INVESTOR, stake.role() == InvestorRole.LEAD ? investor : null);
      about.add(Dg.INVESTMENT, node);
      about(node, Dg.Type.STAKE_CLAIM)
          .add(Dg.INVESTOR, investor)
          .add(Dg.ROLE, Concepts.of(stake.role()))
          .money(stake.amount());
    }
  }

  private Description move(Claim.Move move) {
    return numbered("move", Dg.Type.MOVE_CLAIM)
        .add(Dg.PERSON, entity(move.person()))
        .add(Dg.ORGANIZATION, entity(move.organization()))
        .add(Dg.MOVE_KIND, Concepts.of(move.kind()))
        .text(Dg.ROLE_TITLE, move.role())
        .date(move.date())
        .add(Dg.STATUS, Concepts.of(move.status()))
        .add(Dg.CERTAINTY, Concepts.certainty(move.status()));
  }

  private Description position(Claim.Position position) {
    return numbered("position", Dg.Type.POSITION_CLAIM)
        .add(Dg.PERSON, entity(position.person()))
        .add(Dg.ORGANIZATION, entity(position.organization()))
        .text(Dg.ROLE_TITLE, position.role())
        .add(Dg.ROLE_CLASS, Concepts.of(position.roleClass()))
        .add(Dg.CURRENT, Literals.bool(position.current()))
        .add(Dg.CERTAINTY, Dg.STATED);
  }

  private Description valuation(Claim.Valuation valuation) {
    return numbered("valuation", Dg.Type.VALUATION_CLAIM)
        .add(Dg.COMPANY, entity(valuation.company()))
        .worth(valuation.valuation())
        .date(valuation.date())
        .add(Dg.CERTAINTY, Concepts.certainty(valuation.status() == ValuationStatus.REPORTED));
  }

  private Description acquisition(Claim.Acquisition acquisition) {
    return numbered("acquisition", Dg.Type.ACQUISITION_CLAIM)
        .add(Dg.ACQUIRER, entity(acquisition.acquirer()))
        .add(Dg.TARGET, entity(acquisition.target()))
        .money(acquisition.amount())
        .date(acquisition.date())
        .add(Dg.STATUS, Concepts.of(acquisition.status()))
        .add(Dg.CERTAINTY, Dg.STATED);
  }

  private void evidence(Description about, Evidence evidence) {
    about
        .add(Dg.ARTICLE, article)
        .text(Dg.EXTRACTOR, evidence.extractor())
        .add(Dg.CONFIDENCE, Literals.confidence(evidence.confidence()));
    int number = 0;
    for (Quote quote : evidence.quotes()) {
      Node node = iris.part(about.subject(), "quote-" + ++number);
      about.add(Dg.QUOTE, node);
      about(node, Terms.TEXT_QUOTE_SELECTOR, Terms.TEXT_POSITION_SELECTOR)
          .add(Terms.EXACT, Literals.text(quote.exact()))
          .add(Terms.PREFIX, Literals.text(quote.prefix()))
          .add(Terms.SUFFIX, Literals.text(quote.suffix()))
          .add(Terms.START, Literals.integer(quote.start()))
          .add(Terms.END, Literals.integer(quote.end()));
    }
  }

  /** The next claim of a kind, numbered in reading order as in {@code ClaimRef}. */
  private Description numbered(String kind, Node type) {
    int number = numbers.merge(kind, 1, Integer::sum);
    return about(iris.claim(article, kind + "-" + number), Dg.Type.CLAIM, type);
  }

  private Node entity(String local) {
    return iris.entity(article, local);
  }

  private Description about(Node subject, Node... types) {
    return Description.of(out, article, subject, types);
  }
}
