package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dealgraph.model.ClaimRef;
import org.dealgraph.model.Fact;

/**
 * A fact that wants a key.
 *
 * @param wanted the key, which another fact may want too
 * @param first the smallest of its claims, which no other fact has
 */
record Draft(String wanted, ClaimRef first, Function<String, Fact> make) {

  static Draft of(String wanted, Fact.Support support, Function<String, Fact> make) {
    return new Draft(wanted, support.claims().getFirst(), make);
  }

  /** The facts with their keys, sorted by key. Facts that want one key get it in claim order. */
  static List<Fact> facts(List<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(Comparator.comparing(Draft::wanted).thenComparing(Draft::first));
    FreeNames free = new FreeNames();
    return sorted.stream()
        .map(draft -> draft.make().apply(free.take(draft.wanted())))
        .sorted(Comparator.comparing(Fact::key))
        .toList();
  }
}
