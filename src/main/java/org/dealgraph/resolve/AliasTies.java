package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dealgraph.model.EntityType;

/**
 * Carries the aliases that articles state to the articles that use them as names: an organization
 * that some article also calls K is the one that other articles call K alone. Not if two
 * organizations are called K, if K is short, if the lexicon knows K (it has spoken then), or if
 * more articles tell the two apart than say that they are one.
 *
 * <p>A tie may leave a name with one bearer where it had two, so that it ties too; this goes on
 * until nothing changes. Each step depends on the groups alone, hence so does the end.
 */
final class AliasTies {

  /** Who bears one name: as an alias, and as the full name. */
  private record Bearers(List<Naming> aliased, List<Naming> named) {}

  private final Partition partition;
  private final List<Naming> organizations;
  private final Map<String, Bearers> names = new TreeMap<>();

  AliasTies(KnownNames known, Partition partition, List<Naming> organizations) {
    this.partition = partition;
    this.organizations = organizations;
    for (Naming naming : organizations) {
      bearers(naming.name().key()).named().add(naming);
      Set<String> aliases = new TreeSet<>();
      naming.forms().forEach(form -> aliases.addAll(form.keys()));
      aliases.remove(naming.name().key());
      aliases.stream()
          .filter(key -> Form.isStrong(key) && !known.knows(EntityType.ORGANIZATION, key))
          .forEach(key -> bearers(key).aliased().add(naming));
    }
    names.values().removeIf(b -> b.aliased().isEmpty() || b.named().isEmpty());
  }

  void tie() {
    boolean grew = true;
    while (grew) {
      Map<Integer, Set<Integer>> articles = articlesByGroup();
      List<Partition.Tie> ties = new ArrayList<>();
      names.values().forEach(bearers -> propose(bearers, articles, ties));
      grew = partition.tieConsistent(ties);
    }
  }

  private void propose(
      Bearers bearers, Map<Integer, Set<Integer>> articles, List<Partition.Tie> ties) {
    Set<Integer> owners = groups(bearers.named());
    Set<Integer> others = groups(bearers.aliased());
    others.removeAll(owners);
    if (owners.size() != 1 || others.size() != 1) {
      return;
    }
    int owner = owners.iterator().next();
    int other = others.iterator().next();
    long stated =
        bearers.aliased().stream()
            .filter(naming -> partition.group(naming.number()) == other)
            .map(Naming::article)
            .distinct()
            .count();
    Set<Integer> both = new HashSet<>(articles.getOrDefault(owner, Set.of()));
    both.retainAll(articles.getOrDefault(other, Set.of()));
    if (both.size() <= stated) {
      ties.add(new Partition.Tie(owner, other));
    }
  }

  private Set<Integer> groups(List<Naming> namings) {
    Set<Integer> groups = new TreeSet<>();
    namings.forEach(naming -> groups.add(partition.group(naming.number())));
    return groups;
  }

  private Map<Integer, Set<Integer>> articlesByGroup() {
    Map<Integer, Set<Integer>> articles = new HashMap<>();
    for (Naming naming : organizations) {
      articles
          .computeIfAbsent(partition.group(naming.number()), g -> new HashSet<>())
          .add(naming.article());
    }
    return articles;
  }

  private Bearers bearers(String key) {
    return names.computeIfAbsent(key, k -> new Bearers(new ArrayList<>(), new ArrayList<>()));
  }
}
