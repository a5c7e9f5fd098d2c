package org.dealgraph.evaluate;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dealgraph.evaluate.Tally.Member;
import org.dealgraph.model.Claim;
import org.dealgraph.model.InvestorRole;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.RoundStatus;
import org.dealgraph.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Compares rounds, company by company: each round with the one that has most in common with it.
 *
 * @param gold the gold's rounds
 * @param predicted rounds, their entities called by common names
 * @param names which knows these names
 */
record RoundComparison(List<Claim.Round> gold, List<Claim.Round> predicted, Naming names) {

  void count(Tally tally) {
    TreeSet<String> companies = new TreeSet<>();
    Stream.concat(gold.stream(), predicted.stream())
        .map(Claim.Round::company)
        .forEach(companies::add);
    for (String company : companies) {
      Pair.of(of(gold, company), of(predicted, company), Sameness::likeness)
          .forEach(pair -> count(pair, tally));
    }
  }

  private static List<Claim.Round> of(List<Claim.Round> rounds, String company) {
    return rounds.stream().filter(round -> round.company().equals(company)).toList();
  }

  private void count(Pair<Claim.Round> pair, Tally tally) {
    tally.value(FactKind.ROUND, pair, Claim.Round::company, String::equals, names::label);
    tally.value(FactKind.ROUND_STAGE, pair, Claim.Round::stage, Stage::equals, Stage::code);
    tally.value(FactKind.ROUND_AMOUNT, pair, Claim.Round::amount, Sameness::money, Wording::money);
    members(FactKind.ROUND_LEAD, InvestorRole.LEAD, pair, tally);
    members(FactKind.ROUND_PARTICIPANT, InvestorRole.PARTICIPANT, pair, tally);
    tally.value(
        FactKind.ROUND_VALUATION, pair, Claim.Round::valuation, Sameness::worth, Wording::worth);
    tally.value(
        FactKind.ROUND_DATE, pair, Claim.Round::date, Sameness::date, PartialDate::toString);
    tally.value(
        FactKind.ROUND_STATUS, pair, Claim.Round::status, RoundStatus::equals, RoundStatus::code);
  }

  private void members(FactKind kind, InvestorRole role, Pair<Claim.Round> pair, Tally tally) {
    tally.members(kind, investors(pair.gold(), role), investors(pair.predicted(), role));
  }

  private SortedMap<String, Member> investors(Claim.@Nullable Round round, InvestorRole role) {
    SortedMap<String, Member> investors = new TreeMap<>();
    if (round != null) {
      for (String investor : Sameness.investors(round, role)) {
        String text = names.label(investor) + " → " + names.label(round.company());
        investors.put(investor, new Member(text, round.evidence()));
      }
    }
    return investors;
  }
}
