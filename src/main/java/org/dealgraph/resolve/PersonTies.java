package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dealgraph.model.Claim;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Testimony;

/**
 * Ties persons. A full name alone ties nobody: it takes an organization that both have to do with,
 * or one article. Given names and family names tie nobody, unless they are names of a person of the
 * lexicon who is known, from any article, to have to do with the same organization.
 */
final class PersonTies {

  /** What makes two namings of persons one: a full name and where it is borne. */
  private record Place(String name, boolean organization, int number) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      int order = name.compareTo(other.name);
      if (order == 0) {
        order = Boolean.compare(organization, other.organization);
      }
      return order != 0 ? order : Integer.compare(number, other.number);
    }
  }

  private final KnownNames known;
  private final Partition partition;
  private final Namings namings;
  private final Map<Integer, Set<Integer>> organizations = new HashMap<>();

  PersonTies(KnownNames known, Partition partition, Namings namings) {
    this.known = known;
    this.partition = partition;
    this.namings = namings;
  }

  /** The organization groups that the person's claims in its article name. */
  Set<Integer> organizations(int person) {
    return organizations.getOrDefault(person, Set.of());
  }

  /** Ties the persons of the articles, whose organizations must have been settled. */
  void tie(List<Testimony> testimonies) {
    for (int article = 0; article < testimonies.size(); article++) {
      for (Claim claim : testimonies.get(article).claims().claims()) {
        note(article, claim);
      }
    }
    Map<Place, List<Naming>> places = new TreeMap<>();
    Map<Place, List<Naming>> colleagues = new TreeMap<>();
    for (Naming person : namings.of(EntityType.PERSON)) {
      Set<String> names = new TreeSet<>();
      person.forms().stream().filter(Form::full).forEach(form -> names.add(form.key()));
      for (String name : names) {
        place(places, new Place(name, false, person.article()), person);
        for (int organization : organizations(person.number())) {
          place(places, new Place(name, true, organization), person);
        }
      }
      for (String entry : entries(person)) {
        for (int organization : organizations(person.number())) {
          place(colleagues, new Place(entry, true, organization), person);
        }
      }
    }
    colleagues.values().removeIf(met -> met.stream().allMatch(n -> n.anchor() == null));
    List<Partition.Tie> ties = new ArrayList<>();
    places.values().forEach(met -> propose(met, ties));
    colleagues.values().forEach(met -> propose(met, ties));
    partition.tieConsistent(ties);
  }

  /** The lexicon entry that the person is, or else the one that each of the names may mean. */
  private Set<String> entries(Naming person) {
    Set<String> entries = new TreeSet<>();
    if (person.anchor() != null) {
      entries.add(person.anchor());
    } else {
      for (Form form : person.forms()) {
        String only = known.only(EntityType.PERSON, form.key());
        if (only != null) {
          entries.add(only);
        }
      }
    }
    return entries;
  }

  private static void propose(List<Naming> met, List<Partition.Tie> ties) {
    if (met.stream().map(Naming::anchor).filter(Objects::nonNull).distinct().count() <= 1) {
      int first = met.getFirst().number();
      met.forEach(person -> ties.add(new Partition.Tie(first, person.number())));
    }
  }

  private static void place(Map<Place, List<Naming>> places, Place place, Naming person) {
    places.computeIfAbsent(place, p -> new ArrayList<>()).add(person);
  }

  private void note(int article, Claim claim) {
    switch (claim) {
      case Claim.Round round ->
          round.investors().forEach(stake -> note(article, stake.investor(), round.company()));
      case Claim.Move move -> note(article, move.person(), move.organization());
      case Claim.Position position -> note(article, position.person(), position.organization());
      case Claim.Valuation valuation -> {}
      case Claim.Acquisition acquisition ->
          note(article, acquisition.acquirer(), acquisition.target());
    }
  }

  private void note(int article, String person, String organization) {
    Naming who = namings.get(article, person);
    Naming where = namings.get(article, organization);
    if (who.type() == EntityType.PERSON && where.type() == EntityType.ORGANIZATION) {
      organizations
          .computeIfAbsent(who.number(), p -> new HashSet<>())
          .add(partition.group(where.number()));
    }
  }
}
