package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Namings grouped into agents (union-find). A group holds at most one lexicon entry. Which namings
 * end up together depends on what was tied, not on the order of tying.
 */
final class Partition {

  /** Says that two namings are one agent. */
  record Tie(int a, int b) {}

  private final int[] parents;
  private final @Nullable String[] anchors;

  Partition(List<Naming> namings) {
    parents = new int[namings.size()];
    anchors = new @Nullable String[namings.size()];
    for (Naming naming : namings) {
      parents[naming.number()] = naming.number();
      anchors[naming.number()] = naming.anchor();
    }
  }

  /** The smallest number in the naming's group. */
  int group(int naming) {
    int root = naming;
    while (parents[root] != root) {
      root = parents[root];
    }
    for (int at = naming; parents[at] != root; ) {
      int next = parents[at];
      parents[at] = root;
      at = next;
    }
    return root;
  }

  /** The lexicon entry of the naming's group, or null. */
  @Nullable String anchor(int naming) {
    return anchors[group(naming)];
  }

  /**
   * Makes two namings one agent.
   *
   * @throws IllegalArgumentException if they are two lexicon entries
   */
  void tie(int a, int b) {
    int first = Math.min(group(a), group(b));
    int second = Math.max(group(a), group(b));
    String anchor = anchors[first];
    String other = anchors[second];
    if (anchor != null && other != null && !anchor.equals(other)) {
      throw new IllegalArgumentException("two lexicon entries: " + anchor + ", " + other);
    }
    parents[second] = first;
    anchors[first] = anchor == null ? other : anchor;
  }

  /** Makes two groups one that stands for the lexicon entry of the first, if it has one. */
  void merge(int kept, int merged) {
    String anchor = anchor(kept) == null ? anchor(merged) : anchor(kept);
    joinBlindly(kept, merged);
    anchors[group(kept)] = anchor;
  }

  /** Takes namings out of their group, to be one of their own that stands for no lexicon entry. */
  void split(Set<Integer> part) {
    int group = group(part.iterator().next());
    String anchor = anchors[group];
    List<Integer> rest =
        IntStream.range(0, parents.length)
            .filter(naming -> group(naming) == group && !part.contains(naming))
            .boxed()
            .toList();
    int first = Collections.min(part);
    int other = Collections.min(rest);
    part.forEach(naming -> parents[naming] = first);
    rest.forEach(naming -> parents[naming] = other);
    anchors[first] = null;
    anchors[other] = anchor;
  }

  /**
   * Makes all ties that can stand together. Where a chain of them would join two lexicon entries,
   * one of its ties is wrong and nobody knows which, so none of the chain is made.
   *
   * @return whether any group grew
   */
  boolean tieConsistent(List<Tie> ties) {
    Partition trial = new Partition(this);
    ties.forEach(tie -> trial.joinBlindly(tie.a(), tie.b()));
    TreeMap<Integer, List<Tie>> chains = new TreeMap<>();
    for (Tie tie : ties) {
      chains.computeIfAbsent(trial.group(tie.a()), g -> new ArrayList<>()).add(tie);
    }
    boolean grew = false;
    for (List<Tie> chain : chains.values()) {
      if (isConsistent(chain)) {
        for (Tie tie : chain) {
          grew |= group(tie.a()) != group(tie.b());
          tie(tie.a(), tie.b());
        }
      }
    }
    return grew;
  }

  private Partition(Partition other) {
    parents = other.parents.clone();
    anchors = other.anchors.clone();
  }

  private void joinBlindly(int a, int b) {
    int first = Math.min(group(a), group(b));
    parents[Math.max(group(a), group(b))] = first;
  }

  private boolean isConsistent(List<Tie> chain) {
    Set<String> found = new HashSet<>();
    for (Tie tie : chain) {
      for (int end : new int[] {tie.a(), tie.b()}) {
        String anchor = anchor(end);
        if (anchor != null) {
          found.add(anchor);
        }
      }
    }
    return found.size() <= 1;
  }
}
