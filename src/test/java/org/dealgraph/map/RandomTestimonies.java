package org.dealgraph.map;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** Testimonies of every shape the model allows, the same for the same seed. */
public final class RandomTestimonies {

  private static final List<String> WORDS =
      List.of("晨星智能", "Brightloom", "蓝湾资本", "50% off", "a b", "🚀火箭", "شركة", "\"q\"", "é\n\t\\");
  private static final List<String> STAGES =
      List.of(
          "Pre-Seed", "Seed", "Angel+", "Pre-A", "A", "A1", "B++", "H", "Growth", "Pre-IPO", "IPO");

  private final Random random;

  public RandomTestimonies(long seed) {
    this.random = new Random(seed);
  }

  /**
   * The next testimony, about an article of this id, with up to {@code claims} claims of each kind.
   */
  public Testimony next(String id, int claims) {
    List<NamedEntity> entities = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String name = word() + i;
      entities.add(
          new NamedEntity(
              i < 5 ? "org" + i : "person" + i,
              i < 5 ? EntityType.ORGANIZATION : EntityType.PERSON,
              name,
              List.of(name, name + word())));
    }
    List<Claim> all = new ArrayList<>();
    repeat(claims, () -> all.add(round()));
    repeat(claims, () -> all.add(move()));
    repeat(claims, () -> all.add(position()));
    repeat(claims, () -> all.add(valuation()));
    repeat(claims, () -> all.add(acquisition()));
    ArticleHead head =
        new ArticleHead(
            id,
            maybe(word()),
            maybe(LocalDate.of(2015 + random.nextInt(10), 1 + random.nextInt(12), 3)),
            maybe("https://news.example/" + word()),
            maybe(word()),
            maybe(word()),
            maybe(word()),
            List.of(word(), word()));
    return new Testimony(
        head,
        "%064x".formatted(random.nextLong() & Long.MAX_VALUE),
        new ArticleClaims(id, entities, all));
  }

  private void repeat(int most, Runnable work) {
    int times = most == 0 ? 0 : random.nextInt(most + 1);
    for (int i = 0; i < times; i++) {
      work.run();
    }
  }

  private Claim.Round round() {
    List<Claim.Stake> stakes = new ArrayList<>();
    for (int i = 1; i < 1 + random.nextInt(4); i++) {
      stakes.add(new Claim.Stake("org" + i, pick(InvestorRole.values()), maybe(money())));
    }
    return new Claim.Round(
        "org0",
        maybe(new Stage(STAGES.get(random.nextInt(STAGES.size())))),
        pick(RoundKind.values()),
        maybe(money()),
        stakes,
        maybe(worth()),
        maybe(Money.exact(new BigDecimal("12.5"), "USD", "$12.50")),
        maybe(date()),
        pick(RoundStatus.values()),
        random.nextBoolean(),
        evidence());
  }

  private Claim.Move move() {
    return new Claim.Move(
        person(),
        org(),
        pick(MoveKind.values()),
        maybe("role " + word()),
        maybe(date()),
        pick(MoveStatus.values()),
        evidence());
  }

  private Claim.Position position() {
    return new Claim.Position(
        person(), org(), maybe(word()), pick(RoleClass.values()), random.nextBoolean(), evidence());
  }

  private Claim.Valuation valuation() {
    return new Claim.Valuation(
        org(), worth(), maybe(date()), pick(ValuationStatus.values()), evidence());
  }

  private Claim.Acquisition acquisition() {
    return new Claim.Acquisition(
        "org1",
        "org2",
        maybe(money()),
        maybe(date()),
        pick(AcquisitionStatus.values()),
        evidence());
  }

  private Worth worth() {
    return new Worth(money(), pick(ValuationBasis.values()));
  }

  private Money money() {
    BigDecimal value = BigDecimal.valueOf(1 + random.nextInt(1_000_000)).movePointLeft(1);
    value = new BigDecimal(value.stripTrailingZeros().toPlainString());
    String currency = pick(new String[] {"USD", "CNY", "EUR"});
    return switch (random.nextInt(3)) {
      case 0 -> Money.exact(value, currency, word());
      case 1 -> new Money(value, currency, Qualifier.AT_LEAST, null, null, word());
      default ->
          new Money(
              null,
              currency,
              Qualifier.RANGE,
              BigDecimal.valueOf(10_000_000),
              BigDecimal.valueOf(99_999_999),
              "数千万元");
    };
  }

  private PartialDate date() {
    int year = 2000 + random.nextInt(30);
    return switch (random.nextInt(3)) {
      case 0 -> PartialDate.ofYear(year);
      case 1 -> new PartialDate(year, 1 + random.nextInt(12), null);
      default -> new PartialDate(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    };
  }

  private Evidence evidence() {
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      String exact = word() + "领投了本轮融资" + random.nextInt(1000);
      int start = random.nextInt(5000);
      quotes.add(
          new Quote(exact, word(), "", start, start + exact.codePointCount(0, exact.length())));
    }
    return new Evidence(quotes, random.nextInt(1001) / 1000.0, "rule-" + random.nextInt(20));
  }

  private String person() {
    return "person" + (5 + random.nextInt(3));
  }

  private String org() {
    return "org" + random.nextInt(5);
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextInt(3) == 0 ? null : value;
  }
}
