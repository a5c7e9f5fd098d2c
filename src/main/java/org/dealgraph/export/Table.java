package org.dealgraph.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table over the graph: a row for each node of a type.
 *
 * @param name the table's name, that of its file
 * @param type the class of the nodes, as in {@link Subject#term}
 * @param claimed whether the nodes stand in the articles' graphs rather than the knowledge layer
 */
record Table(String name, String type, boolean claimed, List<Column> columns) {

  static Table of(String name, String type) {
    return new Table(name, type, false, new ArrayList<>());
  }

  static Table ofArticles(String name) {
    return new Table(name, "Article", true, new ArrayList<>());
  }

  /** The values of the row about a node, in the columns' order. */
  List<@Nullable Object> row(Subject subject) {
    List<@Nullable Object> row = new ArrayList<>(columns.size());
    columns.forEach(column -> row.add(column.value().apply(subject)));
    return row;
  }

  /** The position of a column. */
  int index(String column) {
    return columns.stream().map(Column::name).toList().indexOf(column);
  }

  Table text(String column, Function<Subject, @Nullable String> value) {
    return with(column, Column.Type.TEXT, value);
  }

  Table integer(String column, Function<Subject, @Nullable Long> value) {
    return with(column, Column.Type.INTEGER, value);
  }

  Table decimal(String column, Function<Subject, @Nullable BigDecimal> value) {
    return with(column, Column.Type.DECIMAL, value);
  }

  Table truth(String column, Function<Subject, @Nullable Boolean> value) {
    return with(column, Column.Type.BOOLEAN, value);
  }

  Table day(String column, Function<Subject, @Nullable LocalDate> value) {
    return with(column, Column.Type.DATE, value);
  }

  /** What a property points to: its IRI and its name. */
  Table agent(String column, String property, Function<Subject, @Nullable Subject> of) {
    return text(column + "_id", s -> from(of, s, o -> o.iri(property)))
        .text(column, s -> from(of, s, o -> o.name(property)));
  }

  Table agent(String column, String property) {
    return agent(column, property, subject -> subject);
  }

  /** A sum of money, all that is known of it. */
  Table money() {
    return decimal("amount", s -> s.decimal("amount"))
        .text("currency", s -> s.text("currency"))
        .decimal("amount_min", s -> s.decimal("amountMin"))
        .decimal("amount_max", s -> s.decimal("amountMax"))
        .text("amount_qualifier", s -> s.code("amountQualifier"))
        .text("amount_text", s -> s.text("amountText"))
        .decimal("amount_usd", s -> s.decimal("amountUSD"));
  }

  /** When it happened: as precisely as stated, and between which days. */
  Table dates(Function<Subject, @Nullable Subject> of) {
    return text("date", s -> from(of, s, o -> o.text("date")))
        .day("earliest", s -> from(of, s, o -> o.day("earliest")))
        .day("latest", s -> from(of, s, o -> o.day("latest")));
  }

  /** How sure it is, and who says so where. */
  Table support(Function<Subject, @Nullable Subject> of) {
    return text("status", s -> from(of, s, o -> o.code("status")))
        .text("certainty", s -> from(of, s, o -> o.code("certainty")))
        .integer("sources", s -> from(of, s, o -> o.integer("sources")))
        .day("first_reported", s -> from(of, s, o -> o.day("firstReported")))
        .text("article_id", s -> from(of, s, o -> from(Subject::firstClaim, o, Table::article)))
        .text(
            "article_url",
            s -> from(of, s, o -> from(Subject::firstClaim, o, c -> page(c.to("article")))))
        .text("quote", s -> from(of, s, o -> from(Subject::firstClaim, o, Table::quote)));
  }

  private static @Nullable String article(Subject claim) {
    return claim.iri("article");
  }

  private static @Nullable String page(@Nullable Subject article) {
    return article == null ? null : article.iri("foaf:page");
  }

  private static @Nullable String quote(Subject claim) {
    Subject quote = claim.to("quote");
    return quote == null ? null : quote.text("oa:exact");
  }

  private static <T> @Nullable T from(
      Function<Subject, @Nullable Subject> step,
      Subject subject,
      Function<Subject, @Nullable T> value) {
    Subject other = step.apply(subject);
    return other == null ? null : value.apply(other);
  }

  private Table with(
      String column, Column.Type kind, Function<Subject, ? extends @Nullable Object> value) {
    columns.add(new Column(column, kind, value));
    return this;
  }
}
