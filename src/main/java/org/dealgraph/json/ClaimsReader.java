package org.dealgraph.json;

import java.util.ArrayList;
import java.util.List;
import org.dealgraph.model.AcquisitionStatus;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.Claim;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Evidence;
import org.dealgraph.model.InvestorRole;
import org.dealgraph.model.Money;
import org.dealgraph.model.MoveKind;
import org.dealgraph.model.MoveStatus;
import org.dealgraph.model.NamedEntity;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.Qualifier;
import org.dealgraph.model.Quote;
import org.dealgraph.model.RoleClass;
import org.dealgraph.model.RoundKind;
import org.dealgraph.model.RoundStatus;
import org.dealgraph.model.Stage;
import org.dealgraph.model.ValuationBasis;
import org.dealgraph.model.ValuationStatus;
import org.dealgraph.model.Worth;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ClaimsWriter} writes. */
final class ClaimsReader {

  private ClaimsReader() {}

  static ArticleClaims read(Fields article) {
    List<Claim> claims = new ArrayList<>();
    claims.addAll(article.objects("rounds", ClaimsReader::round));
    claims.addAll(article.objects("moves", ClaimsReader::move));
    claims.addAll(article.objects("positions", ClaimsReader::position));
    claims.addAll(article.objects("valuations", ClaimsReader::valuation));
    claims.addAll(article.objects("acquisitions", ClaimsReader::acquisition));
    return new ArticleClaims(
        article.text("article"), article.objects("entities", ClaimsReader::entity), claims);
  }

  private static NamedEntity entity(Fields entity) {
    return new NamedEntity(
        entity.text("id"),
        entity.parsed("type", ClaimsReader::type),
        entity.text("name"),
        entity.texts("mentions"));
  }

  private static EntityType type(String name) {
    for (EntityType type : EntityType.values()) {
      if (ClaimsWriter.typeName(type).equals(name)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no entity type called " + name);
  }

  private static Claim.Round round(Fields round) {
    return new Claim.Round(
        round.text("company"),
        round.optional("stage", Stage::new),
        round.coded("kind", RoundKind.class),
        round.object("amount", ClaimsReader::money),
        round.objects("investors", ClaimsReader::stake),
        round.object("valuation", ClaimsReader::worth),
        round.object("price_per_share", ClaimsReader::money),
        date(round),
        round.coded("status", RoundStatus.class),
        round.bool("reported"),
        evidence(round));
  }

  private static Claim.Stake stake(Fields stake) {
    return new Claim.Stake(
        stake.text("investor"),
        stake.coded("role", InvestorRole.class),
        stake.object("amount", ClaimsReader::money));
  }

  private static Claim.Move move(Fields move) {
    return new Claim.Move(
        move.text("person"),
        move.text("organization"),
        move.coded("kind", MoveKind.class),
        move.optionalText("role"),
        date(move),
        move.coded("status", MoveStatus.class),
        evidence(move));
  }

  private static Claim.Position position(Fields position) {
    return new Claim.Position(
        position.text("person"),
        position.text("organization"),
        position.optionalText("role"),
        position.coded("role_class", RoleClass.class),
        position.bool("current"),
        evidence(position));
  }

  private static Claim.Valuation valuation(Fields valuation) {
    Worth worth = valuation.object("valuation", ClaimsReader::worth);
    if (worth == null) {
      throw new IllegalArgumentException("a valuation wants a sum");
    }
    return new Claim.Valuation(
        valuation.text("company"),
        worth,
        date(valuation),
        valuation.coded("status", ValuationStatus.class),
        evidence(valuation));
  }

  private static Claim.Acquisition acquisition(Fields acquisition) {
    return new Claim.Acquisition(
        acquisition.text("acquirer"),
        acquisition.text("target"),
        acquisition.object("amount", ClaimsReader::money),
        date(acquisition),
        acquisition.coded("status", AcquisitionStatus.class),
        evidence(acquisition));
  }

  private static Evidence evidence(Fields claim) {
    List<String> words = claim.texts("evidence");
    List<Fields> spans = claim.objects("spans", span -> span);
    if (words.size() != spans.size()) {
      throw new IllegalArgumentException("a claim wants a span for each quote");
    }
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Fields span = spans.get(i);
      quotes.add(
          new Quote(
              words.get(i),
              span.text("prefix"),
              span.text("suffix"),
              span.integer("start"),
              span.integer("end")));
    }
    return new Evidence(quotes, claim.number("confidence").doubleValue(), claim.text("extractor"));
  }

  private static Worth worth(Fields worth) {
    return new Worth(money(worth), worth.coded("basis", ValuationBasis.class));
  }

  private static Money money(Fields money) {
    return new Money(
        money.optionalNumber("value"),
        money.text("currency"),
        money.coded("qualifier", Qualifier.class),
        money.optionalNumber("min"),
        money.optionalNumber("max"),
        money.text("text"));
  }

  private static @Nullable PartialDate date(Fields claim) {
    return claim.optional("date", PartialDate::parse);
  }
}
