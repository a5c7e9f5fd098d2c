package org.dealgraph.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dealgraph.evaluate.Facts.Saying;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.Claim;
import org.dealgraph.model.InvestorRole;
import org.dealgraph.model.Money;
import org.dealgraph.model.MoveKind;
import org.dealgraph.model.MoveStatus;
import org.dealgraph.model.PartialDate;

/** Compares what extraction finds in one article with what the gold says of it. */
final class ArticleComparison {

  /** Valuations are compared in this unit. */
  private static final BigDecimal WORTH_UNIT = new BigDecimal("100000");

  private final ArticleClaims gold;
  private final ArticleClaims predicted;
  private final Naming ours;
  private final Naming theirs;
  private final Tally tally;

  private ArticleComparison(ArticleClaims gold, ArticleClaims predicted, SentenceIndex sentences) {
    this.gold = gold;
    this.predicted = predicted;
    ours = Naming.ofGold(gold.entities());
    theirs = Naming.after(gold.entities(), predicted.entities());
    tally = new Tally(gold.article(), sentences);
  }

  static Scores compare(ArticleClaims gold, ArticleClaims predicted, SentenceIndex sentences) {
    return new ArticleComparison(gold, predicted, sentences).scores();
  }

  private Scores scores() {
    List<Claim.Round> stated = gold.of(Claim.Round.class);
    List<Claim.Round> found = predicted.of(Claim.Round.class).stream().map(theirs::rename).toList();
    new RoundComparison(stated, found, theirs).count(tally);
    moves();
    tally.members(
        FactKind.POSITION, positions(gold, ours).members(), positions(predicted, theirs).members());
    tally.members(
        FactKind.VALUATION,
        valuations(gold, ours).members(),
        valuations(predicted, theirs).members());
    acquisitions();
    return new Scores(
        tally.figures(),
        Figures.of(led(stated), led(found)),
        Figures.of(left(gold, ours), left(predicted, theirs)),
        tally.mismatches());
  }

  private void moves() {
    Facts<Claim.Move> stated = moves(gold, ours);
    Facts<Claim.Move> found = moves(predicted, theirs);
    tally.members(FactKind.MOVE, stated.members(), found.members());
    for (Pair<Claim.Move> pair : stated.common(found)) {
      tally.value(
          FactKind.MOVE_STATUS, pair, Claim.Move::status, MoveStatus::equals, MoveStatus::code);
      tally.value(
          FactKind.MOVE_DATE, pair, Claim.Move::date, Sameness::date, PartialDate::toString);
    }
  }

  private void acquisitions() {
    Facts<Claim.Acquisition> stated = acquisitions(gold, ours);
    Facts<Claim.Acquisition> found = acquisitions(predicted, theirs);
    tally.members(FactKind.ACQUISITION, stated.members(), found.members());
    for (Pair<Claim.Acquisition> pair : stated.common(found)) {
      tally.value(
          FactKind.ACQUISITION_AMOUNT,
          pair,
          Claim.Acquisition::amount,
          Sameness::money,
          Wording::money);
    }
  }

  private static Facts<Claim.Move> moves(ArticleClaims reading, Naming names) {
    return Facts.of(
        reading.of(Claim.Move.class),
        move -> saying(names.of(move.person()), names.of(move.organization()), move.kind().code()),
        names);
  }

  private static Facts<Claim.Position> positions(ArticleClaims reading, Naming names) {
    return Facts.of(
        reading.of(Claim.Position.class),
        position ->
            saying(
                names.of(position.person()),
                names.of(position.organization()),
                position.roleClass().code()),
        names);
  }

  private static Facts<Claim.Acquisition> acquisitions(ArticleClaims reading, Naming names) {
    return Facts.of(
        reading.of(Claim.Acquisition.class),
        claim -> saying(names.of(claim.acquirer()), names.of(claim.target()), ""),
        names);
  }

  private static Saying saying(String first, String second, String value) {
    return new Saying(List.of(first, second), value, value);
  }

  private static Facts<Claim.Valuation> valuations(ArticleClaims reading, Naming names) {
    return Facts.of(
        reading.of(Claim.Valuation.class),
        claim -> {
          Money sum = claim.valuation().money();
          String rounded =
              sum.value() == null
                  ? ""
                  : sum.value().divide(WORTH_UNIT, 0, RoundingMode.HALF_EVEN).toPlainString();
          return new Saying(
              List.of(names.of(claim.company())),
              rounded + " " + sum.currency(),
              Wording.money(sum));
        },
        names);
  }

  private static Set<String> led(List<Claim.Round> rounds) {
    Set<String> led = new TreeSet<>();
    for (Claim.Round round : rounds) {
      for (String investor : Sameness.investors(round, InvestorRole.LEAD)) {
        led.add(investor + "\n" + round.company());
      }
    }
    return led;
  }

  private static Set<String> left(ArticleClaims reading, Naming names) {
    Set<String> left = new TreeSet<>();
    for (Claim.Move move : reading.of(Claim.Move.class)) {
      if (move.kind() == MoveKind.LEFT && move.status() != MoveStatus.DENIED) {
        left.add(names.of(move.person()) + "\n" + names.of(move.organization()));
      }
    }
    return left;
  }
}
