package org.dealgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealgraph.evaluate.Tally.Member;
import org.dealgraph.model.Claim;

/**
 * The claims of one kind that one reading of an article makes, told apart by what they say. Of
 * claims that say the same, the last counts.
 *
 * @param claims by what they say
 * @param members the same, each with its words
 */
record Facts<C extends Claim>(SortedMap<String, C> claims, SortedMap<String, Member> members) {

  /**
   * What a claim says.
   *
   * @param entities by their common names
   * @param value what it says of them, by which it is told apart
   * @param words the same, for people
   */
  record Saying(List<String> entities, String value, String words) {

    String key() {
      return String.join("\n", entities) + "\n" + value;
    }

    String text(Naming names) {
      return Stream.concat(entities.stream().map(names::label), Stream.of(words))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.joining(" · "));
    }
  }

  static <C extends Claim> Facts<C> of(List<C> claims, Function<C, Saying> saying, Naming names) {
    SortedMap<String, C> byKey = new TreeMap<>();
    SortedMap<String, Member> members = new TreeMap<>();
    for (C claim : claims) {
      Saying says = saying.apply(claim);
      byKey.put(says.key(), claim);
      members.put(says.key(), new Member(says.text(names), claim.evidence()));
    }
    return new Facts<>(byKey, members);
  }

  /** The claims that both readings make. */
  List<Pair<C>> common(Facts<C> predicted) {
    List<Pair<C>> common = new ArrayList<>();
    claims.forEach((key, claim) -> {
      C other = predicted.claims.get(key);
      if (other != null) {
        common.add(new Pair<>(claim, other));
      }
    });
    return common;
  }
}
