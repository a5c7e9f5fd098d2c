package org.dealgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dealgraph.extract.lexicon.LexiconFiles;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Lexicon;
import org.junit.jupiter.api.Test;

/** What holds of the lexicon that the program ships. */
class LexiconTest {

  private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

  /** Names that the dictionary has as words, and that stand for nothing else. */
  private static final Set<String> NAMES =
      Set.of("上海交大", "中国科学院", "可口可乐", "快手", "海松", "空中客车", "红帽", "花旗");

  private final Lexicon lexicon = LexiconFiles.load();

  @Test
  void knowsOrganizationsAndPersonsEachByAnIdOfItsOwn() {
    assertThat(lexicon.entries().stream().filter(e -> e.type() == EntityType.ORGANIZATION).count())
        .isGreaterThanOrEqualTo(1500);
    assertThat(lexicon.entries().stream().filter(e -> e.type() == EntityType.PERSON).count())
        .isGreaterThanOrEqualTo(800);
    assertThat(lexicon.entries())
        .extracting(Lexicon.Entry::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void noNameIsClaimedTwiceWithoutAGuard() {
    Map<String, Set<String>> bearers = new TreeMap<>();
    for (Lexicon.Entry entry : lexicon.entries()) {
      names(entry)
          .filter(name -> !entry.guarded().contains(name))
          .forEach(name ->
              bearers
                  .computeIfAbsent(
                      entry.type() + " " + FOLDING.normalize(name), n -> new TreeSet<>())
                  .add(entry.id()));
    }
    bearers.values().removeIf(ids -> ids.size() == 1);
    assertThat(bearers).isEmpty();
  }

  @Test
  void ordinaryChineseWordsAreGuarded() {
    Map<String, String> words = new TreeMap<>();
    for (Lexicon.Entry entry : lexicon.entries()) {
      names(entry)
          .filter(
              name -> !entry.guarded().contains(name) && !NAMES.contains(name) && isOrdinary(name))
          .forEach(name -> words.put(name, entry.id()));
    }
    assertThat(words).isEmpty();
  }

  @Test
  void guardsAreNamesOfTheirEntry() {
    for (Lexicon.Entry entry : lexicon.entries()) {
      assertThat(names(entry).toList()).as(entry.id()).containsAll(entry.guarded());
    }
  }

  private static Stream<String> names(Lexicon.Entry entry) {
    return Stream.of(
            Stream.ofNullable(entry.zh()), Stream.ofNullable(entry.en()), entry.aliases().stream())
        .flatMap(names -> names);
  }

  /** Whether HanLP's dictionary has it as a noun, verb, adjective or adverb, and as no name. */
  private static boolean isOrdinary(String name) {
    CoreDictionary.Attribute word = CoreDictionary.get(name);
    if (word == null) {
      return false;
    }
    boolean named =
        Stream.of(word.nature)
            .anyMatch(n ->
                n.startsWith("nr")
                    || n.startsWith("nt")
                    || n.equals(Nature.nz)
                    || n.startsWith("ns"));
    return !named
        && Stream.of(word.nature)
            .anyMatch(n ->
                n.equals(Nature.n)
                    || n.equals(Nature.v)
                    || n.equals(Nature.a)
                    || n.equals(Nature.d));
  }
}
