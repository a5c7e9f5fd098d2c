package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dealgraph.model.EntityType;

/**
 * Ties organizations by their whole names, and namings of either type by the lexicon entry that
 * they stand for. A name that the lexicon knows ties nothing beyond what its entry ties: an article
 * that uses a guarded or ambiguous name by itself may mean somebody else.
 */
final class NameTies {

  private static final int SHOWN = 2;

  private final KnownNames known;
  private final Partition partition;

  NameTies(KnownNames known, Partition partition) {
    this.known = known;
    this.partition = partition;
  }

  void byLexicon(List<Naming> namings) {
    Map<String, Naming> first = new TreeMap<>();
    for (Naming naming : namings) {
      if (naming.anchor() != null) {
        Naming other = first.putIfAbsent(naming.type() + naming.anchor(), naming);
        if (other != null) {
          partition.tie(other.number(), naming.number());
        }
      }
    }
  }

  /**
   * Ties articles that call an organization by a guarded Chinese name alone (苹果) to the only entry
   * that bears it, if other articles show that it is called so: beside an open name of the entry,
   * in {@link #SHOWN} of them at least. A guarded Latin name is that of too many others.
   */
  void byGuardedName(List<Naming> organizations) {
    Map<String, List<Naming>> alone = new TreeMap<>();
    for (Naming naming : organizations) {
      String key = naming.name().key();
      if (naming.anchor() == null
          && Letters.han(key) >= 2
          && known.only(EntityType.ORGANIZATION, key) != null
          && naming.forms().stream().allMatch(form -> form.key().equals(key))) {
        alone.computeIfAbsent(key, k -> new ArrayList<>()).add(naming);
      }
    }
    alone.forEach((key, namings) -> {
      String entry = known.only(EntityType.ORGANIZATION, key);
      List<Naming> shown =
          organizations.stream()
              .filter(naming -> naming.anchor() != null && naming.anchor().equals(entry))
              .filter(naming -> naming.forms().stream().anyMatch(form -> form.key().equals(key)))
              .toList();
      if (shown.size() >= SHOWN) {
        namings.forEach(naming -> partition.tie(shown.getFirst().number(), naming.number()));
      }
    });
  }

  void byName(List<Naming> organizations) {
    Map<String, List<Naming>> named = new TreeMap<>();
    for (Naming naming : organizations) {
      named.computeIfAbsent(naming.name().key(), k -> new ArrayList<>()).add(naming);
    }
    named.forEach(this::tieNamesakes);
  }

  private void tieNamesakes(String key, List<Naming> namesakes) {
    long entries =
        namesakes.stream().map(Naming::anchor).filter(Objects::nonNull).distinct().count();
    boolean anchoredApart = entries > 1 || known.knows(EntityType.ORGANIZATION, key);
    List<Naming> same =
        anchoredApart ? namesakes.stream().filter(n -> n.anchor() == null).toList() : namesakes;
    for (Naming naming : same) {
      partition.tie(same.getFirst().number(), naming.number());
    }
  }
}
