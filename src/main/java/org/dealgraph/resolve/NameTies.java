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
