package org.dealgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealgraph.resolve.Telling.article;
import static org.dealgraph.resolve.Telling.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dealgraph.model.Agent;
import org.dealgraph.model.Decision;
import org.dealgraph.model.Fact;
import org.dealgraph.model.Knowledge;
import org.dealgraph.model.MoveKind;
import org.dealgraph.model.MoveStatus;
import org.dealgraph.model.RoleClass;
import org.dealgraph.model.Testimony;
import org.junit.jupiter.api.Test;

/** What a user decides about agents. */
class RulingsTest {

  private static final Decision.Merge LAMPS =
      new Decision.Merge("org/lampyris", "org/lampyris-robotics");

  private static final Telling[] LAMPYRIS = {
    article("a", "2024-01-01").org("x", "Lampyris").says(round("x").stage("A")),
    article("b", "2024-01-02").org("x", "Lampyris Robotics").says(round("x").stage("A")),
    article("c", "2024-01-03").org("x", "Lampyris")
  };

  private static Resolved resolved(List<Decision> decisions, Telling... articles) {
    return new Resolved(
        new Resolver(Resolved.LEXICON, decisions)
            .resolve(Arrays.stream(articles).map(Telling::testimony).toList()));
  }

  @Test
  void mergedAgentsHaveTheirFactsInCommonAndTheOldKeyIsKept() {
    assertThat(resolved(List.of(), LAMPYRIS).all(Fact.Round.class)).hasSize(2);
    Resolved merged = resolved(List.of(LAMPS), LAMPYRIS);
    assertThat(merged.only(Fact.Round.class).company()).isEqualTo("org/lampyris");
    Agent agent = merged.agent("org/lampyris");
    assertThat(agent.namedBy()).hasSize(3);
    assertThat(agent.aliases()).containsExactly("Lampyris Robotics");
    assertThat(agent.former()).containsExactly("org/lampyris-robotics");
    assertThat(merged.knowledge().idle()).isEmpty();
  }

  @Test
  void theOneThatIsNeverMergedIsKeptWhateverTheChain() {
    Telling[] three = {
      article("a", "").org("x", "Lampyris"),
      article("b", "").org("x", "Trestle"),
      article("c", "").org("x", "Zephyr Works")
    };
    List<Decision> chain =
        List.of(
            new Decision.Merge("org/trestle", "org/lampyris"),
            new Decision.Merge("org/zephyr-works", "org/trestle"));
    for (List<Decision> order : List.of(chain, chain.reversed())) {
      Resolved merged = resolved(order, three);
      assertThat(merged.agentKeys()).containsExactly("org/zephyr-works");
      assertThat(merged.agent("org/zephyr-works").former())
          .containsExactly("org/lampyris", "org/trestle");
    }
  }

  @Test
  void entriesOfTheLexiconCanBeMergedAndTheKeptOneGivesTheLabels() {
    Resolved merged =
        resolved(
            List.of(new Decision.Merge("org/quillmind", "org/mercury-bank")),
            article("a", "").org("x", "Quillmind"),
            article("b", "").org("x", "Mercury Bank"));
    assertThat(merged.agentKeys()).containsExactly("org/quillmind");
    assertThat(merged.agent("org/quillmind").zh()).isEqualTo("羽思智能");
    assertThat(merged.agent("org/quillmind").aliases()).contains("Mercury Bank");
  }

  @Test
  void personsMeetWhereTheirOrganizationsAreMerged() {
    Telling[] people = {
      article("a", "2024-01-01")
          .org("x", "Lampyris")
          .person("p", "Wei Chen")
          .position("p", "x", RoleClass.CTO, true),
      article("b", "2024-01-02")
          .org("x", "Lampyris Robotics")
          .person("p", "Wei Chen")
          .move("p", MoveKind.LEFT, "x", MoveStatus.DONE, "")
    };
    assertThat(resolved(List.of(), people).agentKeys())
        .contains("person/wei-chen-lampyris", "person/wei-chen-lampyris-robotics");
    Resolved merged = resolved(List.of(LAMPS), people);
    assertThat(merged.agentKeys()).containsExactly("org/lampyris", "person/wei-chen");
    assertThat(merged.only(Fact.Position.class).current()).isFalse();
  }

  @Test
  void partIsSplitByItsNameOrByAnArticleAndTheRestKeepsItsKey() {
    Telling[] articles = {
      article("a", "").org("x", "栈桥创投", "Trestle Ventures"),
      article("b", "").org("x", "Trestle Ventures"),
      article("c", "").org("x", "Trestle Ventures").says(round("x").stage("A"))
    };
    String key = "org/trestle-ventures";
    assertThat(resolved(List.of(), articles).agentKeys()).containsExactly(key);

    Resolved byName = resolved(List.of(new Decision.Split(key, "棧橋創投")), articles);
    assertThat(byName.agentKeys())
        .containsExactly("org/trestle-ventures", "org/zhan-qiao-chuang-tou");
    assertThat(byName.agent("org/zhan-qiao-chuang-tou").others()).containsExactly(key);

    Resolved byArticle = resolved(List.of(new Decision.Split(key, "c")), articles);
    assertThat(byArticle.agentKeys()).containsExactly(key, key + "-2");
    assertThat(byArticle.only(Fact.Round.class).company()).isEqualTo(key + "-2");
    assertThat(byArticle.keyOf("a", "x")).isEqualTo(key);
  }

  @Test
  void nameGivenByTheUserReplacesTheLabelOfItsScript() {
    Resolved renamed =
        resolved(
            List.of(
                new Decision.Rename("org/lampyris", "萤科技"),
                new Decision.Rename("org/lampyris", "Lampyris Labs")),
            LAMPYRIS);
    Agent agent = renamed.agent("org/lampyris");
    assertThat(agent.zh()).isEqualTo("萤科技");
    assertThat(agent.en()).isEqualTo("Lampyris Labs");
    assertThat(agent.aliases()).containsExactly("Lampyris");
  }

  @Test
  void decisionsWithoutAnAgentAreIdleAndChangeNothing() {
    List<Decision> idle =
        List.of(
            new Decision.Split("org/lampyris", "Nobody"),
            new Decision.Merge("org/lampyris", "org/nobody"),
            new Decision.Rename("person/nobody", "Nobody"));
    Resolved resolved = resolved(idle, LAMPYRIS);
    assertThat(resolved.knowledge().idle()).containsExactlyInAnyOrderElementsOf(idle);
    assertThat(resolved.knowledge().agents())
        .isEqualTo(resolved(List.of(), LAMPYRIS).knowledge().agents());
  }

  @Test
  void whateverIsDecidedOrderChangesNothingAndUndoingLeavesNoTrace() {
    int touched = 0;
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Testimony> articles = new ArrayList<>(new RandomArticles(seed).some(14));
      Knowledge undecided = new Resolver(Resolved.LEXICON, List.of()).resolve(articles);
      List<Decision> decisions = some(undecided, random);
      Knowledge decided = new Resolver(Resolved.LEXICON, decisions).resolve(articles);
      touched += decided.agents().equals(undecided.agents()) ? 0 : 1;
      for (int i = 0; i < 3; i++) {
        Collections.shuffle(articles, random);
        List<Decision> others = new ArrayList<>(decisions);
        Collections.shuffle(others, random);
        Knowledge other = new Resolver(Resolved.LEXICON, others).resolve(articles);
        assertThat(other.agents()).as("set %d", seed).isEqualTo(decided.agents());
        assertThat(other.facts()).as("set %d", seed).isEqualTo(decided.facts());
        assertThat(other.idle()).containsExactlyInAnyOrderElementsOf(decided.idle());
      }
      assertThat(new Resolver(Resolved.LEXICON, List.of()).resolve(articles)).isEqualTo(undecided);
      assertThat(decided.agents().stream().map(Agent::key)).doesNotHaveDuplicates();
      assertThat(decided.agents().stream().mapToInt(agent -> agent.namedBy().size()).sum())
          .isEqualTo(undecided.agents().stream().mapToInt(agent -> agent.namedBy().size()).sum());
    }
    assertThat(touched).as("sets in which something was decided").isGreaterThan(100);
  }

  /** A few decisions about agents, of which some may make no sense. */
  private static List<Decision> some(Knowledge knowledge, Random random) {
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Agent one = knowledge.agents().get(random.nextInt(knowledge.agents().size()));
      Agent other = knowledge.agents().get(random.nextInt(knowledge.agents().size()));
      decisions.add(
          switch (random.nextInt(3)) {
            case 0 ->
                new Decision.Split(
                    one.key(), one.namedBy().get(random.nextInt(one.namedBy().size())).article());
            case 1 -> new Decision.Rename(one.key(), i % 2 == 0 ? "改名" : "Renamed");
            default ->
                new Decision.Merge(one.key(), one.type() == other.type() ? other.key() : one.key());
          });
    }
    return decisions;
  }
}
