package org.dealgraph.extract.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealgraph.extract.frame.Frame;
import org.dealgraph.extract.frame.Mood;
import org.dealgraph.model.InvestorRole;
import org.dealgraph.model.Money;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.RoundKind;
import org.dealgraph.model.Stage;
import org.dealgraph.model.Worth;
import org.jspecify.annotations.Nullable;

/** A round of an article in the making: what several sentences tell of it. */
final class RoundDraft {

  /** An investor's part. */
  record Part(InvestorRole role, @Nullable Money amount) {}

  final Names.Group company;
  final Map<Names.Group, Part> investors = new LinkedHashMap<>();
  final List<Frame> frames = new ArrayList<>();
  RoundKind kind = RoundKind.EQUITY;
  @Nullable Stage stage;
  @Nullable Money amount;
  @Nullable Worth valuation;
  @Nullable Money price;
  @Nullable PartialDate date;
  Mood mood;
  boolean reported;

  RoundDraft(Names.Group company, Mood mood) {
    this.company = company;
    this.mood = mood;
  }

  /** The last sentence that tells of it. */
  int lastSentence() {
    return frames.getLast().sentence();
  }

  /** Whether what a frame tells can be told of this round. */
  boolean admits(Facts facts) {
    return (facts.stage() == null || stage == null || facts.stage().equals(stage))
        && (facts.amount() == null || amount == null || near(facts.amount(), amount))
        && (facts.date() == null || date == null || overlap(facts.date(), date))
        && (facts.kind() == null || facts.kind() == kind || frames.isEmpty())
        && sameMood(facts);
  }

  /** A closed round and one in talks are two, unless the frame says nothing of its own. */
  private boolean sameMood(Facts facts) {
    boolean vague = facts.stage() == null && facts.amount() == null && facts.date() == null;
    return facts.mood() == mood || vague || stage != null && stage.equals(facts.stage());
  }

  private static boolean near(Money a, Money b) {
    if (!a.currency().equals(b.currency())) {
      return false;
    }
    if (a.sameSum(b)) {
      return true;
    }
    return within(a, b) || within(b, a);
  }

  /** 数千万 admits 5000万. */
  private static boolean within(Money range, Money value) {
    return range.min() != null
        && range.max() != null
        && value.value() != null
        && range.min().compareTo(value.value()) <= 0
        && range.max().compareTo(value.value()) >= 0;
  }

  private static boolean overlap(PartialDate a, PartialDate b) {
    return !a.earliest().isAfter(b.latest()) && !b.earliest().isAfter(a.latest());
  }

  /** How many things a frame says that this round says too. */
  int agreement(Facts facts) {
    int n = 0;
    n += stage != null && stage.equals(facts.stage()) ? 2 : 0;
    n += amount != null && facts.amount() != null && amount.sameSum(facts.amount()) ? 2 : 0;
    n += date != null && date.equals(facts.date()) ? 1 : 0;
    n += mood == facts.mood() ? 1 : 0;
    return n;
  }

  void add(Facts facts, Frame frame) {
    if (stage == null && amount == null && date == null && facts.mood() != Mood.FACT) {
      mood = facts.mood(); // what nothing was told of but its valuation may be in talks as well
    }
    stage = stage == null ? facts.stage() : stage;
    boolean finer = amount != null && amount.value() == null && facts.amount() != null;
    amount = amount == null || finer ? facts.amount() : amount;
    price = price == null ? facts.price() : price;
    date = date == null || facts.date() != null && date.covers(facts.date()) ? or(facts) : date;
    kind = facts.kind() == null ? kind : facts.kind();
    reported |= frame.reported();
    frames.add(frame);
  }

  private @Nullable PartialDate or(Facts facts) {
    return facts.date() == null ? date : facts.date();
  }

  void invest(Names.Group investor, InvestorRole role, @Nullable Money amount) {
    if (investor == company) {
      return;
    }
    investors.merge(
        investor,
        new Part(role, amount),
        (old, now) ->
            new Part(
                old.role() == InvestorRole.LEAD ? old.role() : now.role(),
                old.amount() == null ? now.amount() : old.amount()));
  }

  /** What a frame tells of a round beside its company and investors. */
  record Facts(
      @Nullable Stage stage,
      @Nullable Money amount,
      @Nullable Money price,
      @Nullable PartialDate date,
      @Nullable RoundKind kind,
      Mood mood) {}
}
