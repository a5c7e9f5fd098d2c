package org.dealgraph.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Windows are written as their tokens: {@code T} one of the title, {@code 0} one of sentence 0,
 * {@code #} the mark of a new block; {@code |} stands where the context ends.
 */
class WindowsTest {

  private static final List<String> TOKENS = Tiny.tokens();

  /** With two tokens of title there is room for 9 of text. */
  private static final Settings SETTINGS =
      new Settings(List.of("O"), List.of("lead"), 1, 14, 2, 4, false, 0, "");

  private final List<Text> texts = new ArrayList<>();

  @Test
  void takeSentencesAsLongAsTheyFit() {
    add(0, 3).add(0, 3).add(0, 3);

    assertThat(windows()).containsExactly("[CLS] T T [SEP] | 0 0 0 1 1 1 2 2 2 [SEP]");
  }

  @Test
  void markWhereABlockBegins() {
    add(4, 3).add(4, 1).add(5, 2).add(7, 1);

    assertThat(windows()).containsExactly("[CLS] T T [SEP] | 0 0 0 1 # 2 2 # 3 [SEP]");
  }

  @Test
  void aMarkTakesRoom() {
    add(0, 5).add(1, 4);

    assertThat(windows())
        .containsExactly("[CLS] T T [SEP] | 0 0 0 0 0 [SEP]", "[CLS] T T [SEP] | 1 1 1 1 [SEP]");
  }

  @Test
  void repeatWhatStandsBefore() {
    add(0, 4).add(0, 4).add(0, 4).add(1, 1);

    assertThat(windows())
        .containsExactly(
            "[CLS] T T [SEP] | 0 0 0 0 1 1 1 1 [SEP]",
            "[CLS] T T [SEP] 1 1 1 1 | 2 2 2 2 [SEP]",
            "[CLS] T T [SEP] 2 2 2 2 # | 3 [SEP]");
  }

  @Test
  void repeatSeveralSentences() {
    add(0, 3).add(0, 2).add(0, 2).add(0, 2).add(0, 5);

    assertThat(windows())
        .containsExactly(
            "[CLS] T T [SEP] | 0 0 0 1 1 2 2 3 3 [SEP]",
            "[CLS] T T [SEP] 2 2 3 3 | 4 4 4 4 4 [SEP]");
  }

  @Test
  void repeatNoMoreThanTheContextNorThanFits() {
    add(0, 4).add(0, 5).add(0, 9).add(0, 2).add(0, 2).add(1, 5);

    assertThat(windows())
        .containsExactly(
            "[CLS] T T [SEP] | 0 0 0 0 1 1 1 1 1 [SEP]",
            "[CLS] T T [SEP] | 2 2 2 2 2 2 2 2 2 [SEP]",
            "[CLS] T T [SEP] | 3 3 4 4 [SEP]",
            "[CLS] T T [SEP] 4 4 # | 5 5 5 5 5 [SEP]");
  }

  @Test
  void cutWhatIsTooLong() {
    add(0, 2).add(0, 20).add(0, 2);

    assertThat(windows())
        .containsExactly(
            "[CLS] T T [SEP] | 0 0 [SEP]",
            "[CLS] T T [SEP] | 1 1 1 1 1 1 1 1 1 [SEP]",
            "[CLS] T T [SEP] | 1 1 1 1 1 1 1 1 1 [SEP]",
            "[CLS] T T [SEP] | 1 1 [SEP]",
            "[CLS] T T [SEP] | 2 2 [SEP]");
    List<Window> made = made(3);
    assertThat(made.get(2).starts())
        .containsExactly(0, 0, 10, 0, 90, 100, 110, 120, 130, 140, 150, 160, 170, 0);
    assertThat(made.get(2).ends()[4]).isEqualTo(99);
  }

  @Test
  void passOverWhatIsEmpty() {
    add(0, 0).add(1, 2).add(2, 0).add(1, 2);

    assertThat(windows()).containsExactly("[CLS] T T [SEP] | 1 1 3 3 [SEP]");
  }

  @Test
  void haveRoomWhereTheTitleIsShort() {
    add(0, 11);

    assertThat(render(made(0))).containsExactly("[CLS] [SEP] | " + "0 ".repeat(11) + "[SEP]");
  }

  @Test
  void areLimited() {
    for (int i = 0; i < Windows.MOST + 5; i++) {
      add(0, 9);
    }
    assertThat(windows()).hasSize(Windows.MOST);
    texts.clear();
    add(0, 9 * (Windows.MOST + 5));
    assertThat(windows()).hasSize(Windows.MOST);
  }

  @Test
  void tellWhereAPlaceIs() {
    add(0, 3).add(0, 3);
    Window window = made(3).getFirst();

    assertThat(window.token(Place.inTitle(10))).isEqualTo(2);
    assertThat(window.token(Place.inTitle(20))).isEqualTo(-1);
    assertThat(window.token(new Place(0, 0))).isEqualTo(4);
    assertThat(window.token(new Place(0, 18))).isEqualTo(5);
    assertThat(window.token(new Place(0, 19))).isEqualTo(-1);
    assertThat(window.token(new Place(1, 20))).isEqualTo(9);
    assertThat(window.token(new Place(2, 0))).isEqualTo(-1);
  }

  private WindowsTest add(int block, int size) {
    texts.add(new Text(texts.size(), block, pieces(size)));
    return this;
  }

  private static List<Piece> pieces(int size) {
    return IntStream.range(0, size).mapToObj(i -> new Piece(50, i * 10, i * 10 + 9)).toList();
  }

  private List<String> windows() {
    return render(made(3));
  }

  private List<Window> made(int title) {
    return Windows.of(new Vocabulary(TOKENS), SETTINGS, pieces(title), texts);
  }

  private static List<String> render(List<Window> windows) {
    return windows.stream().map(WindowsTest::render).toList();
  }

  private static String render(Window window) {
    StringJoiner out = new StringJoiner(" ");
    for (int i = 0; i < window.size(); i++) {
      if (i == window.core()) {
        out.add("|");
      }
      int sentence = window.sentences()[i];
      String special = TOKENS.get((int) window.ids()[i]).replace("[unused1]", "#");
      out.add(
          switch (sentence) {
            case Window.NONE -> special;
            case Place.TITLE -> "T";
            default -> "" + sentence;
          });
    }
    return out.toString();
  }
}
