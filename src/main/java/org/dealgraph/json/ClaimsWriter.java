package org.dealgraph.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.Claim;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Evidence;
import org.dealgraph.model.Money;
import org.dealgraph.model.NamedEntity;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.Quote;
import org.dealgraph.model.Worth;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes claims, key by key in the order of the format. */
record ClaimsWriter(JsonGenerator json) {

  void write(ArticleClaims claims) {
    json.writeStartObject();
    json.writeStringProperty("article", claims.article());
    list("entities", claims.entities(), this::entity);
    list("rounds", claims.of(Claim.Round.class), this::round);
    list("moves", claims.of(Claim.Move.class), this::move);
    list("positions", claims.of(Claim.Position.class), this::position);
    list("valuations", claims.of(Claim.Valuation.class), this::valuation);
    list("acquisitions", claims.of(Claim.Acquisition.class), this::acquisition);
    json.writeEndObject();
  }

  private void entity(NamedEntity entity) {
    json.writeStringProperty("id", entity.id());
    json.writeStringProperty("type", typeName(entity.type()));
    json.writeStringProperty("name", entity.name());
    strings("mentions", entity.mentions());
  }

  static String typeName(EntityType type) {
    return switch (type) {
      case ORGANIZATION -> "Organization";
      case PERSON -> "Person";
    };
  }

  private void round(Claim.Round round) {
    json.writeStringProperty("company", round.company());
    text("stage", round.stage() == null ? null : round.stage().code());
    json.writeStringProperty("kind", round.kind().code());
    money("amount", round.amount());
    list("investors", round.investors(), this::stake);
    worth("valuation", round.valuation());
    if (round.pricePerShare() != null) {
      money("price_per_share", round.pricePerShare());
    }
    date(round.date());
    json.writeStringProperty("status", round.status().code());
    json.writeBooleanProperty("reported", round.reported());
    evidence(round.evidence());
  }

  private void stake(Claim.Stake stake) {
    json.writeStringProperty("investor", stake.investor());
    json.writeStringProperty("role", stake.role().code());
    if (stake.amount() != null) {
      money("amount", stake.amount());
    }
  }

  private void move(Claim.Move move) {
    json.writeStringProperty("person", move.person());
    json.writeStringProperty("organization", move.organization());
    json.writeStringProperty("kind", move.kind().code());
    text("role", move.role());
    date(move.date());
    json.writeStringProperty("status", move.status().code());
    evidence(move.evidence());
  }

  private void position(Claim.Position position) {
    json.writeStringProperty("person", position.person());
    json.writeStringProperty("organization", position.organization());
    text("role", position.role());
    json.writeStringProperty("role_class", position.roleClass().code());
    json.writeBooleanProperty("current", position.current());
    evidence(position.evidence());
  }

  private void valuation(Claim.Valuation valuation) {
    json.writeStringProperty("company", valuation.company());
    worth("valuation", valuation.valuation());
    date(valuation.date());
    json.writeStringProperty("status", valuation.status().code());
    evidence(valuation.evidence());
  }

  private void acquisition(Claim.Acquisition acquisition) {
    json.writeStringProperty("acquirer", acquisition.acquirer());
    json.writeStringProperty("target", acquisition.target());
    money("amount", acquisition.amount());
    date(acquisition.date());
    json.writeStringProperty("status", acquisition.status().code());
    evidence(acquisition.evidence());
  }

  private void evidence(Evidence evidence) {
    strings("evidence", evidence.quotes().stream().map(Quote::exact).toList());
    list("spans", evidence.quotes(), this::span);
    JsonText.number(json, "confidence", BigDecimal.valueOf(evidence.confidence()));
    json.writeStringProperty("extractor", evidence.extractor());
  }

  private void span(Quote quote) {
    json.writeNumberProperty("start", quote.start());
    json.writeNumberProperty("end", quote.end());
    json.writeStringProperty("prefix", quote.prefix());
    json.writeStringProperty("suffix", quote.suffix());
  }

  private void worth(String name, @Nullable Worth worth) {
    money(name, worth == null ? null : worth.money(), worth);
  }

  private void money(String name, @Nullable Money money) {
    money(name, money, null);
  }

  private void money(String name, @Nullable Money money, @Nullable Worth worth) {
    if (money == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    if (money.value() == null) {
      json.writeNullProperty("value");
    } else {
      JsonText.number(json, "value", money.value());
    }
    json.writeStringProperty("currency", money.currency());
    json.writeStringProperty("qualifier", money.qualifier().code());
    if (money.min() != null) {
      JsonText.number(json, "min", money.min());
    }
    if (money.max() != null) {
      JsonText.number(json, "max", money.max());
    }
    if (worth != null) {
      json.writeStringProperty("basis", worth.basis().code());
    }
    json.writeStringProperty("text", money.text());
    json.writeEndObject();
  }

  private void date(@Nullable PartialDate date) {
    text("date", date == null ? null : date.toString());
  }

  private void text(String name, @Nullable String value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  private void strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private <T> void list(String name, List<T> items, Consumer<T> fields) {
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      fields.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
