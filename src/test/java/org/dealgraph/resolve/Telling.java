package org.dealgraph.resolve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealgraph.model.AcquisitionStatus;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.ArticleHead;
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
import org.dealgraph.model.Testimony;
import org.dealgraph.model.ValuationBasis;
import org.dealgraph.model.ValuationStatus;
import org.dealgraph.model.Worth;
import org.jspecify.annotations.Nullable;

/** An article in the making, told in the words of a test. */
final class Telling {

  private static final Evidence EVIDENCE =
      new Evidence(List.of(new Quote("x", "", "", 0, 1)), 1, "test");

  private final String id;
  private final @Nullable LocalDate day;
  private @Nullable String title;
  private final List<NamedEntity> entities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private Telling(String id, @Nullable LocalDate day) {
    this.id = id;
    this.day = day;
  }

  /** An article of a day, or of no day if {@code day} is empty. */
  static Telling article(String id, String day) {
    return new Telling(id, day.isEmpty() ? null : LocalDate.parse(day));
  }

  Telling title(String words) {
    title = words;
    return this;
  }

  Telling org(String local, String name, String... others) {
    return entity(local, EntityType.ORGANIZATION, name, others);
  }

  Telling person(String local, String name, String... others) {
    return entity(local, EntityType.PERSON, name, others);
  }

  Telling entity(String local, EntityType type, String name, String... others) {
    List<String> mentions = new ArrayList<>(List.of(others));
    mentions.add(name);
    entities.add(new NamedEntity(local, type, name, mentions));
    return this;
  }

  Telling claim(Claim claim) {
    claims.add(claim);
    return this;
  }

  Telling says(RoundWords words) {
    return claim(words.claim());
  }

  Telling move(String person, MoveKind kind, String organization, MoveStatus status, String date) {
    return move(person, kind, organization, null, status, date);
  }

  Telling move(
      String person,
      MoveKind kind,
      String organization,
      @Nullable String role,
      MoveStatus status,
      String date) {
    return claim(new Claim.Move(person, organization, kind, role, date(date), status, EVIDENCE));
  }

  Telling position(String person, String organization, RoleClass roleClass, boolean current) {
    return claim(
        new Claim.Position(person, organization, roleClass.code(), roleClass, current, EVIDENCE));
  }

  Telling valuation(String company, Money money, String date) {
    Worth worth = new Worth(money, ValuationBasis.UNSPECIFIED);
    return claim(new Claim.Valuation(company, worth, date(date), ValuationStatus.STATED, EVIDENCE));
  }

  Telling acquisition(String acquirer, String target, AcquisitionStatus status) {
    return claim(new Claim.Acquisition(acquirer, target, null, null, status, EVIDENCE));
  }

  Testimony testimony() {
    ArticleHead head = new ArticleHead(id, title, day, null, null, null, null, List.of());
    return new Testimony(head, "0", new ArticleClaims(id, entities, claims));
  }

  static Money usd(String millions) {
    return usd(millions, Qualifier.EXACT);
  }

  static Money usd(String millions, Qualifier qualifier) {
    BigDecimal value = new BigDecimal(millions).movePointRight(6);
    return new Money(value, "USD", qualifier, null, null, millions + "m");
  }

  static Money cny(String min, String max) {
    return new Money(
        null, "CNY", Qualifier.RANGE, new BigDecimal(min), new BigDecimal(max), min + " to " + max);
  }

  static @Nullable PartialDate date(String iso) {
    return iso.isEmpty() ? null : PartialDate.parse(iso);
  }

  /** A round in the making: closed equity, of which nothing is known. */
  static RoundWords round(String company) {
    return new RoundWords(company);
  }

  /** The words for a round. */
  static final class RoundWords {

    private final String company;
    private @Nullable Stage stage;
    private RoundKind kind = RoundKind.EQUITY;
    private @Nullable Money amount;
    private final List<Claim.Stake> stakes = new ArrayList<>();
    private @Nullable Worth worth;
    private @Nullable PartialDate date;
    private RoundStatus status = RoundStatus.CLOSED;
    private boolean reported;

    private RoundWords(String company) {
      this.company = company;
    }

    RoundWords stage(String code) {
      stage = new Stage(code);
      return this;
    }

    RoundWords kind(RoundKind instrument) {
      kind = instrument;
      return this;
    }

    RoundWords amount(Money sum) {
      amount = sum;
      return this;
    }

    RoundWords lead(String investor) {
      stakes.add(new Claim.Stake(investor, InvestorRole.LEAD, null));
      return this;
    }

    RoundWords with(String investor) {
      stakes.add(new Claim.Stake(investor, InvestorRole.PARTICIPANT, null));
      return this;
    }

    RoundWords worth(Money sum) {
      worth = new Worth(sum, ValuationBasis.UNSPECIFIED);
      return this;
    }

    RoundWords on(String iso) {
      date = Objects.requireNonNull(Telling.date(iso));
      return this;
    }

    RoundWords status(RoundStatus how) {
      status = how;
      return this;
    }

    RoundWords reported() {
      reported = true;
      return this;
    }

    Claim claim() {
      return new Claim.Round(
          company, stage, kind, amount, stakes, worth, null, date, status, reported, EVIDENCE);
    }
  }
}
