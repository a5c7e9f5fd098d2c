package org.dealgraph.extract.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dealgraph.extract.frame.Frame;
import org.dealgraph.extract.frame.Mood;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.mention.MentionType;
import org.dealgraph.extract.rule.FrameKind;
import org.dealgraph.extract.rule.Slot;
import org.dealgraph.model.Claim;
import org.dealgraph.model.Coded;
import org.dealgraph.model.InvestorRole;
import org.dealgraph.model.Money;
import org.dealgraph.model.NamedEntity;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.RoundKind;
import org.dealgraph.model.RoundStatus;
import org.dealgraph.model.Stage;
import org.dealgraph.model.ValuationBasis;
import org.dealgraph.model.ValuationStatus;
import org.dealgraph.model.Worth;
import org.jspecify.annotations.Nullable;

/** Tells an article's rounds and valuations from its frames. */
final class RoundTeller {

  /** How many sentences on a frame without a company may still tell of the round before. */
  private static final int REACH = 4;

  /** How far from a sum, in characters, what says whether it is before or after the new money. */
  private static final int BESIDE = 16;

  private static final Pattern POST = Pattern.compile("投后|post-money|post money");
  private static final Pattern PRE = Pattern.compile("投前|pre-money|pre money");

  private static final BigDecimal LEAST_WORTH = new BigDecimal(10_000);

  private final Story story;
  private final List<RoundDraft> rounds = new ArrayList<>();
  private final Map<List<Object>, LooseValuation> valuations = new LinkedHashMap<>();

  private record LooseValuation(
      Names.Group company,
      Worth worth,
      @Nullable PartialDate date,
      boolean reported,
      Frame frame) {}

  RoundTeller(Story story) {
    this.story = story;
  }

  void tell(Frame frame, Focus focus) {
    if (frame.kind() == FrameKind.ROUND) {
      round(frame, focus);
    } else if (frame.kind() == FrameKind.VALUATION) {
      valuation(frame, focus);
    }
  }

  private void round(Frame frame, Focus focus) {
    Mention named = frame.first(Slot.COMPANY);
    RoundDraft.Facts facts = facts(frame);
    Names.Group company = story.agent(frame, named, focus);
    boolean implied = named == null || named.type() == MentionType.COMPANY_REFERENCE;
    RoundDraft draft = null;
    if (implied && !frame.is("link", "none")) {
      draft = lastAdmitting(frame, facts);
    }
    if (draft == null) {
      company = company == null ? focus.company() : company;
      if (company == null || company.type() == MentionType.PERSON || frame.is("link", "only")) {
        return;
      }
      draft = find(company, frame, facts);
    }
    draft.add(facts, frame);
    focus.company(draft.company);
    invest(draft, frame, Slot.LEAD, InvestorRole.LEAD, focus);
    invest(draft, frame, Slot.PARTICIPANT, InvestorRole.PARTICIPANT, focus);
    Money worth = story.money(frame, Slot.VALUATION);
    if (worth != null && draft.valuation == null && !isPrice(worth)) {
      draft.valuation = new Worth(worth, basis(frame));
    }
  }

  private RoundDraft.Facts facts(Frame frame) {
    Stage stage =
        frame.first(Slot.STAGE) instanceof Mention.Phase phase
            ? phase.stage()
            : frame.set().containsKey("stage")
                ? new Stage(frame.set().getOrDefault("stage", ""))
                : null;
    String kind = frame.set().get("kind");
    return new RoundDraft.Facts(
        stage,
        story.money(frame, Slot.AMOUNT),
        story.money(frame, Slot.PRICE),
        Story.date(frame),
        kind == null ? null : Coded.parse(RoundKind.class, kind),
        frame.mood());
  }

  private @Nullable RoundDraft lastAdmitting(Frame frame, RoundDraft.Facts facts) {
    for (int i = rounds.size() - 1; i >= 0; i--) {
      RoundDraft draft = rounds.get(i);
      if (frame.sentence() - draft.lastSentence() > REACH) {
        continue;
      }
      return draft.admits(facts) ? draft : null;
    }
    return null;
  }

  private RoundDraft find(Names.Group company, Frame frame, RoundDraft.Facts facts) {
    return rounds.stream()
        .filter(draft -> draft.company == company && draft.admits(facts))
        .max(Comparator.comparingInt(draft -> draft.agreement(facts)))
        .orElseGet(() -> {
          RoundDraft draft = new RoundDraft(company, frame.mood());
          rounds.add(draft);
          return draft;
        });
  }

  private void invest(RoundDraft draft, Frame frame, Slot slot, InvestorRole role, Focus focus) {
    for (Mention mention : frame.get(slot)) {
      Mention firm = role == InvestorRole.LEAD ? story.firm(frame, mention) : mention;
      Names.Group investor = story.agent(frame, firm, focus);
      if (investor != null) {
        Money part =
            frame.parts().get(mention) instanceof Mention.Sum sum ? story.money(frame, sum) : null;
        draft.invest(investor, role, part);
      }
    }
  }

  private void valuation(Frame frame, Focus focus) {
    Mention named = frame.first(Slot.COMPANY);
    Names.Group company = story.agent(frame, named, focus);
    company = company == null ? focus.company() : company;
    if (company == null || company.type() == MentionType.PERSON) {
      return;
    }
    focus.company(company);
    for (Mention mention : frame.get(Slot.VALUATION)) {
      if (mention instanceof Mention.Sum sum && !isPrice(story.money(frame, sum))) {
        Worth worth = new Worth(story.money(frame, sum), basis(frame));
        RoundDraft draft = frame.is("tie", "none") ? null : tied(company, frame);
        if (draft != null) {
          draft.valuation = worth;
          draft.frames.add(frame);
        } else if (rounds.stream().noneMatch(r -> sameWorth(r.valuation, worth))) {
          valuations.putIfAbsent(
              List.of(company, worth.money().currency(), String.valueOf(worth.money().value())),
              new LooseValuation(company, worth, Story.date(frame), frame.reported(), frame));
        }
      }
    }
  }

  /** A company that raises money is worth more than this, in any currency; a share is not. */
  private static boolean isPrice(Money sum) {
    return sum.value() != null && sum.value().compareTo(LEAST_WORTH) < 0;
  }

  private static boolean sameWorth(@Nullable Worth a, Worth b) {
    return a != null && a.money().sameSum(b.money());
  }

  /**
   * The round of the company that this sentence, or one just before, tells of and that has no value
   * yet.
   */
  private @Nullable RoundDraft tied(Names.Group company, Frame frame) {
    for (int i = rounds.size() - 1; i >= 0; i--) {
      RoundDraft draft = rounds.get(i);
      int reach = frame.is("tie", "round") || frame.mood() == Mood.PLANNED ? 3 : 0;
      boolean near = frame.sentence() - draft.lastSentence() <= reach;
      boolean sameMood = draft.mood == frame.mood() || frame.mood() == Mood.FACT;
      PartialDate date = Story.date(frame);
      boolean sameTime = date == null || draft.date == null || draft.date.equals(date);
      if (draft.company == company && draft.valuation == null && near && sameMood && sameTime) {
        return draft;
      }
    }
    return null;
  }

  /** As the rule says, or else the words beside the sum. */
  private ValuationBasis basis(Frame frame) {
    String set = frame.set().get("basis");
    if (set != null) {
      return Coded.parse(ValuationBasis.class, set);
    }
    Mention sum = frame.first(Slot.VALUATION);
    if (sum == null) {
      return ValuationBasis.UNSPECIFIED;
    }
    String text = story.sentence(frame.sentence()).text();
    int start = Math.max(0, sum.span().start() - BESIDE);
    String words =
        text.substring(start, Math.min(text.length(), sum.span().end() + BESIDE))
            .toLowerCase(Locale.ROOT);
    boolean post = POST.matcher(words).find();
    boolean pre = PRE.matcher(words).find();
    return post == pre
        ? ValuationBasis.UNSPECIFIED
        : post ? ValuationBasis.POST : ValuationBasis.PRE;
  }

  /** Marks the agents of the claims to come. */
  void take() {
    rounds.removeIf(draft -> empty(draft) || !story.organization(draft.company));
    rounds.forEach(draft -> draft.investors.keySet().forEach(story::investor));
    valuations.values().removeIf(v -> rounds.stream().anyMatch(r -> sameAs(r, v)));
    valuations.values().removeIf(v -> !story.organization(v.company()));
  }

  /** A round of which nothing is known but that there was one, told in passing. */
  private static boolean empty(RoundDraft draft) {
    return draft.stage == null
        && draft.amount == null
        && draft.investors.isEmpty()
        && draft.valuation == null
        && draft.frames.stream().allMatch(f -> f.is("weak", "true"));
  }

  private static boolean sameAs(RoundDraft round, LooseValuation loose) {
    return round.company == loose.company() && sameWorth(round.valuation, loose.worth());
  }

  List<Claim> claims(Map<Names.Group, NamedEntity> entities) {
    List<Claim> claims = new ArrayList<>();
    for (RoundDraft draft : rounds) {
      List<Claim.Stake> stakes = new ArrayList<>();
      draft.investors.forEach((investor, part) ->
          stakes.add(new Claim.Stake(Ids.of(entities, investor), part.role(), part.amount())));
      claims.add(
          new Claim.Round(
              Ids.of(entities, draft.company),
              draft.stage,
              draft.kind,
              amount(draft),
              stakes,
              draft.valuation,
              draft.price,
              draft.date,
              status(draft.mood),
              draft.reported,
              story.evidence(draft.frames)));
    }
    for (LooseValuation loose : valuations.values()) {
      boolean rumour = loose.reported() || loose.frame().mood() == Mood.PLANNED;
      claims.add(
          new Claim.Valuation(
              Ids.of(entities, loose.company()),
              loose.worth(),
              loose.date(),
              rumour ? ValuationStatus.REPORTED : ValuationStatus.STATED,
              story.evidence(List.of(loose.frame()))));
    }
    return claims;
  }

  /**
   * A sole investor's own sum is the sum of a round that tells no other, unless it leads one in
   * talks.
   */
  private static @Nullable Money amount(RoundDraft draft) {
    if (draft.amount != null || draft.investors.size() != 1) {
      return draft.amount;
    }
    RoundDraft.Part part = draft.investors.values().iterator().next();
    return part.role() == InvestorRole.LEAD ? null : part.amount();
  }

  private static RoundStatus status(Mood mood) {
    return switch (mood) {
      case FACT -> RoundStatus.CLOSED;
      case PLANNED -> RoundStatus.IN_TALKS;
      case DENIED -> RoundStatus.DENIED;
    };
  }
}
