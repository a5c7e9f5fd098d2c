package org.dealgraph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all articles together say of one event or state. Agents are referred to by {@link
 * Agent#key()}; where claims disagree, the fact carries the best supported value and names the
 * property in {@link Support#conflicts()}.
 */
public sealed interface Fact {

  /**
   * {@code round/…}, {@code move/…} and so on: ASCII, unique, made from what was resolved alone.
   */
  String key();

  Support support();

  /**
   * What a fact rests on.
   *
   * @param claims the claims it was resolved from, at least one, sorted
   * @param first the claim of the article that told of it first
   * @param since that article's date, or null if none of the articles is dated
   * @param sources how many of their articles are independent of each other
   * @param conflicts the properties on which the claims disagree, sorted: local names of the
   *     ontology, e.g. {@code amount}
   */
  record Support(
      List<ClaimRef> claims,
      ClaimRef first,
      @Nullable LocalDate since,
      int sources,
      List<String> conflicts) {

    public Support {
      claims = List.copyOf(claims);
      conflicts = List.copyOf(conflicts);
      if (!claims.contains(first)) {
        throw new IllegalArgumentException("a fact wants a claim, and the first is one of them");
      }
    }
  }

  /**
   * A financing round; see {@link Claim.Round}.
   *
   * @param history how it has stood, the earliest first; empty where it has always stood as it does
   */
  record Round(
      String key,
      String company,
      @Nullable Stage stage,
      RoundKind kind,
      @Nullable Money amount,
      List<Investment> investments,
      @Nullable Worth valuation,
      @Nullable Money pricePerShare,
      @Nullable PartialDate date,
      RoundStatus status,
      Certainty certainty,
      List<Standing> history,
      Support support)
      implements Fact {

    public Round {
      investments = List.copyOf(investments);
      history = List.copyOf(history);
    }
  }

  /**
   * How a round stands as some articles say.
   *
   * @param since the day of the first of them, or null if none is dated
   */
  record Standing(
      RoundStatus status, Certainty certainty, @Nullable PartialDate since, Support support) {}

  /**
   * One investor's part in a round.
   *
   * @param amount the investor's own part where stated, or null
   */
  record Investment(String investor, InvestorRole role, @Nullable Money amount) {}

  /** A valuation that belongs to no round; see {@link Claim.Valuation}. */
  record Valuation(
      String key,
      String company,
      Worth valuation,
      @Nullable PartialDate date,
      Certainty certainty,
      Support support)
      implements Fact {}

  /** A change between a person and an organization; see {@link Claim.Move}. */
  record Move(
      String key,
      String person,
      String organization,
      MoveKind kind,
      @Nullable String role,
      @Nullable PartialDate date,
      MoveStatus status,
      Support support)
      implements Fact {}

  /**
   * A role held; see {@link Claim.Position}.
   *
   * @param since when it began, or null
   * @param until when it ended, or null
   */
  record Position(
      String key,
      String person,
      String organization,
      @Nullable String role,
      RoleClass roleClass,
      boolean current,
      @Nullable PartialDate since,
      @Nullable PartialDate until,
      Support support)
      implements Fact {}

  /** One company buys another; see {@link Claim.Acquisition}. */
  record Acquisition(
      String key,
      String acquirer,
      String target,
      @Nullable Money amount,
      @Nullable PartialDate date,
      AcquisitionStatus status,
      Support support)
      implements Fact {}
}
