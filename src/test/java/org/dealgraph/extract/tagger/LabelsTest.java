package org.dealgraph.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

  private static final List<String> NAMES =
      List.of("O", "B-ORG", "I-ORG", "B-PER", "I-PER", "B-TITLE", "I-TITLE");

  /** Tokens are two characters wide; a bar ends a sentence. */
  @ParameterizedTest
  @CsvSource({
    "O B-ORG I-ORG O, ORG 0:2-6",
    "B-ORG B-ORG I-ORG, ORG 0:0-2 ORG 0:2-6",
    "I-PER I-PER O, PER 0:0-4",
    "B-ORG I-PER I-PER, ORG 0:0-2 PER 0:2-6",
    "B-TITLE I-TITLE B-PER I-PER, TITLE 0:0-4 PER 0:4-8",
    "B-ORG O I-ORG, ORG 0:0-2 ORG 0:4-6",
    "O B-ORG | I-ORG I-ORG O, ORG 0:2-4 ORG 1:0-4",
    "O O, ''",
  })
  void decode(String labels, String mentions) {
    List<List<Proposal>> found = decode(labels.split(" "), 0);

    assertThat(render(found)).isEqualTo(mentions);
  }

  @Test
  void contextGivesNoMentions() {
    assertThat(render(decode("B-ORG I-ORG | B-PER".split(" "), 2))).isEqualTo("PER 1:0-2");
  }

  @Test
  void theScoreIsTheMeanProbability() {
    Window window = new Window(new long[2], new int[2], new int[] {0, 2}, new int[] {2, 4}, 0);
    List<List<Proposal>> found = List.of(new ArrayList<>());
    float[] logits = {0, 2, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0};
    double first = Math.exp(2) / (Math.exp(2) + 6);
    double second = Math.exp(3) / (Math.exp(3) + 6);

    new Labels(NAMES).decode(window, logits, found);

    assertThat(found.getFirst()).hasSize(1);
    assertThat(found.getFirst().getFirst().score()).isCloseTo((first + second) / 2, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"X", "B-DOG", "S-ORG", ""})
  void unknownLabelsAreRefused(String label) {
    assertThatThrownBy(() -> new Labels(List.of("O", label)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<List<Proposal>> decode(String[] labels, int core) {
    List<String> tokens = new ArrayList<>();
    List<Integer> sentences = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int sentence = 0;
    int start = 0;
    for (String label : labels) {
      if (label.equals("|")) {
        sentence++;
        start = 0;
      } else {
        tokens.add(label);
        sentences.add(sentence);
        starts.add(start);
        start += 2;
      }
    }
    float[] logits = new float[tokens.size() * NAMES.size()];
    for (int i = 0; i < tokens.size(); i++) {
      logits[i * NAMES.size() + NAMES.indexOf(tokens.get(i))] = 5;
    }
    Window window =
        new Window(
            new long[tokens.size()],
            sentences.stream().mapToInt(i -> i).toArray(),
            starts.stream().mapToInt(i -> i).toArray(),
            starts.stream().mapToInt(i -> i + 2).toArray(),
            core);
    List<List<Proposal>> found = List.of(new ArrayList<>(), new ArrayList<>());
    new Labels(NAMES).decode(window, logits, found);
    return found;
  }

  private static String render(List<List<Proposal>> found) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      for (Proposal p : found.get(i)) {
        all.add("%s %d:%d-%d".formatted(p.kind(), i, p.span().start(), p.span().end()));
      }
    }
    return String.join(" ", all);
  }
}
