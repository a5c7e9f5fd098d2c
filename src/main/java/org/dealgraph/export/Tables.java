package org.dealgraph.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables that the graph is exported as. A column more is a line here, and one in the docs. */
final class Tables {

  static final Table COMPANIES =
      agents("companies", "Organization")
          .truth("raised_or_acquired", s -> s.is("Company"))
          .truth("invested", s -> s.is("Investor"));

  static final Table PEOPLE = agents("people", "Person").truth("invested", s -> s.is("Investor"));

  /** Whoever has invested, be it an organization or a person; rows of the two tables before. */
  static final Table INVESTORS =
      agents("investors", "Investor").truth("person", s -> s.is("Person"));

  static final Table ROUNDS =
      Table.of("rounds", "Round")
          .text("id", Subject::iri)
          .agent("company", "company")
          .text("stage", s -> s.code("stage"))
          .text("instrument", s -> s.code("instrument"))
          .money()
          .text("lead_investors", s -> names(s, "leadInvestor"))
          .text("investors", s -> names(s, "investor"))
          .decimal("valuation", s -> worth(s, "amount"))
          .decimal("valuation_usd", s -> worth(s, "amountUSD"))
          .dates(Tables::self)
          .support(Tables::self);

  static final Table INVESTMENTS =
      Table.of("investments", "Investment")
          .text("id", Subject::iri)
          .agent("investor", "investor")
          .agent("company", "company", Tables::round)
          .text("round_id", s -> s.iri("round"))
          .text("stage", s -> code(round(s), "stage"))
          .text("role", s -> s.code("role"))
          .money()
          .dates(Tables::round)
          .support(Tables::round);

  static final Table VALUATIONS =
      Table.of("valuations", "Valuation")
          .text("id", Subject::iri)
          .agent("company", "company")
          .text("round_id", s -> s.iri("round"))
          .text("basis", s -> s.code("basis"))
          .money()
          .dates(Tables::self)
          .support(Tables::self);

  static final Table MOVES =
      Table.of("moves", "Move")
          .text("id", Subject::iri)
          .agent("person", "person")
          .agent("organization", "organization")
          .text("kind", Tables::moveKind)
          .text("role", s -> s.text("roleTitle"))
          .dates(Tables::self)
          .support(Tables::self);

  static final Table POSITIONS =
      Table.of("positions", "Position")
          .text("id", Subject::iri)
          .agent("person", "person")
          .agent("organization", "organization")
          .text("role", s -> s.text("roleTitle"))
          .text("role_class", s -> s.code("roleClass"))
          .truth("current", s -> s.truth("current"))
          .text("since", s -> s.text("since"))
          .text("until", s -> s.text("until"))
          .support(Tables::self);

  static final Table ACQUISITIONS =
      Table.of("acquisitions", "Acquisition")
          .text("id", Subject::iri)
          .agent("acquirer", "acquirer")
          .agent("target", "target")
          .money()
          .dates(Tables::self)
          .support(Tables::self);

  static final Table ARTICLES =
      Table.ofArticles("articles")
          .text("id", Subject::iri)
          .text("identifier", s -> s.text("dcterms:identifier"))
          .text("title", s -> s.text("dcterms:title"))
          .day("issued", s -> s.day("dcterms:issued"))
          .text("publisher", s -> s.text("dcterms:publisher"))
          .text("source", s -> s.text("dcterms:source"))
          .text("creator", s -> s.text("dcterms:creator"))
          .text("url", s -> s.iri("foaf:page"));

  static final List<Table> ALL =
      List.of(
          COMPANIES,
          INVESTORS,
          ROUNDS,
          INVESTMENTS,
          VALUATIONS,
          PEOPLE,
          MOVES,
          POSITIONS,
          ACQUISITIONS,
          ARTICLES);

  private Tables() {}

  private static @Nullable Subject self(Subject subject) {
    return subject;
  }

  private static @Nullable Subject round(Subject part) {
    return part.to("round");
  }

  private static Table agents(String name, String type) {
    return Table.of(name, type)
        .text("id", Subject::iri)
        .text("name", Subject::name)
        .text("name_en", s -> s.label("en"))
        .text("name_zh", s -> s.label("zh"))
        .text("aliases", s -> s.texts("skos:altLabel"));
  }

  private static @Nullable String names(Subject round, String property) {
    List<String> names =
        round.all(property).stream()
            .map(agent -> Subject.of(round.data(), agent))
            .map(agent -> agent.name() == null ? agent.iri() : agent.name())
            .toList();
    return names.isEmpty() ? null : String.join("; ", names);
  }

  private static @Nullable BigDecimal worth(Subject round, String property) {
    Subject valuation = round.to("valuation");
    return valuation == null ? null : valuation.decimal(property);
  }

  private static @Nullable String code(@Nullable Subject subject, String property) {
    return subject == null ? null : subject.code(property);
  }

  private static @Nullable String moveKind(Subject move) {
    return Stream.of("Joining", "Leaving", "LeaveOfAbsence", "Return", "RoleChange")
        .filter(move::is)
        .findFirst()
        .orElse(null);
  }
}
