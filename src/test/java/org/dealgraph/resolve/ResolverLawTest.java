package org.dealgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dealgraph.model.Agent;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.ClaimRef;
import org.dealgraph.model.Fact;
import org.dealgraph.model.Knowledge;
import org.dealgraph.model.Lexicon;
import org.dealgraph.model.NamedEntity;
import org.dealgraph.model.Testimony;
import org.junit.jupiter.api.Test;

/** What holds of any set of articles whatever. */
class ResolverLawTest {

  private static final int SETS = 300;

  private final Resolver resolver = new Resolver(Resolved.LEXICON, List.of());

  @Test
  void orderAndRepetitionChangeNothing() {
    for (int seed = 0; seed < SETS; seed++) {
      Random random = new Random(seed);
      List<Testimony> articles = new RandomArticles(seed).some(14);
      Knowledge knowledge = resolver.resolve(articles);
      for (int i = 0; i < 4; i++) {
        List<Testimony> other = new ArrayList<>(articles);
        other.add(articles.get(random.nextInt(articles.size())));
        Collections.shuffle(other, random);
        assertThat(resolver.resolve(other)).as("set %d", seed).isEqualTo(knowledge);
      }
    }
  }

  @Test
  void orderOfTheLexiconChangesNothing() {
    for (int seed = 0; seed < 30; seed++) {
      List<Testimony> articles = new RandomArticles(seed).some(14);
      List<Lexicon.Entry> entries = new ArrayList<>(Resolved.LEXICON.entries());
      Collections.shuffle(entries, new Random(seed));
      assertThat(new Resolver(new Lexicon(entries), List.of()).resolve(articles))
          .isEqualTo(resolver.resolve(articles));
    }
  }

  @Test
  void orderOfEntitiesAndMentionsChangesNothing() {
    for (int seed = 0; seed < SETS; seed++) {
      Random random = new Random(seed);
      List<Testimony> articles = new RandomArticles(seed).some(14);
      List<Testimony> other = articles.stream().map(a -> entitiesShuffled(a, random)).toList();
      assertThat(resolver.resolve(other)).isEqualTo(resolver.resolve(articles));
    }
  }

  @Test
  void threadsChangeNothing() {
    List<List<Testimony>> sets =
        IntStream.range(0, 40).mapToObj(seed -> new RandomArticles(seed).some(14)).toList();
    assertThat(sets.parallelStream().map(resolver::resolve).toList())
        .isEqualTo(sets.stream().map(resolver::resolve).toList());
  }

  @Test
  void articleThatIsTakenAwayLeavesNoTrace() {
    Resolver other = new Resolver(Resolved.LEXICON, List.of());
    for (int seed = 0; seed < SETS; seed++) {
      List<Testimony> articles = new RandomArticles(seed).some(14);
      List<Testimony> fewer = articles.subList(0, articles.size() - 1);
      Knowledge never = other.resolve(fewer);
      resolver.resolve(articles);
      assertThat(resolver.resolve(fewer)).isEqualTo(never);
      assertThat(refs(never)).noneMatch(ref -> ref.article().equals(last(articles)));
    }
  }

  @Test
  void everyEntityIsOneAgentAndEveryClaimInAtMostOneFact() {
    for (int seed = 0; seed < SETS; seed++) {
      List<Testimony> articles = new RandomArticles(seed).some(14);
      Knowledge knowledge = resolver.resolve(articles);
      List<ClaimRef> entities =
          articles.stream()
              .flatMap(a ->
                  a.claims().entities().stream()
                      .map(entity -> new ClaimRef(a.head().id(), entity.id())))
              .toList();
      assertThat(knowledge.agents().stream().flatMap(agent -> agent.namedBy().stream()))
          .containsExactlyInAnyOrderElementsOf(entities);
      assertThat(knowledge.facts().stream().flatMap(fact -> fact.support().claims().stream()))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void keysAreUniqueAsciiAndSorted() {
    for (int seed = 0; seed < SETS; seed++) {
      Knowledge knowledge = resolver.resolve(new RandomArticles(seed).some(14));
      List<String> agents = knowledge.agents().stream().map(Agent::key).toList();
      List<String> facts = knowledge.facts().stream().map(Fact::key).toList();
      for (List<String> keys : List.of(agents, facts)) {
        assertThat(keys)
            .doesNotHaveDuplicates()
            .isSortedAccordingTo(Comparator.naturalOrder())
            .allMatch(key -> key.matches("[a-z]+(/[a-z0-9-]+)+"));
      }
      assertThat(agents).containsAll(parties(knowledge));
    }
  }

  @Test
  void factsRestOnClaimsAndNameTheirConflictsInOrder() {
    for (int seed = 0; seed < SETS; seed++) {
      for (Fact fact : resolver.resolve(new RandomArticles(seed).some(14)).facts()) {
        assertThat(fact.support().claims()).isNotEmpty().isSorted();
        assertThat(fact.support().sources()).isBetween(1, fact.support().claims().size());
        assertThat(fact.support().conflicts()).isSorted().doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void everyAgentHasALabelAndNoNameTwice() {
    for (int seed = 0; seed < SETS; seed++) {
      for (Agent agent : resolver.resolve(new RandomArticles(seed).some(14)).agents()) {
        assertThat(agent.zh() != null || agent.en() != null).isTrue();
        assertThat(agent.aliases())
            .isSorted()
            .doesNotHaveDuplicates()
            .doesNotContain(agent.zh(), agent.en());
      }
    }
  }

  private static Testimony entitiesShuffled(Testimony testimony, Random random) {
    List<NamedEntity> entities = new ArrayList<>();
    for (NamedEntity entity : testimony.claims().entities()) {
      List<String> mentions = new ArrayList<>(entity.mentions());
      Collections.shuffle(mentions, random);
      entities.add(new NamedEntity(entity.id(), entity.type(), entity.name(), mentions));
    }
    Collections.shuffle(entities, random);
    ArticleClaims claims = testimony.claims();
    return new Testimony(
        testimony.head(),
        testimony.contentHash(),
        new ArticleClaims(claims.article(), entities, claims.claims()));
  }

  private static Set<ClaimRef> refs(Knowledge knowledge) {
    Set<ClaimRef> refs = new HashSet<>();
    knowledge.agents().forEach(agent -> refs.addAll(agent.namedBy()));
    knowledge.facts().forEach(fact -> refs.addAll(fact.support().claims()));
    return refs;
  }

  private static String last(List<Testimony> articles) {
    return articles.getLast().head().id();
  }

  private static Set<String> parties(Knowledge knowledge) {
    Set<String> parties = new TreeSet<>();
    for (Fact fact : knowledge.facts()) {
      switch (fact) {
        case Fact.Round round -> {
          parties.add(round.company());
          round.investments().forEach(investment -> parties.add(investment.investor()));
        }
        case Fact.Move move -> parties.addAll(List.of(move.person(), move.organization()));
        case Fact.Position position ->
            parties.addAll(List.of(position.person(), position.organization()));
        case Fact.Valuation valuation -> parties.add(valuation.company());
        case Fact.Acquisition deal -> parties.addAll(List.of(deal.acquirer(), deal.target()));
      }
    }
    return parties;
  }
}
