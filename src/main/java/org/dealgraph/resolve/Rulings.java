package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dealgraph.model.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What the user has decided about the agents of one type: first splits, then merges, then names.
 * Which decisions there are decides, not when they were made.
 */
final class Rulings {

  private final List<Decision.Split> splits;
  private final List<Decision.Merge> merges;
  private final List<Decision.Rename> renames;
  private final Set<Decision> effective = new HashSet<>();
  private final Map<String, Set<String>> former = new HashMap<>();
  private final Map<String, Set<String>> others = new HashMap<>();

  /**
   * @param type the first part of the keys that it is about, such as {@code org/}
   */
  Rulings(Collection<Decision> decisions, String type) {
    splits = of(Decision.Split.class, decisions, type);
    merges = of(Decision.Merge.class, decisions, type);
    renames = of(Decision.Rename.class, decisions, type);
  }

  private static <D extends Decision> List<D> of(
      Class<D> kind, Collection<Decision> decisions, String type) {
    return decisions.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(decision -> decision.agent().startsWith(type))
        .distinct()
        .sorted(Comparator.comparing(Decision::toString))
        .toList();
  }

  /** Whether no group is split or merged. */
  boolean keepAllGroups() {
    return splits.isEmpty() && merges.isEmpty();
  }

  /** The names and articles that the user takes out of an agent, sorted. */
  List<Decision.Split> splits(String agent) {
    return splits.stream().filter(split -> split.agent().equals(agent)).toList();
  }

  /** Notes that a split has made an agent of its own. */
  void done(Decision.Split split, String part) {
    effective.add(split);
    others.computeIfAbsent(part, p -> new TreeSet<>()).add(split.agent());
  }

  /**
   * What each merged agent becomes part of. Of agents that are merged in a chain or a circle the
   * one that is never merged into another is kept, the first in order if there are several or none.
   *
   * @param present the keys of all agents
   */
  Map<String, String> merged(Set<String> present) {
    Map<String, Set<String>> together = new TreeMap<>();
    Set<String> swallowed = new HashSet<>();
    for (Decision.Merge merge : merges) {
      if (present.contains(merge.agent()) && present.contains(merge.merged())) {
        Set<String> all = new TreeSet<>(List.of(merge.agent(), merge.merged()));
        all.addAll(together.getOrDefault(merge.agent(), Set.of()));
        all.addAll(together.getOrDefault(merge.merged(), Set.of()));
        all.forEach(key -> together.put(key, all));
        swallowed.add(merge.merged());
        effective.add(merge);
      }
    }
    Map<String, String> into = new TreeMap<>();
    together.forEach((key, all) -> {
      String kept =
          all.stream()
              .filter(each -> !swallowed.contains(each))
              .findFirst()
              .orElseGet(() -> all.iterator().next());
      if (!key.equals(kept)) {
        into.put(key, kept);
        former.computeIfAbsent(kept, k -> new TreeSet<>()).add(key);
      }
    });
    return into;
  }

  /** The keys that were merged into an agent, sorted. */
  List<String> former(String agent) {
    return List.copyOf(former.getOrDefault(agent, Set.of()));
  }

  /** The agents from which this one was split, sorted. */
  List<String> others(String agent) {
    return List.copyOf(others.getOrDefault(agent, Set.of()));
  }

  /** The Chinese or the English label that the user gives an agent, or null. */
  @Nullable String label(String agent, boolean han) {
    String label = null;
    for (Decision.Rename rename : renames) {
      if (rename.agent().equals(agent) && rename.inHan() == han) {
        effective.add(rename);
        label = rename.name();
      }
    }
    return label;
  }

  /** Those that have had nothing to decide. */
  List<Decision> idle() {
    List<Decision> idle = new ArrayList<>();
    idle.addAll(splits);
    idle.addAll(merges);
    idle.addAll(renames);
    idle.removeAll(effective);
    return idle;
  }
}
