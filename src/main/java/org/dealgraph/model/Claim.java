package org.dealgraph.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one article says. Entities are referred to by {@link NamedEntity#id()}; a date is
 * null where the article states none, and never the article's own date by default.
 */
public sealed interface Claim {

  Evidence evidence();

  /** The entities that take part, in a fixed order. */
  List<String> entities();

  /**
   * A financing event of one company.
   *
   * @param amount the total of the round, or null
   * @param pricePerShare the price of one share, or null
   * @param reported given as rumour, leak or by unnamed sources
   */
  record Round(
      String company,
      @Nullable Stage stage,
      RoundKind kind,
      @Nullable Money amount,
      List<Stake> investors,
      @Nullable Worth valuation,
      @Nullable Money pricePerShare,
      @Nullable PartialDate date,
      RoundStatus status,
      boolean reported,
      Evidence evidence)
      implements Claim {

    public Round {
      investors = List.copyOf(investors);
    }

    @Override
    public List<String> entities() {
      List<String> all = new ArrayList<>();
      all.add(company);
      investors.forEach(stake -> all.add(stake.investor()));
      return all;
    }
  }

  /**
   * One investor's part in a round.
   *
   * @param amount the investor's own part where stated, or null
   */
  record Stake(String investor, InvestorRole role, @Nullable Money amount) {}

  /**
   * A person joins, leaves, pauses or changes role.
   *
   * @param role the title as written: the one left, or the new one; or null
   */
  record Move(
      String person,
      String organization,
      MoveKind kind,
      @Nullable String role,
      @Nullable PartialDate date,
      MoveStatus status,
      Evidence evidence)
      implements Claim {

    @Override
    public List<String> entities() {
      return List.of(person, organization);
    }
  }

  /**
   * A person holds or held a role at an organization.
   *
   * @param role the title as written, or null where the article only says that they work there
   */
  record Position(
      String person,
      String organization,
      @Nullable String role,
      RoleClass roleClass,
      boolean current,
      Evidence evidence)
      implements Claim {

    @Override
    public List<String> entities() {
      return List.of(person, organization);
    }
  }

  /** A company's valuation that is not tied to one of the article's rounds. */
  record Valuation(
      String company,
      Worth valuation,
      @Nullable PartialDate date,
      ValuationStatus status,
      Evidence evidence)
      implements Claim {

    @Override
    public List<String> entities() {
      return List.of(company);
    }
  }

  /** One company buys another. */
  record Acquisition(
      String acquirer,
      String target,
      @Nullable Money amount,
      @Nullable PartialDate date,
      AcquisitionStatus status,
      Evidence evidence)
      implements Claim {

    @Override
    public List<String> entities() {
      return List.of(acquirer, target);
    }
  }
}
