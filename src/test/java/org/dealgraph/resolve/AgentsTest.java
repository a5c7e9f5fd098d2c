package org.dealgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dealgraph.resolve.Telling.article;
import static org.dealgraph.resolve.Telling.round;

import java.util.List;
import org.dealgraph.model.Agent;
import org.dealgraph.model.RoleClass;
import org.junit.jupiter.api.Test;

class AgentsTest {

  @Test
  void lexiconJoinsTheLanguages() {
    Resolved resolved =
        Resolved.of(
            article("a", "2024-01-01").org("x", "望海资本"),
            article("b", "2024-01-02").org("x", "HARBORLIGHT Capital"));
    assertThat(resolved.agentKeys()).containsExactly("org/harborlight-capital");
    Agent agent = resolved.agent("org/harborlight-capital");
    assertThat(agent.zh()).isEqualTo("望海资本");
    assertThat(agent.en()).isEqualTo("Harborlight Capital");
    assertThat(agent.aliases()).containsExactly("HARBORLIGHT Capital", "Harborlight", "望海");
  }

  /** What articles put around a known name is an alias at most. */
  @Test
  void chineseLabelOfAKnownAgentIsTheLexicons() {
    Resolved resolved =
        Resolved.of(article("a", "").org("x", "Mercury Bank", "当时称为Mercury Bank", "水星那家银行"));
    assertThat(resolved.agent("org/mercury-bank").zh()).isNull();
    assertThat(resolved.agent("org/mercury-bank").aliases()).contains("水星那家银行");
  }

  @Test
  void aliasStatedInMarchReachesAnArticleOfMay() {
    Telling march = article("march", "2024-03-01").org("y", "栈桥创投", "Trestle Ventures");
    Telling may = article("may", "2024-05-01").org("t", "Trestle Ventures");
    Telling june = article("june", "2024-06-01").org("t", "棧橋創投");
    Resolved resolved = Resolved.of(may, march, june);
    assertThat(resolved.agentKeys()).containsExactly("org/trestle-ventures");
    Agent agent = resolved.knowledge().agents().getFirst();
    assertThat(agent.namedBy()).hasSize(3);
    assertThat(agent.zh()).isEqualTo("栈桥创投");
    assertThat(Resolved.of(may, june).agentKeys()).hasSize(2);
  }

  @Test
  void aliasesFormChains() {
    Resolved resolved =
        Resolved.of(
            article("a", "").org("x", "栈桥创投", "Trestle Ventures"),
            article("b", "").org("x", "Trestle Ventures", "Trestle VC"),
            article("c", "").org("x", "Trestle VC"));
    assertThat(resolved.agentKeys()).hasSize(1);
  }

  @Test
  void guardedChineseNameAloneCountsWhereTwoOthersShowWhoseItIs() {
    Telling alone = article("alone", "").org("x", "海棠");
    Telling shown = article("shown", "").org("x", "海棠集团", "海棠");
    Telling again = article("again", "").org("x", "Haitang Group", "海棠");
    assertThat(Resolved.of(alone, shown).agentKeys())
        .containsExactly("org/hai-tang", "org/haitang");
    assertThat(Resolved.of(alone, shown, again).agentKeys()).containsExactly("org/haitang");
    assertThat(
            Resolved.of(
                    article("a", "").org("x", "Bench"),
                    article("b", "").org("x", "Bench Partners", "Bench"),
                    article("c", "").org("x", "Bench Partners", "Bench"))
                .agentKeys())
        .hasSize(2);
  }

  @Test
  void familyNameOrTickerDoesNotMakeSomeoneElseTheKnownOne() {
    Resolved resolved =
        Resolved.of(
            article("a", "").person("p", "汤玛斯·维胡克", "维胡克"),
            article("b", "").person("p", "卡尔·维胡克", "维胡克"),
            article("c", "").org("x", "Quillon Minerals", "QMND"));
    assertThat(resolved.keyOf("a", "p")).isEqualTo("person/tomas-verhoek");
    assertThat(resolved.keyOf("b", "p")).isNotEqualTo("person/tomas-verhoek");
    assertThat(resolved.keyOf("c", "x")).isEqualTo("org/quillon-minerals");
  }

  @Test
  void firmIsNotItsFundNorItsSubsidiary() {
    Resolved resolved =
        Resolved.of(
            article("a", "2024-01-01")
                .org("a", "Quillmind")
                .org("b", "Quillmind Startup Fund")
                .org("c", "Quillmind China"));
    assertThat(resolved.agentKeys())
        .containsExactly("org/quillmind", "org/quillmind-china", "org/quillmind-fund");
  }

  @Test
  void aliasOfTwoNamesTiesNeither() {
    Resolved resolved =
        Resolved.of(
            article("a", "").org("x", "深澜智能", "深澜"),
            article("b", "").org("x", "深澜航天", "深澜"),
            article("c", "").org("x", "深澜"));
    assertThat(resolved.agentKeys()).hasSize(3);
  }

  @Test
  void shortAliasTiesNothing() {
    Resolved resolved =
        Resolved.of(
            article("a", "").org("x", "Trestle Ventures", "TV"), article("b", "").org("x", "TV"));
    assertThat(resolved.agentKeys()).hasSize(2);
  }

  @Test
  void aliasNeverFusesTwoEntriesOfTheLexicon() {
    Resolved resolved =
        Resolved.of(
            article("a", "").org("x", "Quillmind", "Tidewater"),
            article("b", "").org("x", "Tidewater", "潮水集团"),
            article("c", "").org("x", "潮水集团"),
            article("d", "").org("x", "Harborlight Capital", "潮水集团"));
    assertThat(resolved.keyOf("a", "x")).isEqualTo("org/quillmind");
    assertThat(resolved.keyOf("d", "x")).isEqualTo("org/harborlight-capital");
    assertThat(resolved.agentKeys()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void articlesThatTellTwoApartOutweighOneThatJoinsThem() {
    Telling joins = article("a", "").org("x", "Trestle Ventures", "Trestle Growth");
    Telling apart = article("b", "").org("x", "Trestle Ventures").org("y", "Trestle Growth");
    Telling too = article("c", "").org("x", "Trestle Ventures").org("y", "Trestle Growth");
    assertThat(Resolved.of(joins, apart, too).agentKeys()).hasSize(2);
    assertThat(Resolved.of(joins, apart).agentKeys()).hasSize(1);
  }

  @Test
  void guardedNameWantsAnotherName() {
    Resolved resolved =
        Resolved.of(
            article("a", "").person("x", "Zhao Ming", "Zhao Mingyuan"),
            article("b", "").person("zhao-ming", "赵明").org("o", "灯塔农业"),
            article("c", "").person("x", "Tomas"),
            article("d", "").person("tomas-verhoek", "Tomas"));
    assertThat(resolved.keyOf("a", "x")).isEqualTo("person/zhao-ming");
    assertThat(resolved.keyOf("b", "zhao-ming")).isEqualTo("person/zhao-ming-2");
    assertThat(resolved.keyOf("c", "x")).isEqualTo("person/tomas");
    assertThat(resolved.keyOf("d", "tomas-verhoek")).isEqualTo("person/tomas-verhoek");
  }

  @Test
  void guardedOrganizationDoesNotSpreadByAlias() {
    Resolved resolved =
        Resolved.of(
            article("a", "").org("x", "Bench Partners", "Bench"),
            article("b", "").org("x", "Bench"));
    assertThat(resolved.keyOf("a", "x")).isEqualTo("org/bench");
    assertThat(resolved.keyOf("b", "x")).isEqualTo("org/bench-2");
  }

  @Test
  void homonymsOfTheLexiconWantAnotherName() {
    Resolved resolved =
        Resolved.of(
            article("a", "").org("x", "Mercury"),
            article("b", "").org("x", "Mercury", "Mercury Rockets"),
            article("c", "").org("x", "Mercury Bank", "Mercury"));
    assertThat(resolved.keyOf("a", "x")).isEqualTo("org/mercury");
    assertThat(resolved.keyOf("b", "x")).isEqualTo("org/mercury-rockets");
    assertThat(resolved.keyOf("c", "x")).isEqualTo("org/mercury-bank");
  }

  @Test
  void twoExecutivesOfOneNameStayTwo() {
    Resolved resolved =
        Resolved.of(
            works("a", "Li Wei", "Tidewater"),
            works("b", "Li Wei", "Lampyris"),
            works("c", "Li Wei", "Lampyris"));
    assertThat(resolved.agentKeys())
        .containsExactly(
            "org/lampyris", "org/tidewater", "person/li-wei-lampyris", "person/li-wei-tidewater");
  }

  @Test
  void articleThatNamesBothEmployersTiesHomonyms() {
    Resolved resolved =
        Resolved.of(
            works("a", "Li Wei", "Tidewater"),
            works("b", "Li Wei", "Lampyris"),
            article("c", "2024-02-01")
                .person("p", "Li Wei")
                .org("o", "Tidewater")
                .org("n", "Lampyris")
                .position("p", "o", RoleClass.CEO, false)
                .position("p", "n", RoleClass.CEO, true));
    assertThat(resolved.agentKeys()).contains("person/li-wei").hasSize(3);
  }

  @Test
  void givenNameOfAKnownPersonTiesAmongColleagues() {
    Resolved resolved =
        Resolved.of(
            works("a", "Tomas Verhoek", "Tidewater"),
            works("b", "Tomas", "Tidewater"),
            works("c", "Tomas", "Lampyris"));
    assertThat(resolved.keyOf("b", "p")).isEqualTo("person/tomas-verhoek");
    assertThat(resolved.keyOf("c", "p")).isEqualTo("person/tomas");
  }

  @Test
  void aloneSurnameTiesNobody() {
    Resolved resolved = Resolved.of(works("a", "李总", "Tidewater"), works("b", "李总", "Tidewater"));
    assertThat(resolved.agentKeys()).filteredOn(key -> key.startsWith("person/")).hasSize(2);
  }

  @Test
  void organizationAndPersonNeverTie() {
    Resolved resolved =
        Resolved.of(article("a", "").org("x", "王府井"), article("b", "").person("x", "王府井"));
    assertThat(resolved.agentKeys()).containsExactly("org/wang-fu-jing", "person/wang-fu-jing");
  }

  @Test
  void namesWithoutLatinLettersStayApart() {
    Resolved resolved =
        Resolved.of(
            article("a", "").org("x", "栈桥"),
            article("b", "").org("x", "灯塔"),
            article("c", "").org("x", "风帆"));
    assertThat(resolved.agentKeys()).hasSize(3);
  }

  @Test
  void commonestNameMakesTheKey() {
    Resolved resolved =
        Resolved.of(
            article("a", "").org("x", "Trestle Ventures LLC", "Trestle Ventures"),
            article("b", "").org("x", "Trestle Ventures"),
            article("c", "").org("x", "Trestle Ventures"));
    assertThat(resolved.agentKeys()).containsExactly("org/trestle-ventures");
  }

  @Test
  void claimAboutNobodyIsAFault() {
    Telling broken = article("a", "").org("x", "Trestle").says(round("y"));
    assertThatThrownBy(() -> Resolved.of(broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown entity: y");
  }

  @Test
  void twoTestimoniesOfOneArticleAreAFault() {
    Telling one = article("a", "").org("x", "Trestle");
    Telling other = article("a", "").org("x", "Tidewater");
    assertThatThrownBy(() -> Resolved.of(one, other)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(Resolved.of().knowledge().agents()).isEqualTo(List.of());
  }

  private static Telling works(String article, String person, String organization) {
    return article(article, "2024-01-01")
        .person("p", person)
        .org("o", organization)
        .position("p", "o", RoleClass.CEO, true);
  }

  @Test
  void aLatinNameWithCompanyBehindItIsChineseOnlyWhereThereIsNoOther() {
    Resolved both =
        Resolved.of(
            Telling.article("a", "2024-08-20").org("co", "Lampyris公司"),
            Telling.article("b", "2024-08-20").org("co", "Lampyris", "Lampyris公司"));
    assertThat(both.agents()).allMatch(agent -> agent.en() != null || agent.zh() != null);
    Resolved alone = Resolved.of(Telling.article("a", "2024-08-20").org("co", "Lampyris公司"));
    assertThat(alone.agents()).allMatch(agent -> "Lampyris公司".equals(agent.zh()));
  }
}
