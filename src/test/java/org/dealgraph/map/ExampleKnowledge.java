package org.dealgraph.map;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dealgraph.model.AcquisitionStatus;
import org.dealgraph.model.Agent;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.ArticleHead;
import org.dealgraph.model.Certainty;
import org.dealgraph.model.Claim;
import org.dealgraph.model.ClaimRef;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Evidence;
import org.dealgraph.model.Fact;
import org.dealgraph.model.InvestorRole;
import org.dealgraph.model.Knowledge;
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
import org.dealgraph.model.Span;
import org.dealgraph.model.Stage;
import org.dealgraph.model.Testimony;
import org.dealgraph.model.ValuationBasis;
import org.dealgraph.model.Worth;
import org.jspecify.annotations.Nullable;

/**
 * One invented article, and a knowledge layer with facts of every kind, rumours and denials too.
 */
public final class ExampleKnowledge {

  static final String TEXT = "🌙月光科技完成A+轮融资。蓝湾资本领投1.5亿美元，据悉青山创投可能参与。联合创始人兼CEO苏晚离职。";

  private static final ClaimRef ROUND = new ClaimRef("moon", "round-1");
  private static final ClaimRef MOVE = new ClaimRef("moon", "move-1");
  private static final ClaimRef POSITION = new ClaimRef("moon", "position-1");
  private static final Fact.Support ONCE =
      new Fact.Support(List.of(ROUND), ROUND, LocalDate.of(2025, 3, 2), 1, List.of());

  private ExampleKnowledge() {}

  /** The article {@link #TEXT} and what it says. */
  public static Testimony testimony() {
    ArticleHead head =
        new ArticleHead(
            "moon",
            "月光科技完成A+轮融资",
            LocalDate.of(2025, 3, 9),
            "https://news.example/a b?q=融资&p=100%",
            "晨报",
            null,
            null,
            List.of("融资"));
    ArticleClaims claims =
        new ArticleClaims(
            "moon",
            List.of(
                organization("moonlight", "月光科技"),
                organization("blue-bay", "蓝湾资本"),
                new NamedEntity("su-wan", EntityType.PERSON, "苏晚", List.of("苏晚"))),
            List.of(
                new Claim.Round(
                    "moonlight",
                    new Stage("A+"),
                    RoundKind.EQUITY,
                    usd("150000000", "1.5亿美元"),
                    List.of(new Claim.Stake("blue-bay", InvestorRole.LEAD, null)),
                    null,
                    null,
                    PartialDate.parse("2025-03"),
                    RoundStatus.CLOSED,
                    false,
                    quoted("蓝湾资本领投1.5亿美元")),
                new Claim.Move(
                    "su-wan",
                    "moonlight",
                    MoveKind.LEFT,
                    "CEO",
                    null,
                    MoveStatus.DONE,
                    quoted("CEO苏晚离职")),
                new Claim.Position(
                    "su-wan",
                    "moonlight",
                    "联合创始人",
                    RoleClass.FOUNDER,
                    false,
                    quoted("联合创始人兼CEO苏晚"))));
    return new Testimony(head, "0123456789abcdef".repeat(4), claims);
  }

  /** Facts of every kind. */
  public static Knowledge knowledge() {
    return new Knowledge(
        List.of(
            agent("org/blue-bay", "蓝湾资本", "Blue Bay Capital", "blue-bay"),
            agent("org/green-hill", null, "Green Hill", "moonlight"),
            agent("org/moonlight", "月光科技", null, "moonlight"),
            agent("org/starfield", "星野数据", null, "moonlight"),
            new Agent(
                "person/su-wan",
                EntityType.PERSON,
                "苏晚",
                "Su Wan",
                List.of("Wan Su"),
                List.of(new ClaimRef("moon", "su-wan")),
                List.of("person/wan-su"),
                List.of("person/su-wan-2"))),
        List.of(
            acquisition("acquisition/starfield", "org/starfield", AcquisitionStatus.DONE),
            acquisition("acquisition/talks", "org/green-hill", AcquisitionStatus.IN_TALKS),
            move("move/left", MoveKind.LEFT, MoveStatus.DONE),
            move("move/rumour", MoveKind.JOINED, MoveStatus.REPORTED),
            position("position/ceo", RoleClass.CEO, true),
            position("position/founder", RoleClass.FOUNDER, false),
            new Fact.Round(
                "round/moonlight/a-plus",
                "org/moonlight",
                new Stage("A+"),
                RoundKind.EQUITY,
                usd("150000000", "1.5亿美元"),
                List.of(
                    new Fact.Investment("org/blue-bay", InvestorRole.LEAD, usd("1E+8", "1亿美元")),
                    new Fact.Investment("person/su-wan", InvestorRole.PARTICIPANT, null)),
                new Worth(usd("1200000000.5", "超12亿美元"), ValuationBasis.POST),
                usd("12.50", "$12.50"),
                PartialDate.parse("2025-03"),
                RoundStatus.CLOSED,
                Certainty.STATED,
                List.of(
                    new Fact.Standing(
                        RoundStatus.IN_TALKS,
                        Certainty.REPORTED,
                        PartialDate.parse("2025-02"),
                        ONCE),
                    new Fact.Standing(RoundStatus.CLOSED, Certainty.STATED, null, ONCE)),
                new Fact.Support(
                    List.of(ROUND),
                    ROUND,
                    LocalDate.of(2025, 3, 2),
                    2,
                    List.of("amount", "valuation"))),
            rumour("round/moonlight/denied", RoundStatus.DENIED, Certainty.STATED),
            rumour("round/moonlight/leak", RoundStatus.CLOSED, Certainty.REPORTED),
            rumour("round/moonlight/talks", RoundStatus.IN_TALKS, Certainty.STATED),
            new Fact.Valuation(
                "valuation/moonlight",
                "org/moonlight",
                new Worth(
                    new Money(
                        null,
                        "CNY",
                        Qualifier.RANGE,
                        new BigDecimal("10000000"),
                        new BigDecimal("99999999"),
                        "数千万元"),
                    ValuationBasis.UNSPECIFIED),
                PartialDate.ofYear(2024),
                Certainty.REPORTED,
                ONCE)),
        List.of());
  }

  private static Fact.Round rumour(String key, RoundStatus status, Certainty certainty) {
    return new Fact.Round(
        key,
        "org/green-hill",
        null,
        RoundKind.EQUITY,
        null,
        List.of(new Fact.Investment("org/starfield", InvestorRole.LEAD, null)),
        null,
        null,
        null,
        status,
        certainty,
        List.of(),
        ONCE);
  }

  private static Fact.Acquisition acquisition(String key, String target, AcquisitionStatus status) {
    return new Fact.Acquisition(
        key, "org/moonlight", target, null, PartialDate.parse("2025-03-01"), status, ONCE);
  }

  private static Fact.Move move(String key, MoveKind kind, MoveStatus status) {
    return new Fact.Move(
        key,
        "person/su-wan",
        "org/moonlight",
        kind,
        "CEO",
        null,
        status,
        new Fact.Support(List.of(MOVE), MOVE, LocalDate.of(2025, 3, 2), 1, List.of()));
  }

  private static Fact.Position position(String key, RoleClass roleClass, boolean current) {
    return new Fact.Position(
        key,
        "person/su-wan",
        "org/moonlight",
        null,
        roleClass,
        current,
        PartialDate.ofYear(2019),
        current ? null : PartialDate.parse("2025-03"),
        new Fact.Support(List.of(POSITION), POSITION, LocalDate.of(2025, 3, 2), 1, List.of()));
  }

  private static Agent agent(String key, @Nullable String zh, @Nullable String en, String local) {
    return new Agent(
        key,
        EntityType.ORGANIZATION,
        zh,
        en,
        List.of(),
        List.of(new ClaimRef("moon", local)),
        List.of(),
        List.of());
  }

  private static NamedEntity organization(String id, String name) {
    return new NamedEntity(id, EntityType.ORGANIZATION, name, List.of(name));
  }

  private static Money usd(String value, String text) {
    return Money.exact(new BigDecimal(value), "USD", text);
  }

  private static Evidence quoted(String words) {
    int start = TEXT.indexOf(words);
    return new Evidence(
        List.of(Quote.of(TEXT, new Span(start, start + words.length()))), 0.9, "example");
  }
}
