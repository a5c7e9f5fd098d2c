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

/**
 * Reads what {@link ClaimsWriter} writes.
 *
 * @param gold whether what people leave out may be missing: offsets, confidence, extractor, the
 *     words of a sum, a currency, whether it is reported
 */
record ClaimsReader(boolean gold) {

  /** What ISO 4217 writes where no currency is known. */
  private static final String NO_CURRENCY = "XXX";

  static ArticleClaims read(Fields article) {
    return new ClaimsReader(false).claims(article);
  }

  static ArticleClaims readGold(Fields article) {
    return new ClaimsReader(true).claims(article);
  }

  private ArticleClaims claims(Fields article) {
    List<Claim> claims = new ArrayList<>();
    claims.addAll(article.objects("rounds", this::round));
    claims.addAll(article.objects("moves", this::move));
    claims.addAll(article.objects("positions", this::position));
    claims.addAll(article.objects("valuations", this::valuation));
    claims.addAll(article.objects("acquisitions", this::acquisition));
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

  private Claim.Round round(Fields round) {
    return new Claim.Round(
        round.text("company"),
        round.optional("stage", Stage::new),
        round.coded("kind", RoundKind.class),
        round.object("amount", this::money),
        round.objects("investors", this::stake),
        round.object("valuation", this::worth),
        round.object("price_per_share", this::money),
        date(round),
        round.coded("status", RoundStatus.class),
        gold && round.lacks("reported") ? false : round.bool("reported"),
        evidence(round));
  }

  private Claim.Stake stake(Fields stake) {
    return new Claim.Stake(
        stake.text("investor"),
        stake.coded("role", InvestorRole.class),
        stake.object("amount", this::money));
  }

  private Claim.Move move(Fields move) {
    return new Claim.Move(
        move.text("person"),
        move.text("organization"),
        move.coded("kind", MoveKind.class),
        move.optionalText("role"),
        date(move),
        move.coded("status", MoveStatus.class),
        evidence(move));
  }

  private Claim.Position position(Fields position) {
    return new Claim.Position(
        position.text("person"),
        position.text("organization"),
        position.optionalText("role"),
        position.coded("role_class", RoleClass.class),
        position.bool("current"),
        evidence(position));
  }

  private Claim.Valuation valuation(Fields valuation) {
    Worth worth = valuation.object("valuation", this::worth);
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

  private Claim.Acquisition acquisition(Fields acquisition) {
    return new Claim.Acquisition(
        acquisition.text("acquirer"),
        acquisition.text("target"),
        acquisition.object("amount", this::money),
        date(acquisition),
        acquisition.coded("status", AcquisitionStatus.class),
        evidence(acquisition));
  }

  private Evidence evidence(Fields claim) {
    List<String> words = claim.texts("evidence");
    if (gold) {
      return new Evidence(words.stream().map(ClaimsReader::somewhere).toList(), 1, "gold");
    }
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

  /** A quote of which nobody says where it stands. */
  private static Quote somewhere(String words) {
    return new Quote(words, "", "", 0, words.codePointCount(0, words.length()));
  }

  private Worth worth(Fields worth) {
    return new Worth(money(worth), worth.coded("basis", ValuationBasis.class));
  }

  private Money money(Fields money) {
    return new Money(
        money.optionalNumber("value"),
        gold && money.lacks("currency") ? NO_CURRENCY : money.text("currency"),
        money.coded("qualifier", Qualifier.class),
        money.optionalNumber("min"),
        money.optionalNumber("max"),
        gold && money.lacks("text") ? "" : money.text("text"));
  }

  private static @Nullable PartialDate date(Fields claim) {
    return claim.optional("date", PartialDate::parse);
  }
}
