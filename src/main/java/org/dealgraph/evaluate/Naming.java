package org.dealgraph.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.dealgraph.model.Claim;
import org.dealgraph.model.NamedEntity;

/**
 * What the entities of two readings of an article are called in common: an entity of either reading
 * is one of the gold where they share a form of the name, else it is itself.
 */
final class Naming {

  private static final String FOREIGN = "?";

  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private Naming() {}

  /** Names the gold's own entities. */
  static Naming ofGold(List<NamedEntity> gold) {
    Naming naming = new Naming();
    for (NamedEntity entity : gold) {
      naming.ids.put(entity.id(), entity.id());
      naming.names.put(entity.id(), entity.name());
    }
    return naming;
  }

  /** Names predicted entities after those of the gold. */
  static Naming after(List<NamedEntity> gold, List<NamedEntity> predicted) {
    Naming naming = ofGold(gold);
    naming.ids.clear();
    for (NamedEntity entity : predicted) {
      String id = match(entity, gold);
      naming.ids.put(entity.id(), id);
      naming.names.putIfAbsent(id, entity.name());
    }
    return naming;
  }

  /** The gold's entity with which it shares most forms, the last by id among equals. */
  private static String match(NamedEntity entity, List<NamedEntity> gold) {
    NavigableSet<String> forms = forms(entity);
    String best = "";
    long most = 0;
    for (NamedEntity candidate : gold) {
      long common = forms(candidate).stream().filter(forms::contains).count();
      if (common > most || (common == most && most > 0 && candidate.id().compareTo(best) > 0)) {
        best = candidate.id();
        most = common;
      }
    }
    if (most > 0) {
      return best;
    }
    return FOREIGN + (forms.isEmpty() ? entity.id() : forms.first());
  }

  private static NavigableSet<String> forms(NamedEntity entity) {
    NavigableSet<String> forms = new TreeSet<>();
    forms.add(NameKey.of(entity.name()));
    entity.mentions().forEach(mention -> forms.add(NameKey.of(mention)));
    forms.remove("");
    return forms;
  }

  /** What the entity of this id is called in common. */
  String of(String id) {
    return ids.getOrDefault(id, FOREIGN + id);
  }

  /** The round with its entities called by their common names. */
  Claim.Round rename(Claim.Round round) {
    List<Claim.Stake> investors =
        round.investors().stream()
            .map(stake -> new Claim.Stake(of(stake.investor()), stake.role(), stake.amount()))
            .toList();
    return new Claim.Round(
        of(round.company()),
        round.stage(),
        round.kind(),
        round.amount(),
        investors,
        round.valuation(),
        round.pricePerShare(),
        round.date(),
        round.status(),
        round.reported(),
        round.evidence());
  }

  /** The name, for people, of an entity of this common name. */
  String label(String common) {
    return names.getOrDefault(common, common);
  }
}
