package org.dealgraph.extract.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealgraph.extract.frame.Frame;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.mention.MentionType;
import org.dealgraph.extract.rule.FrameKind;
import org.dealgraph.extract.rule.Slot;
import org.dealgraph.model.Claim;
import org.dealgraph.model.Coded;
import org.dealgraph.model.MoveKind;
import org.dealgraph.model.MoveStatus;
import org.dealgraph.model.NamedEntity;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.RoleClass;
import org.jspecify.annotations.Nullable;

/** Tells an article's moves and positions from its frames. */
final class PeopleTeller {

  private record Who(Names.Group person, Names.Group organization, Object what) {}

  private record MoveDraft(
      @Nullable String role, @Nullable PartialDate date, MoveStatus status, List<Frame> frames) {}

  /** Someone's leaving of an organization that the sentence does not name. */
  private record Departure(Frame frame, Names.Group person, Names.@Nullable Group implied) {}

  private record PositionDraft(@Nullable String role, boolean current, Frame frame) {}

  private final Story story;
  private final Map<Who, MoveDraft> moves = new LinkedHashMap<>();
  private final Map<Who, PositionDraft> positions = new LinkedHashMap<>();
  private final List<Departure> departures = new ArrayList<>();
  private final Set<Names.Group> fromOutside = new HashSet<>();
  private @Nullable Frame open;

  PeopleTeller(Story story) {
    this.story = story;
  }

  void tell(Frame frame, Focus focus) {
    if (frame.kind() == FrameKind.POSITION) {
      position(frame, focus);
    } else if (frame.kind() == FrameKind.MOVE) {
      move(frame, focus);
    }
  }

  private void move(Frame frame, Focus focus) {
    if (frame.is("hint", "from-outside")) {
      Names.Group person = story.agent(frame, frame.first(Slot.PERSON), focus);
      if (person != null) {
        fromOutside.add(person);
      }
      return;
    }
    if (frame.get(Slot.PERSON).isEmpty()) {
      open = frame; // 几位高管离职。比如…: the names come in the next sentence
      return;
    }
    Frame told = frame;
    Frame before = open;
    boolean fills = frame.is("fills", "open");
    if (fills) {
      if (before == null || frame.sentence() - before.sentence() > 1) {
        return;
      }
      told = before;
    }
    String kind = told.set().getOrDefault("kind", "");
    for (Mention mention : frame.get(Slot.PERSON)) {
      Names.Group person = story.agent(frame, mention, focus);
      boolean left = kind.equals("left"); // companies leave markets: who is only a name counts not
      if (person == null || left && person.type() != MentionType.PERSON || !story.person(person)) {
        continue;
      }
      boolean two = !frame.get(Slot.FROM).isEmpty() || !frame.get(Slot.TO).isEmpty();
      if (two) {
        one(frame, person, organization(frame, Slot.FROM, focus), MoveKind.LEFT, Slot.TITLE);
        one(frame, person, organization(frame, Slot.TO, focus), MoveKind.JOINED, Slot.NEWTITLE);
      } else {
        Names.Group organization = organization(told, Slot.ORGANIZATION, focus);
        MoveKind what = Coded.parse(MoveKind.class, kind);
        if (organization == null && what == MoveKind.LEFT && !fills) {
          departures.add(new Departure(told, person, implied(told, focus)));
          continue;
        }
        organization = organization == null ? implied(told, focus) : organization;
        one(told, person, organization, what, Slot.TITLE);
        if (fills && organization != null) {
          moves.computeIfPresent(
              new Who(person, organization, what), (who, draft) -> with(draft, frame));
        }
      }
    }
  }

  private static MoveDraft with(MoveDraft draft, Frame frame) {
    List<Frame> frames = new ArrayList<>(draft.frames());
    frames.add(frame);
    return new MoveDraft(draft.role(), draft.date(), draft.status(), frames);
  }

  private void one(
      Frame frame,
      Names.Group person,
      Names.@Nullable Group organization,
      MoveKind kind,
      Slot titleSlot) {
    if (organization == null || organization == person || !story.organization(organization)) {
      return;
    }
    Mention title = frame.first(titleSlot);
    String role = title == null ? null : words(frame, title);
    MoveStatus status = status(frame);
    MoveDraft draft = new MoveDraft(role, Story.date(frame), status, List.of(frame));
    moves.merge(new Who(person, organization, kind), draft, PeopleTeller::both);
    boolean done = status == MoveStatus.DONE;
    if (title instanceof Mention.Title t && done) {
      boolean current = kind != MoveKind.LEFT;
      hold(new Who(person, organization, t.roleClass()), role, current, frame);
    }
  }

  private static MoveDraft both(MoveDraft a, MoveDraft b) {
    List<Frame> frames = new ArrayList<>(a.frames());
    frames.addAll(b.frames());
    boolean surer = a.status() != MoveStatus.DONE && b.status() == MoveStatus.DONE;
    return new MoveDraft(
        a.role() == null ? b.role() : a.role(),
        a.date() == null || b.date() != null && a.date().covers(b.date()) ? later(a, b) : a.date(),
        surer ? b.status() : a.status(),
        frames);
  }

  private static @Nullable PartialDate later(MoveDraft a, MoveDraft b) {
    return b.date() == null ? a.date() : b.date();
  }

  private static MoveStatus status(Frame frame) {
    return switch (frame.mood()) {
      case DENIED -> MoveStatus.DENIED;
      case PLANNED -> MoveStatus.PLANNED;
      case FACT -> frame.reported() ? MoveStatus.REPORTED : MoveStatus.DONE;
    };
  }

  private void position(Frame frame, Focus focus) {
    boolean current = !frame.is("current", "false");
    for (Mention mention : frame.get(Slot.PERSON)) {
      Names.Group person = story.agent(frame, mention, focus);
      Names.Group organization = organization(frame, Slot.ORGANIZATION, focus);
      if (organization == null && !frame.is("organization", "named")) {
        organization = implied(frame, focus);
      }
      if (person == null
          || organization == null
          || organization == person
          || !story.person(person)
          || !story.organization(organization)) {
        continue;
      }
      for (Mention title : frame.get(Slot.TITLE)) {
        if (title instanceof Mention.Title t) {
          hold(new Who(person, organization, t.roleClass()), words(frame, title), current, frame);
        }
      }
      if (frame.get(Slot.TITLE).isEmpty()) {
        RoleClass roleClass =
            Coded.parse(RoleClass.class, frame.set().getOrDefault("class", "other"));
        hold(new Who(person, organization, roleClass), null, current, frame);
      }
    }
  }

  private void hold(Who who, @Nullable String role, boolean current, Frame frame) {
    positions.merge(
        who,
        new PositionDraft(role, current, frame),
        (a, b) ->
            new PositionDraft(
                a.role() == null ? b.role() : a.role(), a.current() && b.current(), a.frame()));
  }

  /**
   * Tells the departures of which the sentence does not say whence: nothing new where the article
   * says it elsewhere, else from where the person was or is.
   */
  void take() {
    for (Departure departure : departures) {
      boolean known =
          moves.keySet().stream()
              .anyMatch(who -> who.person() == departure.person() && who.what() == MoveKind.LEFT);
      if (!known) {
        Names.Group organization = employer(departure.person(), departure.implied());
        one(departure.frame(), departure.person(), organization, MoveKind.LEFT, Slot.TITLE);
      }
    }
  }

  /**
   * Whence a person may have left: the organization that is implied if they have had a position
   * there, or have none; else where they had one, else the one place where they have one.
   */
  private Names.@Nullable Group employer(Names.Group person, Names.@Nullable Group implied) {
    Names.Group former = null;
    Set<Names.Group> current = new LinkedHashSet<>();
    for (Map.Entry<Who, PositionDraft> held : positions.entrySet()) {
      Names.Group organization = held.getKey().organization();
      if (held.getKey().person() != person) {
        continue;
      }
      if (organization == implied) {
        return implied;
      }
      if (held.getValue().current()) {
        current.add(organization);
      } else {
        former = organization;
      }
    }
    return former != null ? former : current.size() == 1 ? current.iterator().next() : implied;
  }

  /** The organization last named before the frame in its sentence, else the one in focus. */
  private Names.@Nullable Group implied(Frame frame, Focus focus) {
    Names.Group named = null;
    for (Mention mention : story.mentions(frame.sentence())) {
      if (mention instanceof Mention.Name name
          && name.type() == MentionType.ORGANIZATION
          && name.score() >= 0.5
          && name.span().end() <= frame.span().end()) {
        named = story.names().of(story.sentence(frame.sentence()), name);
      }
    }
    return named == null ? focus.organization() : named;
  }

  /** The title that the same sentence gives the person, or null: 超级对齐负责人Jan Leike离职. */
  private @Nullable String roleBeside(Who who, MoveDraft move) {
    for (Map.Entry<Who, PositionDraft> held : positions.entrySet()) {
      int sentence = held.getValue().frame().sentence();
      if (held.getKey().person() == who.person()
          && held.getKey().organization() == who.organization()
          && move.frames().stream().anyMatch(frame -> frame.sentence() == sentence)) {
        return held.getValue().role();
      }
    }
    return null;
  }

  private String words(Frame frame, Mention mention) {
    return mention.span().of(story.sentence(frame.sentence()).text());
  }

  private Names.@Nullable Group organization(Frame frame, Slot slot, Focus focus) {
    return story.agent(frame, frame.first(slot), focus);
  }

  /**
   * An appointment is a joining where the article says elsewhere that the person came from outside.
   */
  private void appointmentsFromOutside() {
    for (Who who : List.copyOf(moves.keySet())) {
      Who joined = new Who(who.person(), who.organization(), MoveKind.JOINED);
      boolean appointed = who.what() == MoveKind.ROLE_CHANGE;
      if (appointed && (fromOutside.contains(who.person()) || moves.containsKey(joined))) {
        moves.merge(joined, moves.remove(who), PeopleTeller::both);
      }
    }
  }

  /** A role of no class adds nothing to one that the same sentence tells in the same place. */
  private void dropVague() {
    positions
        .entrySet()
        .removeIf(held ->
            held.getKey().what() == RoleClass.OTHER
                && positions.entrySet().stream()
                    .anyMatch(other ->
                        other.getKey().what() != RoleClass.OTHER
                            && other.getKey().person() == held.getKey().person()
                            && other.getKey().organization() == held.getKey().organization()
                            && other.getValue().frame().sentence()
                                == held.getValue().frame().sentence()));
  }

  List<Claim> claims(Map<Names.Group, NamedEntity> entities) {
    appointmentsFromOutside();
    List<Claim> claims = new ArrayList<>();
    moves.forEach((who, draft) ->
        claims.add(
            new Claim.Move(
                Ids.of(entities, who.person()),
                Ids.of(entities, who.organization()),
                (MoveKind) who.what(),
                draft.role() == null ? roleBeside(who, draft) : draft.role(),
                draft.date(),
                draft.status(),
                story.evidence(draft.frames()))));
    dropVague();
    positions.forEach((who, draft) -> {
      MoveDraft gone = moves.get(new Who(who.person(), who.organization(), MoveKind.LEFT));
      boolean stillThere = gone == null || gone.status() != MoveStatus.DONE;
      claims.add(
          new Claim.Position(
              Ids.of(entities, who.person()),
              Ids.of(entities, who.organization()),
              draft.role(),
              (RoleClass) who.what(),
              draft.current() && stillThere,
              story.evidence(List.of(draft.frame()))));
    });
    return claims;
  }
}
