package org.dealgraph.extract.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealgraph.extract.frame.Frame;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.rule.FrameKind;
import org.dealgraph.extract.rule.Slot;
import org.dealgraph.model.AcquisitionStatus;
import org.dealgraph.model.Claim;
import org.dealgraph.model.Money;
import org.dealgraph.model.NamedEntity;
import org.dealgraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Tells an article's acquisitions from its frames. */
final class AcquisitionTeller {

  private record Deal(Names.Group acquirer, Names.Group target) {}

  private record Draft(
      @Nullable Money amount,
      @Nullable PartialDate date,
      AcquisitionStatus status,
      List<Frame> frames) {}

  private final Story story;
  private final Map<Deal, Draft> deals = new LinkedHashMap<>();

  AcquisitionTeller(Story story) {
    this.story = story;
  }

  void tell(Frame frame, Focus focus) {
    if (frame.kind() != FrameKind.ACQUISITION) {
      return;
    }
    Names.Group acquirer =
        frame.get(Slot.ACQUIRER).isEmpty()
            ? focus.company()
            : story.agent(frame, frame.first(Slot.ACQUIRER), focus);
    for (Mention target : frame.get(Slot.TARGET)) {
      tell(frame, acquirer, story.agent(frame, target, focus));
    }
  }

  private void tell(Frame frame, Names.@Nullable Group acquirer, Names.@Nullable Group target) {
    if (acquirer == null
        || target == null
        || acquirer == target
        || !story.organization(acquirer)
        || !story.organization(target)) {
      return;
    }
    AcquisitionStatus status =
        switch (frame.mood()) {
          case FACT -> AcquisitionStatus.DONE;
          case PLANNED -> AcquisitionStatus.IN_TALKS;
          case DENIED -> AcquisitionStatus.DENIED;
        };
    Draft draft =
        new Draft(story.money(frame, Slot.AMOUNT), Story.date(frame), status, List.of(frame));
    deals.merge(new Deal(acquirer, target), draft, AcquisitionTeller::both);
  }

  private static Draft both(Draft a, Draft b) {
    List<Frame> frames = new ArrayList<>(a.frames());
    frames.addAll(b.frames());
    return new Draft(
        a.amount() == null ? b.amount() : a.amount(),
        a.date() == null ? b.date() : a.date(),
        a.status() == AcquisitionStatus.IN_TALKS ? b.status() : a.status(),
        frames);
  }

  List<Claim> claims(Map<Names.Group, NamedEntity> entities) {
    List<Claim> claims = new ArrayList<>();
    deals.forEach((deal, draft) ->
        claims.add(
            new Claim.Acquisition(
                Ids.of(entities, deal.acquirer()),
                Ids.of(entities, deal.target()),
                draft.amount(),
                draft.date(),
                draft.status(),
                story.evidence(draft.frames()))));
    return claims;
  }
}
