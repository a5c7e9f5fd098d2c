package org.dealgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealgraph.model.MoveKind.JOINED;
import static org.dealgraph.model.MoveKind.LEFT;
import static org.dealgraph.model.MoveKind.ON_LEAVE;
import static org.dealgraph.model.MoveKind.RETURNED;
import static org.dealgraph.model.MoveStatus.DENIED;
import static org.dealgraph.model.MoveStatus.DONE;
import static org.dealgraph.model.MoveStatus.PLANNED;
import static org.dealgraph.model.MoveStatus.REPORTED;
import static org.dealgraph.resolve.Telling.article;

import org.dealgraph.model.AcquisitionStatus;
import org.dealgraph.model.Fact;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.RoleClass;
import org.junit.jupiter.api.Test;

class CareersTest {

  private static Telling on(String id, String day) {
    return article(id, day).org("co", "Lampyris").person("p", "Ann Lee");
  }

  @Test
  void departureToldTwiceIsOne() {
    Fact.Move move =
        Resolved.of(
                on("a", "2024-05-15").move("p", LEFT, "co", DONE, "2024-05-14"),
                on("b", "2024-08-01").move("p", LEFT, "co", DONE, ""),
                on("c", "2024-09-01").move("p", LEFT, "co", "CTO", DONE, "2024"))
            .only(Fact.Move.class);
    assertThat(move.key()).isEqualTo("move/ann-lee/left-lampyris-2024-05-14");
    assertThat(move.role()).isEqualTo("CTO");
    assertThat(move.support().sources()).isEqualTo(3);
  }

  @Test
  void whoLeavesReturnsAndLeavesAgainLeftTwice() {
    assertThat(
            Resolved.of(
                    on("a", "2019-05-15").move("p", LEFT, "co", DONE, ""),
                    on("b", "2021-05-15").move("p", JOINED, "co", DONE, ""),
                    on("c", "2023-05-15").move("p", LEFT, "co", DONE, ""))
                .factKeys())
        .containsExactly(
            "move/ann-lee/joined-lampyris-2021-05",
            "move/ann-lee/left-lampyris-2019-05",
            "move/ann-lee/left-lampyris-2023-05");
  }

  @Test
  void lateUndatedNewsRecallsADepartureOfKnownDate() {
    Telling left = on("a", "2019-05-15").move("p", LEFT, "co", DONE, "2019-05-14");
    Telling recalled = on("b", "2023-05-15").move("p", LEFT, "co", DONE, "");
    Telling back = on("c", "2021-05-15").move("p", JOINED, "co", DONE, "");
    assertThat(Resolved.of(recalled, left).all(Fact.Move.class)).hasSize(1);
    assertThat(Resolved.of(recalled, left, back).factKeys())
        .containsExactly(
            "move/ann-lee/joined-lampyris-2021-05",
            "move/ann-lee/left-lampyris-2019-05-14",
            "move/ann-lee/left-lampyris-2023-05");
  }

  @Test
  void whoWasBackWithinWeeksIsNotSaidToLeaveAgain() {
    assertThat(
            Resolved.of(
                    on("a", "2019-05-15").move("p", LEFT, "co", DONE, "2019-05-14"),
                    on("b", "2019-05-22").move("p", RETURNED, "co", DONE, "2019-05-21"),
                    on("c", "2023-05-15").move("p", LEFT, "co", DONE, ""))
                .factKeys())
        .containsExactly(
            "move/ann-lee/left-lampyris-2019-05-14", "move/ann-lee/returned-lampyris-2019-05-21");
  }

  @Test
  void datesADayApartAreAConflict() {
    Fact.Move move =
        Resolved.of(
                on("a", "2024-05-15").move("p", LEFT, "co", DONE, "2024-05-14"),
                on("b", "2024-05-15").move("p", LEFT, "co", DONE, "2024-05-15"),
                on("c", "2024-09-01").move("p", LEFT, "co", DONE, "2024-05-14"))
            .only(Fact.Move.class);
    assertThat(move.date()).isEqualTo(PartialDate.parse("2024-05-14"));
    assertThat(move.support().conflicts()).containsExactly("date");
  }

  @Test
  void leaveOfAbsenceIsNoDeparture() {
    Resolved resolved =
        Resolved.of(
            on("a", "2024-05-15")
                .position("p", "co", RoleClass.CEO, true)
                .move("p", ON_LEAVE, "co", DONE, "2024-05"));
    assertThat(resolved.only(Fact.Move.class).kind()).isEqualTo(ON_LEAVE);
    Fact.Position position = resolved.only(Fact.Position.class);
    assertThat(position.current()).isTrue();
    assertThat(position.until()).isNull();
  }

  @Test
  void doneBeatsPlannedAndRumoured() {
    Fact.Move move =
        Resolved.of(
                on("a", "2024-05-01").move("p", LEFT, "co", REPORTED, ""),
                on("b", "2024-05-02").move("p", LEFT, "co", PLANNED, "2024-06"),
                on("c", "2024-06-09").move("p", LEFT, "co", DONE, "2024-06-08"))
            .only(Fact.Move.class);
    assertThat(move.status()).isEqualTo(DONE);
    assertThat(move.date()).isEqualTo(PartialDate.parse("2024-06-08"));
  }

  @Test
  void denialCountsWhileNothingIsDoneAfterIt() {
    Telling rumour = on("a", "2024-05-01").move("p", LEFT, "co", REPORTED, "");
    Telling denial = on("b", "2024-05-02").move("p", LEFT, "co", DENIED, "");
    Telling done = on("c", "2024-06-09").move("p", LEFT, "co", DONE, "");
    assertThat(Resolved.of(rumour, denial).only(Fact.Move.class).status()).isEqualTo(DENIED);
    assertThat(Resolved.of(rumour, denial, done).only(Fact.Move.class).status()).isEqualTo(DONE);
  }

  @Test
  void departureEndsThePosition() {
    Fact.Position position =
        Resolved.of(
                on("a", "2022-01-10").move("p", JOINED, "co", DONE, "2022-01"),
                on("b", "2023-01-10").position("p", "co", RoleClass.CTO, true),
                on("c", "2024-05-15").move("p", LEFT, "co", DONE, "2024-05-14"))
            .only(Fact.Position.class);
    assertThat(position.key()).isEqualTo("position/ann-lee/lampyris/cto");
    assertThat(position.current()).isFalse();
    assertThat(position.since()).isEqualTo(PartialDate.parse("2022-01"));
    assertThat(position.until()).isEqualTo(PartialDate.parse("2024-05-14"));
  }

  @Test
  void plannedDepartureEndsNothing() {
    Fact.Position position =
        Resolved.of(
                on("b", "2023-01-10").position("p", "co", RoleClass.CTO, true),
                on("c", "2024-05-15").move("p", LEFT, "co", PLANNED, "2024-07"))
            .only(Fact.Position.class);
    assertThat(position.current()).isTrue();
    assertThat(position.until()).isNull();
  }

  @Test
  void latestArticleSaysWhetherAPositionIsCurrent() {
    Telling then = on("a", "2023-01-10").position("p", "co", RoleClass.CTO, true);
    Telling now = on("b", "2024-01-10").position("p", "co", RoleClass.CTO, false);
    assertThat(Resolved.of(now, then).only(Fact.Position.class).current()).isFalse();
  }

  @Test
  void laterInvestorOrColleagueRetiresNobody() {
    assertThat(
            Resolved.of(
                    on("a", "2023-01-10").position("p", "co", RoleClass.FOUNDER, true),
                    article("b", "2024-01-10")
                        .org("co", "Lampyris")
                        .person("q", "Bob Orr")
                        .position("q", "co", RoleClass.FOUNDER, true))
                .all(Fact.Position.class))
        .extracting(Fact.Position::current)
        .containsExactly(true, true);
  }

  @Test
  void acquisitionIsOneForTwoParties() {
    Fact.Acquisition acquisition =
        Resolved.of(
                on("a", "2024-01-01")
                    .org("b", "Quillmind")
                    .acquisition("b", "co", AcquisitionStatus.IN_TALKS),
                on("b", "2024-03-01")
                    .org("b", "羽思智能")
                    .acquisition("b", "co", AcquisitionStatus.DONE))
            .only(Fact.Acquisition.class);
    assertThat(acquisition.key()).isEqualTo("acquisition/quillmind/lampyris");
    assertThat(acquisition.status()).isEqualTo(AcquisitionStatus.DONE);
  }
}
