package org.dealgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealgraph.resolve.Telling.article;
import static org.dealgraph.resolve.Telling.cny;
import static org.dealgraph.resolve.Telling.round;
import static org.dealgraph.resolve.Telling.usd;

import java.math.BigDecimal;
import java.util.Objects;
import org.dealgraph.model.Certainty;
import org.dealgraph.model.ClaimRef;
import org.dealgraph.model.Fact;
import org.dealgraph.model.InvestorRole;
import org.dealgraph.model.Money;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.Qualifier;
import org.dealgraph.model.RoundKind;
import org.dealgraph.model.RoundStatus;
import org.dealgraph.model.Stage;
import org.junit.jupiter.api.Test;

class RoundsTest {

  private static Telling on(String id, String day) {
    return article(id, day)
        .org("co", "Lampyris")
        .org("hl", "Harborlight Capital")
        .org("tv", "Trestle Ventures");
  }

  @Test
  void articlesOfOneRoundAddUp() {
    Fact.Round round =
        Resolved.of(
                on("a", "2024-08-20").says(round("co").stage("A").amount(usd("20")).lead("hl")),
                on("b", "2024-08-22").says(round("co").stage("A").with("tv").on("2024-08")),
                on("c", "2024-09-30").says(round("co").amount(usd("20"))))
            .only(Fact.Round.class);
    assertThat(round.key()).isEqualTo("round/lampyris/a-2024-08");
    assertThat(round.company()).isEqualTo("org/lampyris");
    assertThat(round.investments())
        .containsExactly(
            new Fact.Investment("org/harborlight-capital", InvestorRole.LEAD, null),
            new Fact.Investment("org/trestle-ventures", InvestorRole.PARTICIPANT, null));
    assertThat(round.support().sources()).isEqualTo(3);
    assertThat(round.support().conflicts()).isEmpty();
    assertThat(round.support().claims())
        .containsExactly(
            new ClaimRef("a", "round-1"),
            new ClaimRef("b", "round-1"),
            new ClaimRef("c", "round-1"));
  }

  @Test
  void stagesAndKindsAreDifferentRounds() {
    assertThat(
            Resolved.of(
                    on("a", "2024-08-20").says(round("co").stage("A").amount(usd("20"))),
                    on("b", "2024-08-20").says(round("co").stage("A+").amount(usd("20"))),
                    on("c", "2024-08-20").says(round("co").kind(RoundKind.DEBT)))
                .factKeys())
        .containsExactly(
            "round/lampyris/a-2024-08",
            "round/lampyris/a-plus-2024-08",
            "round/lampyris/debt-2024-08");
  }

  @Test
  void sumWithinTheOthersBoundsIsTheSameAndMorePrecise() {
    Money exact = Money.exact(new BigDecimal("50000000"), "CNY", "5000万元");
    Fact.Round round =
        Resolved.of(
                on("a", "2024-08-20").says(round("co").amount(cny("10000000", "99999999"))),
                on("b", "2024-08-21").says(round("co").amount(cny("10000000", "99999999"))),
                on("c", "2024-08-22").says(round("co").amount(exact)))
            .only(Fact.Round.class);
    assertThat(round.amount()).isEqualTo(exact);
    assertThat(round.support().conflicts()).isEmpty();
  }

  @Test
  void contradictorySumsAreTwoRounds() {
    assertThat(
            Resolved.of(
                    on("a", "2024-08-20").says(round("co").amount(usd("20"))),
                    on("b", "2024-08-20").says(round("co").amount(usd("35"))))
                .factKeys())
        .containsExactly("round/lampyris/equity-2024-08", "round/lampyris/equity-2024-08-2");
  }

  @Test
  void contradictorySumsOfOneStageAndInvestorAreAConflict() {
    Fact.Round round =
        Resolved.of(
                on("a", "2024-08-20").says(round("co").stage("B").amount(usd("20")).lead("hl")),
                on("b", "2024-08-21").says(round("co").stage("B").amount(usd("25")).lead("hl")),
                on("c", "2024-08-22").says(round("co").stage("B").amount(usd("25")).lead("hl")))
            .only(Fact.Round.class);
    assertThat(round.amount()).isEqualTo(usd("25"));
    assertThat(round.support().conflicts()).containsExactly("amount");
  }

  @Test
  void contradictorySumsOfOneStageInOneArticleAreAConflict() {
    Fact.Round round =
        Resolved.of(
                on("a", "2024-08-20")
                    .says(round("co").stage("A").amount(usd("16")).lead("hl"))
                    .says(round("co").stage("A").amount(usd("22"))))
            .only(Fact.Round.class);
    assertThat(round.support().conflicts()).containsExactly("amount");
    assertThat(
            Resolved.of(
                    on("a", "2024-08-20")
                        .says(round("co").stage("A").amount(usd("16")).lead("hl"))
                        .says(round("co").stage("A").amount(usd("22")).lead("tv")))
                .factKeys())
        .as("other investors")
        .hasSize(2);
  }

  @Test
  void partOfOneInvestorIsNoRoundBesideTheWhole() {
    Telling both =
        on("a", "2025-05-20")
            .says(round("co").amount(usd("4")).lead("hl"))
            .says(round("co").amount(usd("15")).lead("hl").with("tv"));
    assertThat(Resolved.of(both).only(Fact.Round.class).amount()).isEqualTo(usd("15"));
    Telling several =
        on("a", "2025-05-20")
            .says(round("co").amount(usd("4")).lead("hl").with("tv"))
            .says(round("co").amount(usd("15")).lead("hl").with("tv"));
    assertThat(Resolved.of(several).factKeys()).hasSize(2);
    Telling strategic =
        on("a", "2025-05-20")
            .says(round("co").stage("Strategic").amount(usd("10")).with("hl"))
            .says(round("co").stage("B").amount(usd("15")).lead("hl").with("tv"));
    assertThat(Resolved.of(strategic).factKeys()).hasSize(2);
  }

  @Test
  void tokenSaleIsToldOfWithWhatItHasBroughtSoFar() {
    Fact.Round round =
        Resolved.of(
                on("a", "2024-11-13").says(round("co").kind(RoundKind.TOKEN).amount(usd("0.8"))),
                on("b", "2024-12-22").says(round("co").kind(RoundKind.TOKEN).amount(usd("1.4"))),
                on("c", "2025-01-12").says(round("co").kind(RoundKind.TOKEN).amount(usd("1.6"))))
            .only(Fact.Round.class);
    assertThat(round.amount()).as("the latest").isEqualTo(usd("1.6"));
  }

  @Test
  void talksThatGoOnAreOfOneRound() {
    assertThat(
            Resolved.of(
                    on("a", "2026-04-18").says(talks("1")),
                    on("b", "2026-04-25").says(talks("2")),
                    on("c", "2026-05-20").says(talks("2.5")))
                .factKeys())
        .hasSize(1);
    assertThat(
            Resolved.of(
                    on("a", "2026-04-18").says(talks("1")),
                    on("b", "2026-08-25").says(talks("2")),
                    on("c", "2026-04-20").says(talks("9")))
                .factKeys())
        .as("too late; too much")
        .hasSize(3);
  }

  private static Telling.RoundWords talks(String millions) {
    return round("co").amount(usd(millions)).status(RoundStatus.IN_TALKS).reported();
  }

  @Test
  void sumToldBeforeTheAnnouncementIsNear() {
    assertThat(
            Resolved.of(
                    on("a", "2024-03-08")
                        .says(round("co").amount(usd("56")).worth(usd("1000")).on("2024-03")),
                    on("b", "2024-04-24")
                        .says(round("co").amount(usd("62.7")).worth(usd("1040")).on("2024-04-23")))
                .factKeys())
        .hasSize(1);
  }

  @Test
  void halfAYearBetweenDatesOfOneStageAndInvestor() {
    assertThat(
            Resolved.of(
                    on("a", "2024-07-20").says(round("co").stage("A").with("hl").on("2024-07")),
                    on("b", "2024-07-20").says(round("co").stage("A").with("hl").on("2024-04")))
                .factKeys())
        .hasSize(1);
  }

  @Test
  void rumourThatClosesIsOneRound() {
    Fact.Round round =
        Resolved.of(
                on("a", "2024-07-01")
                    .says(
                        round("co").stage("C").lead("tv").status(RoundStatus.IN_TALKS).reported()),
                on("b", "2024-09-01").says(round("co").stage("C").amount(usd("90")).with("hl")))
            .only(Fact.Round.class);
    assertThat(round.status()).isEqualTo(RoundStatus.CLOSED);
    assertThat(round.certainty()).isEqualTo(Certainty.STATED);
    assertThat(round.investments())
        .as("a rumoured lead led nothing")
        .extracting(Fact.Investment::investor)
        .containsExactly("org/harborlight-capital");
  }

  @Test
  void rumouredSumIsAnEstimate() {
    Fact.Round round =
        Resolved.of(
                on("a", "2024-07-01")
                    .says(round("co").amount(usd("6500")).status(RoundStatus.IN_TALKS).reported()),
                on("b", "2024-09-01").says(round("co").amount(usd("6600"))))
            .only(Fact.Round.class);
    assertThat(round.amount()).isEqualTo(usd("6600"));
    assertThat(round.support().conflicts()).isEmpty();
  }

  @Test
  void talksComeToAnotherSum() {
    Telling early =
        on("a", "2024-06-01")
            .says(round("co").amount(usd("4000")).status(RoundStatus.IN_TALKS).reported());
    Telling late =
        on("b", "2024-08-01")
            .says(round("co").amount(usd("10000")).status(RoundStatus.IN_TALKS).reported());
    Telling closed = on("c", "2024-09-01").says(round("co").stage("F").amount(usd("11500")));
    Fact.Round round = Resolved.of(late, closed).only(Fact.Round.class);
    assertThat(round.amount()).isEqualTo(usd("11500"));
    assertThat(round.support().conflicts()).isEmpty();
    assertThat(Resolved.of(early, late, closed).all(Fact.Round.class)).hasSize(1);
  }

  @Test
  void talksOfQuiteAnotherSumOrAfterTheClosingAreOfAnotherRound() {
    Telling closed = on("c", "2024-09-01").says(round("co").stage("F").amount(usd("11500")));
    Telling small =
        on("a", "2024-08-01").says(round("co").amount(usd("300")).status(RoundStatus.IN_TALKS));
    Telling after =
        on("b", "2024-09-09").says(round("co").amount(usd("20000")).status(RoundStatus.IN_TALKS));
    assertThat(Resolved.of(small, closed).all(Fact.Round.class)).hasSize(2);
    assertThat(Resolved.of(closed, after).all(Fact.Round.class)).hasSize(2);
  }

  @Test
  void plainWordsMayMeanAnOfferingOrALoan() {
    Fact.Round round =
        Resolved.of(
                on("a", "2024-08-20")
                    .says(round("co").kind(RoundKind.SECONDARY).amount(usd("660")))
                    .says(round("co")),
                on("b", "2024-08-21").says(round("co").amount(usd("660"))))
            .only(Fact.Round.class);
    assertThat(round.kind()).isEqualTo(RoundKind.SECONDARY);
  }

  @Test
  void strategicRoundMayBeNumbered() {
    Fact.Round round =
        Resolved.of(
                on("a", "2024-08-20").says(round("co").stage("Strategic").with("hl")),
                on("b", "2024-08-21").says(round("co").stage("B").amount(usd("20")).with("hl")))
            .only(Fact.Round.class);
    assertThat(round.stage()).isEqualTo(new Stage("B"));
    assertThat(
            Resolved.of(
                    on("a", "2024-08-20").says(round("co").stage("Strategic").with("tv")),
                    on("b", "2024-08-21").says(round("co").stage("B").with("hl")))
                .all(Fact.Round.class))
        .hasSize(2);
  }

  @Test
  void datesOfTheArticlesAreDaysApart() {
    assertThat(
            Resolved.of(
                    on("a", "2024-08-20").says(round("co").with("hl").on("2024-08-19")),
                    on("b", "2024-08-21").says(round("co").with("hl").on("2024-08-21")))
                .all(Fact.Round.class))
        .hasSize(1);
  }

  @Test
  void strangersFundDifferentRounds() {
    assertThat(
            Resolved.of(
                    on("a", "2024-07-01").says(round("co").with("hl")),
                    on("b", "2024-07-02").says(round("co").with("tv")))
                .all(Fact.Round.class))
        .hasSize(2);
  }

  @Test
  void talksAfterTheClosingAreOfTheNextRound() {
    assertThat(
            Resolved.of(
                    on("a", "2024-03-01").says(round("co").amount(usd("90"))),
                    on("b", "2024-06-01").says(round("co").status(RoundStatus.IN_TALKS)))
                .all(Fact.Round.class))
        .extracting(Fact.Round::status)
        .containsExactly(RoundStatus.CLOSED, RoundStatus.IN_TALKS);
  }

  @Test
  void lateMentionOfANumberedStageIsNoNewRound() {
    Fact.Round round =
        Resolved.of(
                on("a", "2021-03-01").says(round("co").stage("Seed").on("2021-02").with("tv")),
                on("b", "2025-06-01").says(round("co").stage("Seed").lead("hl")))
            .only(Fact.Round.class);
    assertThat(round.date()).isEqualTo(PartialDate.parse("2021-02"));
  }

  @Test
  void undatedRoundsFarApartAreTwo() {
    assertThat(
            Resolved.of(
                    on("a", "2021-03-01").says(round("co")),
                    on("b", "2021-06-01").says(round("co")),
                    on("c", "2023-06-01").says(round("co")))
                .factKeys())
        .containsExactly("round/lampyris/equity-2021-03", "round/lampyris/equity-2023-06");
  }

  @Test
  void statementOfNothingJoinsNoneOfTwo() {
    assertThat(
            Resolved.of(
                    on("a", "2024-08-20").says(round("co").amount(usd("20"))),
                    on("b", "2024-08-20").says(round("co").amount(usd("35"))),
                    on("c", "2024-08-21").says(round("co")))
                .all(Fact.Round.class))
        .hasSize(3);
  }

  @Test
  void twoRoundsOfOneArticleStayTwo() {
    assertThat(
            Resolved.of(
                    on("a", "2024-08-20").says(round("co").with("hl")).says(round("co").with("tv")))
                .all(Fact.Round.class))
        .hasSize(2);
  }

  @Test
  void laterDenialWins() {
    Fact.Round round =
        Resolved.of(
                on("a", "2024-08-20").says(round("co").status(RoundStatus.IN_TALKS).reported()),
                on("b", "2024-08-23").says(round("co").status(RoundStatus.DENIED)))
            .only(Fact.Round.class);
    assertThat(round.status()).isEqualTo(RoundStatus.DENIED);
    assertThat(round.support().conflicts()).isEmpty();
  }

  @Test
  void closingOfTheSameDayBeatsTheDenialButIsContested() {
    Fact.Round round =
        Resolved.of(
                on("a", "2024-08-23").says(round("co").amount(usd("5"))),
                on("b", "2024-08-23").says(round("co").status(RoundStatus.DENIED)))
            .only(Fact.Round.class);
    assertThat(round.status()).isEqualTo(RoundStatus.CLOSED);
    assertThat(round.support().conflicts()).containsExactly("status");
  }

  @Test
  void yearIsNoDay() {
    Fact.Round round =
        Resolved.of(
                on("a", "2024-08-23").says(round("co").stage("C").on("2023")),
                on("b", "2024-08-24").says(round("co").stage("C").on("2023-05-06")))
            .only(Fact.Round.class);
    assertThat(round.date()).isEqualTo(PartialDate.parse("2023-05-06"));
    assertThat(
            Resolved.of(on("a", "2024-08-23").says(round("co").stage("C").on("2023")))
                .only(Fact.Round.class)
                .key())
        .isEqualTo("round/lampyris/c-2023");
  }

  @Test
  void contradictoryWorthsAreAConflict() {
    Fact.Round round =
        Resolved.of(
                on("a", "2024-08-23").says(round("co").stage("C").worth(usd("900"))),
                on("b", "2024-08-24").says(round("co").stage("C").worth(usd("1100"))),
                on("c", "2024-08-24")
                    .says(round("co").stage("C").worth(usd("1000", Qualifier.AT_LEAST))))
            .only(Fact.Round.class);
    assertThat(Objects.requireNonNull(round.valuation()).money()).isEqualTo(usd("1100"));
    assertThat(round.support().conflicts()).containsExactly("valuation");
  }

  @Test
  void repostsAreOneSource() {
    String title = "Lampyris raises $20 million to light up cities";
    Fact.Round round =
        Resolved.of(
                on("a", "2024-08-23").title(title).says(round("co").amount(usd("20"))),
                on("b", "2024-08-24").title(title + "!").says(round("co").amount(usd("20"))),
                on("c", "2024-08-24").title("早报").says(round("co").amount(usd("20"))),
                on("d", "2024-08-25").title("早报").says(round("co").amount(usd("20"))))
            .only(Fact.Round.class);
    assertThat(round.support().sources()).isEqualTo(3);
    assertThat(round.support().claims()).hasSize(4);
  }

  @Test
  void valuationsOfOneSumAreOneForAWhile() {
    assertThat(
            Resolved.of(
                    on("a", "2024-01-01").valuation("co", usd("900"), ""),
                    on("b", "2024-06-01").valuation("co", usd("900"), ""),
                    on("c", "2025-06-01").valuation("co", usd("900"), ""),
                    on("d", "2024-06-01").valuation("co", usd("950"), "2023"))
                .factKeys())
        .containsExactly(
            "valuation/lampyris/900000000-usd-2024-01",
            "valuation/lampyris/900000000-usd-2025-06",
            "valuation/lampyris/950000000-usd-2023");
  }

  @Test
  void sameSumJoinsTalksAndNewsSomeWeeksAfterTheClosing() {
    Fact.Round round =
        Resolved.of(
                on("a", "2024-05-05").says(round("co").stage("A").amount(usd("80"))),
                on("b", "2024-07-02")
                    .says(round("co").amount(usd("80")).status(RoundStatus.IN_TALKS)),
                on("c", "2024-08-20").says(round("co").amount(usd("80")).on("2024-05-05")))
            .only(Fact.Round.class);
    assertThat(round.status()).isEqualTo(RoundStatus.CLOSED);
    assertThat(round.history())
        .extracting(Fact.Standing::status)
        .containsExactly(RoundStatus.CLOSED, RoundStatus.IN_TALKS);
  }

  @Test
  void anOddSumIsRecognisedAfterYearsAndARoundOneIsNot() {
    assertThat(
            Resolved.of(
                    on("a", "2023-03-10").says(round("co").amount(usd("193")).on("2023-03")),
                    on("b", "2024-08-05").says(round("co").amount(usd("193"))))
                .all(Fact.Round.class))
        .hasSize(1);
    assertThat(
            Resolved.of(
                    on("a", "2023-03-10").says(round("co").amount(usd("100")).on("2023-03")),
                    on("b", "2024-08-05").says(round("co").amount(usd("100"))))
                .all(Fact.Round.class))
        .hasSize(2);
  }

  @Test
  void oneArticleThatTellsARoundAgainTellsOfOne() {
    assertThat(
            Resolved.of(
                    on("a", "2024-08-20")
                        .says(round("co").stage("A").amount(usd("20")).lead("hl"))
                        .says(round("co").amount(usd("20")).status(RoundStatus.IN_TALKS))
                        .says(round("co").with("hl"))
                        .says(round("co")))
                .all(Fact.Round.class))
        .hasSize(1);
    assertThat(
            Resolved.of(
                    on("a", "2024-08-20")
                        .says(round("co").amount(usd("20")).lead("hl"))
                        .says(round("co").amount(usd("9")).lead("tv")))
                .all(Fact.Round.class))
        .hasSize(2);
  }

  @Test
  void roundedSumsAreOneAndTheDisagreementIsMarked() {
    Fact.Round round =
        Resolved.of(
                on("a", "2024-08-20").says(round("co").amount(usd("105")).with("hl")),
                on("b", "2024-08-22").says(round("co").amount(usd("108")).with("hl")))
            .only(Fact.Round.class);
    assertThat(round.support().conflicts()).containsExactly("amount");
    assertThat(
            Resolved.of(
                    on("a", "2024-08-20").says(round("co").amount(usd("105")).with("hl")),
                    on("b", "2024-08-22").says(round("co").amount(usd("108")).with("tv")))
                .all(Fact.Round.class))
        .hasSize(2);
  }
}
