package org.dealgraph.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dealgraph.model.Block;
import org.dealgraph.model.Language;
import org.dealgraph.model.MappedText;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.junit.jupiter.api.Test;

/** The numbers expected are those that NumPy gives for the network that {@link Tiny} describes. */
class TaggerTest {

  private static final Tagger TAGGER = Tagger.load(Tiny.folder());
  private static final String TITLE = "云杉融资";
  private static final List<Sentence> SENTENCES =
      List.of(sentence(0, "云杉科技完成融资。"), sentence(1, "由青屿资本领投,李晓明任CEO"));

  private final Reading reading = TAGGER.read(TITLE, SENTENCES, i -> true);

  @Test
  void proposesMentions() {
    assertThat(reading.mentions(1))
        .extracting(Proposal::kind)
        .containsExactly(
            Kind.TITLE,
            Kind.ORG,
            Kind.PER,
            Kind.ORG,
            Kind.PER,
            Kind.TITLE,
            Kind.TITLE,
            Kind.ORG,
            Kind.PER,
            Kind.PER,
            Kind.ORG,
            Kind.PER);
    Proposal joined = reading.mentions(1).get(1);
    assertThat(joined.span()).isEqualTo(new Span(1, 3));
    assertThat(joined.score()).isCloseTo((0.985564 + 0.490295) / 2, within(1e-5));
    assertThat(reading.mentions(1).getLast().span()).isEqualTo(new Span(12, 15));
    assertThat(reading.mentions(0).getFirst().score()).isCloseTo(0.593584, within(1e-5));
  }

  @Test
  void scoresRelations() {
    Place spruce = new Place(0, 0);
    Place islet = new Place(1, 1);
    Place person = new Place(1, 8);

    assertThat(score("round", spruce, spruce)).isCloseTo(0.10791, within(1e-4));
    assertThat(score("lead", spruce, islet)).isCloseTo(1.791161, within(1e-4));
    assertThat(score("lead", islet, spruce)).isCloseTo(14.917119, within(1e-4));
    assertThat(score("participant", Place.inTitle(0), person)).isCloseTo(3.1913, within(1e-4));
    assertThat(score("participant", person, new Place(1, 12))).isCloseTo(-0.158057, within(1e-4));
    assertThat(score("participant", person, new Place(1, 14))).isCloseTo(-0.158057, within(1e-4));
  }

  @Test
  void knowsItsRelations() {
    assertThat(TAGGER.relations())
        .extracting(Relation::name)
        .containsExactly("round", "lead", "participant");
    assertThatThrownBy(() -> TAGGER.relation("rival"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rival");
  }

  @Test
  void readsOnlyWhatItIsTold() {
    Reading second = TAGGER.read(TITLE, SENTENCES, i -> i == 1);

    assertThat(second.reads(0)).isFalse();
    assertThat(second.reads(1)).isTrue();
    assertThat(second.mentions(0)).isEmpty();
    assertThat(second.mentions(1)).isNotEmpty();
    assertThat(second.score(TAGGER.relation("lead"), new Place(0, 0), new Place(1, 1))).isNaN();
  }

  @Test
  void placesThatShareNoWindowHaveNoScore() {
    List<Sentence> sentences = many();
    Reading all = TAGGER.read(TITLE, sentences, i -> true);
    Relation lead = TAGGER.relation("lead");

    assertThat(all.score(lead, new Place(0, 0), new Place(29, 0))).isNaN();
    assertThat(all.score(lead, new Place(28, 0), new Place(29, 0))).isNotNaN();
    for (int i = 0; i < sentences.size(); i++) {
      assertThat(all.reads(i)).isTrue();
      assertThat(all.score(lead, Place.inTitle(0), new Place(i, 0))).isNotNaN();
      assertThat(all.mentions(i)).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    }
  }

  @Test
  void ofTwoWindowsTheHigherScoreCounts() {
    Window window = new Window(new long[1], new int[1], new int[1], new int[] {1}, 0);
    List<ReadWindow> windows =
        IntStream.of(1, 3, 2)
            .mapToObj(i -> new ReadWindow(window, 0, 0, 1, new float[] {i}, new float[] {2}))
            .toList();
    Reading of = new Reading(TAGGER, 1, new BitSet(), List.of(List.of()), windows);

    assertThat(of.score(new Relation("lead", 0), new Place(0, 0), new Place(0, 0))).isEqualTo(6);
  }

  @Test
  void anEmptyArticleHasNothing() {
    Reading empty = TAGGER.read("", List.of(), i -> true);

    assertThat(empty.reads(0)).isFalse();
    assertThat(empty.score(TAGGER.relation("lead"), Place.inTitle(0), Place.inTitle(0))).isNaN();
  }

  @Test
  void aResultDependsOnTheArticleAlone() throws ExecutionException, InterruptedException {
    List<Sentence> sentences = many();
    List<String> alone = new ArrayList<>();
    for (int from = 0; from < 20; from++) {
      alone.add(fingerprint(sentences.subList(from, 30)));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<String>> together = new ArrayList<>();
      for (int from = 0; from < 20; from++) {
        List<Sentence> part = sentences.subList(from, 30);
        together.add(threads.submit(() -> fingerprint(part)));
      }
      for (int from = 0; from < 20; from++) {
        assertThat(together.get(from).get()).isEqualTo(alone.get(from));
      }
    }
  }

  @Test
  void eachTaggerIsLoadedOnce() {
    Taggers taggers = new Taggers();
    for (Language language : Language.values()) {
      assertThat(taggers.of(language)).isSameAs(taggers.of(language));
    }
  }

  private static String fingerprint(List<Sentence> sentences) {
    Reading reading = TAGGER.read(TITLE, sentences, i -> true);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      all.append(reading.mentions(i));
      for (Relation relation : TAGGER.relations()) {
        all.append(reading.score(relation, Place.inTitle(0), new Place(i, 1))).append(' ');
      }
    }
    return all.toString();
  }

  private static List<Sentence> many() {
    return IntStream.range(0, 30)
        .mapToObj(i -> sentence(i / 3, "由青屿资本领投,李晓明任CEO".substring(i % 7, i % 7 + 6)))
        .toList();
  }

  private double score(String relation, Place head, Place tail) {
    return reading.score(TAGGER.relation(relation), head, tail);
  }

  private static Sentence sentence(int block, String text) {
    MappedText mapped = MappedText.of(text, new Span(0, text.length()));
    return new Sentence(Language.ZH, block, Block.Kind.PARAGRAPH, mapped, List.of());
  }
}
