package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dealgraph.model.Claim;
import org.dealgraph.model.Money;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.Worth;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best supported of the values that articles give for one property: one that a person has
 * imported; then the one with the most independent sources; then one that is stated over one that
 * is only reported; then that of the latest article; then the more precise; then the greater sum;
 * then the smallest by its words. A vaguer value supports every more precise one that it holds.
 */
final class Ballot<T> {

  /** A value and who gives it. */
  private record Vote<T>(T value, int source, boolean curated, boolean stated, long day) {}

  /** The support of a value. */
  private record Standing<T>(T value, boolean curated, int sources, boolean stated, long day) {}

  private final Function<T, String> identity;
  private final BiPredicate<T, T> backs;
  private final BiPredicate<T, T> agree;
  private final Comparator<T> precision;
  private final Map<String, List<Vote<T>>> votes = new TreeMap<>();

  private Ballot(
      Function<T, String> identity,
      BiPredicate<T, T> backs,
      BiPredicate<T, T> agree,
      Comparator<T> precision) {
    this.identity = identity;
    this.backs = backs;
    this.agree = agree;
    this.precision = precision;
  }

  static Ballot<Money> ofSums() {
    return new Ballot<>(Sums::identity, Sums::backs, Sums::agree, Sums.precision());
  }

  static Ballot<Worth> ofWorths() {
    return new Ballot<>(
        Sums::identity,
        Sums::backs,
        Sums::agree,
        Comparator.comparing(Worth::money, Sums.precision()).thenComparing(Worth::basis));
  }

  static Ballot<PartialDate> ofDates() {
    return new Ballot<>(
        PartialDate::toString,
        PartialDate::covers,
        (a, b) -> Period.of(a).meets(Period.of(b)),
        Comparator.<PartialDate>comparingInt(date -> -date.toString().length())
            .thenComparing(Comparator.naturalOrder()));
  }

  /** Titles as written; they differ in language and wording without contradicting each other. */
  static Ballot<String> ofTitles() {
    return new Ballot<>(title -> title, String::equals, (a, b) -> true, Comparator.naturalOrder());
  }

  static Ballot<Boolean> ofAnswers() {
    return new Ballot<>(
        Object::toString, Boolean::equals, Boolean::equals, Comparator.naturalOrder());
  }

  /** Counts a value, if there is one. */
  Ballot<T> add(@Nullable T value, Statement<?> by, boolean stated) {
    if (value != null) {
      votes
          .computeIfAbsent(identity.apply(value), i -> new ArrayList<>())
          .add(new Vote<>(value, by.source(), by.isCurated(), stated, by.dayOrFirst()));
    }
    return this;
  }

  /** Counts what each statement gives for the property. */
  <C extends Claim> Ballot<T> count(
      List<Statement<C>> statements,
      Function<C, ? extends @Nullable T> property,
      Predicate<C> reported) {
    for (Statement<C> statement : statements) {
      add(property.apply(statement.claim()), statement, !reported.test(statement.claim()));
    }
    return this;
  }

  /** The best supported value, or null if none was given. */
  @Nullable T best() {
    return votes.values().stream()
        .map(this::standing)
        .max(
            Comparator.<Standing<T>, Boolean>comparing(Standing::curated)
                .thenComparingInt(Standing::sources)
                .thenComparing(Standing::stated)
                .thenComparingLong(Standing::day)
                .thenComparing(Standing::value, precision.reversed()))
        .map(Standing::value)
        .orElse(null);
  }

  /** Whether two of the values cannot both be right. */
  boolean isContested() {
    List<T> values = votes.values().stream().map(same -> same.getFirst().value()).toList();
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        if (!agree.test(values.get(i), values.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private Standing<T> standing(List<Vote<T>> same) {
    T value =
        same.stream()
            .min(
                Comparator.<Vote<T>, Boolean>comparing(vote -> !vote.stated())
                    .thenComparing(Comparator.<Vote<T>>comparingLong(Vote::day).reversed())
                    .thenComparing(Vote::value, precision))
            .orElseThrow()
            .value();
    Set<Integer> sources = new HashSet<>();
    boolean curated = false;
    boolean stated = false;
    long day = Period.FIRST;
    for (List<Vote<T>> others : votes.values()) {
      if (others.equals(same) || backs.test(others.getFirst().value(), value)) {
        for (Vote<T> vote : others) {
          sources.add(vote.source());
          curated |= vote.curated();
          stated |= vote.stated();
          day = Math.max(day, vote.day());
        }
      }
    }
    return new Standing<>(value, curated, sources.size(), stated, day);
  }
}
