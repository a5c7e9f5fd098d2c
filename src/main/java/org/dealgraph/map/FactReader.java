package org.dealgraph.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dealgraph.model.AcquisitionStatus;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.Claim;
import org.dealgraph.model.Coded;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Evidence;
import org.dealgraph.model.InvestorRole;
import org.dealgraph.model.Money;
import org.dealgraph.model.MoveKind;
import org.dealgraph.model.MoveStatus;
import org.dealgraph.model.NamedEntity;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.Qualifier;
import org.dealgraph.model.Quote;
import org.dealgraph.model.RoleClass;
import org.dealgraph.model.RoundKind;
import org.dealgraph.model.RoundStatus;
import org.dealgraph.model.Span;
import org.dealgraph.model.Stage;
import org.dealgraph.model.ValuationBasis;
import org.dealgraph.model.ValuationStatus;
import org.dealgraph.model.Worth;
import org.jspecify.annotations.Nullable;

/** Reads facts that keep the shapes as claims: the other way round than {@link KnowledgeMapper}. */
final class FactReader {

  /** The classes whose members are read as a claim each. */
  static final List<Node> KINDS =
      List.of(
          Dg.Type.ROUND, Dg.Type.MOVE, Dg.Type.POSITION, Dg.Type.VALUATION, Dg.Type.ACQUISITION);

  private static final Map<Node, MoveKind> MOVES =
      Stream.of(MoveKind.values()).collect(Collectors.toMap(Concepts::type, kind -> kind));

  private final Graph graph;
  private final FactWords words;
  private final Map<Node, String> stages = Ontology.notations();
  private final Map<Node, NamedEntity> entities = new LinkedHashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();

  FactReader(Graph graph) {
    this.graph = graph;
    this.words = new FactWords(graph);
  }

  /**
   * A fact that is not yet quoted.
   *
   * @param line what it says in words
   */
  private record Draft(String line, Function<Evidence, Claim> claim) {}

  WrittenFacts.AsArticle read(String article, String title) {
    List<Draft> drafts = new ArrayList<>();
    for (Node kind : KINDS) {
      for (Node fact : subjects(kind)) {
        try {
          Function<Evidence, Claim> claim = claim(kind, fact);
          if (claim != null) {
            drafts.add(new Draft(words.line(kind, fact), claim));
          }
        } catch (RuntimeException e) {
          throw new IllegalArgumentException(fact + ": " + e.getMessage(), e);
        }
      }
    }
    drafts.sort(Comparator.comparing(Draft::line));
    StringBuilder text = new StringBuilder(title);
    List<Span> spans = new ArrayList<>();
    for (Draft draft : drafts) {
      text.append("\n\n");
      spans.add(new Span(text.length(), text.length() + draft.line().length()));
      text.append(draft.line());
    }
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Quote quote = Quote.of(text.toString(), spans.get(i));
      claims.add(drafts.get(i).claim().apply(new Evidence(List.of(quote), 1, Evidence.CURATED)));
    }
    List<NamedEntity> named =
        entities.values().stream().sorted(Comparator.comparing(NamedEntity::id)).toList();
    return new WrittenFacts.AsArticle(text.toString(), new ArticleClaims(article, named, claims));
  }

  private @Nullable Function<Evidence, Claim> claim(Node kind, Node fact) {
    if (kind.equals(Dg.Type.ROUND)) {
      return round(fact);
    }
    if (kind.equals(Dg.Type.MOVE)) {
      return move(fact);
    }
    if (kind.equals(Dg.Type.POSITION)) {
      return position(fact);
    }
    if (kind.equals(Dg.Type.ACQUISITION)) {
      return acquisition(fact);
    }
    boolean ofRound =
        words.all(fact, Dg.ROUND).stream()
            .anyMatch(round -> graph.contains(round, RDF.Nodes.type, Dg.Type.ROUND));
    return ofRound ? null : valuation(fact);
  }

  private Function<Evidence, Claim> round(Node round) {
    String company = agent(round, Dg.COMPANY);
    Node stage = one(round, Dg.STAGE);
    Stage passed =
        stage == null ? null : new Stage(stages.getOrDefault(stage, FactWords.local(stage)));
    RoundKind kind = code(RoundKind.class, round, Dg.INSTRUMENT);
    Money amount = money(round);
    Node valuation = one(round, Dg.VALUATION);
    Worth worth = valuation == null ? null : worth(valuation);
    Money price = price(round);
    List<Claim.Stake> stakes = stakes(round);
    PartialDate date = date(round);
    RoundStatus status =
        Dg.CLOSED.equals(one(round, Dg.STATUS))
            ? RoundStatus.CLOSED
            : Dg.DENIED.equals(one(round, Dg.STATUS)) ? RoundStatus.DENIED : RoundStatus.IN_TALKS;
    boolean reported = isReported(round);
    return evidence ->
        new Claim.Round(
            company, passed, kind, amount, stakes, worth, price, date, status, reported, evidence);
  }

  private List<Claim.Stake> stakes(Node round) {
    Map<Node, Money> sums = new HashMap<>();
    for (Node part : words.all(round, Dg.INVESTMENT)) {
      Money sum = money(part);
      if (sum != null) {
        words.all(part, Dg.INVESTOR).forEach(investor -> sums.put(investor, sum));
      }
    }
    return words.all(round, Dg.INVESTOR).stream()
        .map(investor ->
            new Claim.Stake(
                entity(investor),
                graph.contains(round, Dg.LEAD_INVESTOR, investor)
                    ? InvestorRole.LEAD
                    : InvestorRole.PARTICIPANT,
                sums.get(investor)))
        .toList();
  }

  private Function<Evidence, Claim> move(Node move) {
    String person = agent(move, Dg.PERSON);
    String organization = agent(move, Dg.ORGANIZATION);
    MoveKind kind = kind(move);
    String role = text(move, Dg.ROLE_TITLE);
    PartialDate date = date(move);
    Node told = one(move, Dg.STATUS);
    MoveStatus status =
        Dg.PLANNED.equals(told)
            ? MoveStatus.PLANNED
            : Dg.DENIED.equals(told)
                ? MoveStatus.DENIED
                : isReported(move) ? MoveStatus.REPORTED : MoveStatus.DONE;
    return evidence -> new Claim.Move(person, organization, kind, role, date, status, evidence);
  }

  private MoveKind kind(Node move) {
    return words.all(move, RDF.Nodes.type).stream()
        .flatMap(type -> Stream.ofNullable(MOVES.get(type)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a move of no kind"));
  }

  private Function<Evidence, Claim> position(Node position) {
    String person = agent(position, Dg.PERSON);
    String organization = agent(position, Dg.ORGANIZATION);
    String role = text(position, Dg.ROLE_TITLE);
    RoleClass roleClass = code(RoleClass.class, position, Dg.ROLE_CLASS);
    boolean current = "true".equals(text(position, Dg.CURRENT));
    return evidence -> new Claim.Position(person, organization, role, roleClass, current, evidence);
  }

  private Function<Evidence, Claim> valuation(Node valuation) {
    String company = agent(valuation, Dg.COMPANY);
    Worth worth = worth(valuation);
    PartialDate date = date(valuation);
    ValuationStatus status =
        isReported(valuation) ? ValuationStatus.REPORTED : ValuationStatus.STATED;
    return evidence -> new Claim.Valuation(company, worth, date, status, evidence);
  }

  private Function<Evidence, Claim> acquisition(Node acquisition) {
    String acquirer = agent(acquisition, Dg.ACQUIRER);
    String target = agent(acquisition, Dg.TARGET);
    Money amount = money(acquisition);
    PartialDate date = date(acquisition);
    Node told = one(acquisition, Dg.STATUS);
    AcquisitionStatus status =
        Dg.CLOSED.equals(told)
            ? AcquisitionStatus.DONE
            : Dg.DENIED.equals(told) ? AcquisitionStatus.DENIED : AcquisitionStatus.IN_TALKS;
    return evidence -> new Claim.Acquisition(acquirer, target, amount, date, status, evidence);
  }

  private Worth worth(Node valuation) {
    Money money = money(valuation);
    if (money == null) {
      throw new IllegalArgumentException("a valuation without a sum");
    }
    return new Worth(money, code(ValuationBasis.class, valuation, Dg.BASIS));
  }

  private @Nullable Money money(Node node) {
    String currency = text(node, Dg.CURRENCY);
    if (currency == null) {
      return null;
    }
    BigDecimal value = number(node, Dg.AMOUNT);
    BigDecimal least = number(node, Dg.AMOUNT_MIN);
    BigDecimal most = number(node, Dg.AMOUNT_MAX);
    String said = text(node, Dg.AMOUNT_TEXT);
    String written =
        said != null
            ? said
            : Stream.of(value, least, most)
                .flatMap(Stream::ofNullable)
                .map(sum -> sum.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining("–", "", " " + currency));
    return new Money(
        value, currency, code(Qualifier.class, node, Dg.AMOUNT_QUALIFIER), least, most, written);
  }

  private @Nullable Money price(Node round) {
    BigDecimal price = number(round, Dg.PRICE_PER_SHARE);
    String currency = text(round, Dg.PRICE_PER_SHARE_CURRENCY);
    return price == null || currency == null
        ? null
        : Money.exact(price, currency, price.toPlainString() + " " + currency);
  }

  private @Nullable PartialDate date(Node fact) {
    String date = text(fact, Dg.DATE);
    return date == null ? null : PartialDate.parse(date);
  }

  private boolean isReported(Node fact) {
    return Dg.REPORTED.equals(one(fact, Dg.CERTAINTY));
  }

  private <E extends Enum<E> & Coded> E code(Class<E> type, Node node, Node property) {
    Node concept = one(node, property);
    if (concept == null) {
      throw new IllegalArgumentException("no " + FactWords.local(property));
    }
    return Coded.parse(type, FactWords.local(concept));
  }

  private @Nullable BigDecimal number(Node node, Node property) {
    String number = text(node, property);
    return number == null ? null : new BigDecimal(number);
  }

  private @Nullable String text(Node node, Node property) {
    Node value = one(node, property);
    return value == null ? null : value.getLiteralLexicalForm();
  }

  private String agent(Node fact, Node property) {
    Node agent = one(fact, property);
    if (agent == null) {
      throw new IllegalArgumentException("no " + FactWords.local(property));
    }
    return entity(agent);
  }

  /** The id of the entity that an agent is in the article. */
  private String entity(Node agent) {
    return entities.computeIfAbsent(agent, this::named).id();
  }

  private NamedEntity named(Node agent) {
    Set<String> names = new LinkedHashSet<>();
    names.add(words.label(agent));
    Stream.of(RDFS.Nodes.label, Terms.ALT_LABEL)
        .flatMap(property -> words.all(agent, property).stream())
        .forEach(name -> names.add(name.getLiteralLexicalForm()));
    boolean person = graph.contains(agent, RDF.Nodes.type, Dg.Type.PERSON);
    return new NamedEntity(
        freeId(agent),
        person ? EntityType.PERSON : EntityType.ORGANIZATION,
        names.iterator().next(),
        List.copyOf(names));
  }

  private String freeId(Node agent) {
    String wanted = FactWords.local(agent).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    String id = wanted.isEmpty() ? "entity" : wanted;
    for (int number = 2; !ids.add(id); number++) {
      id = wanted + "-" + number;
    }
    return id;
  }

  private List<Node> subjects(Node type) {
    return graph.find(Node.ANY, RDF.Nodes.type, type).mapWith(Triple::getSubject).toList().stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private @Nullable Node one(Node node, Node property) {
    List<Node> values = words.all(node, property);
    return values.isEmpty() ? null : values.getFirst();
  }
}
