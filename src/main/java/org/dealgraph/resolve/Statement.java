package org.dealgraph.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dealgraph.model.Claim;
import org.dealgraph.model.ClaimRef;
import org.dealgraph.model.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A claim and who makes it.
 *
 * @param number the place of the claim among its article's claims
 * @param day the article's date, or null
 * @param source the number of the independent source that the article comes from
 * @param agents the keys of the agents that the article's entities stand for
 */
record Statement<C extends Claim>(
    C claim,
    ClaimRef ref,
    int number,
    @Nullable LocalDate day,
    int source,
    Map<String, String> agents) {

  /** By date, undated articles last, then by article and place in it: a total order. */
  static final Comparator<Statement<?>> ORDER =
      Comparator.<Statement<?>>comparingLong(Statement::dayOrLast)
          .thenComparing(Statement::article)
          .thenComparingInt(Statement::number);

  String article() {
    return ref.article();
  }

  /** The agent that an entity of the article stands for. */
  String agent(String local) {
    String key = agents.get(local);
    if (key == null) {
      throw new IllegalArgumentException("no entity " + local + " in " + article());
    }
    return key;
  }

  /** Whether a person has imported it. */
  boolean isCurated() {
    return claim.evidence().isCurated();
  }

  /**
   * The article's date for asking what is the latest. An undated article counts as the oldest, but
   * what a person has imported without a date holds today.
   */
  long dayOrFirst() {
    if (day == null) {
      return isCurated() ? Period.LAST : Period.FIRST;
    }
    return day.toEpochDay();
  }

  private long dayOrLast() {
    return day == null ? Period.LAST : day.toEpochDay();
  }

  /** What a fact that is made from these statements rests on. */
  static Fact.Support support(List<? extends Statement<?>> statements, List<String> conflicts) {
    int sources = (int) statements.stream().mapToInt(Statement::source).distinct().count();
    Statement<?> first = statements.stream().min(ORDER).orElseThrow();
    return new Fact.Support(
        statements.stream().map(Statement::ref).sorted().toList(),
        first.ref(),
        first.day(),
        sources,
        conflicts);
  }
}
