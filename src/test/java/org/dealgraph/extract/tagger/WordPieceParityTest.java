package org.dealgraph.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.dealgraph.model.Article;
import org.dealgraph.model.Sentence;
import org.dealgraph.read.ArticleReader;
import org.dealgraph.read.Reading;
import org.dealgraph.text.Analyzer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The trainer and the program make the same tokens and windows of an article: a network would not
 * know what it is given if it was trained on others.
 */
class WordPieceParityTest {

  private static final Path TRAINER = Path.of("training");
  private static final Path SAMPLES = Path.of("data/articles");
  private static final Path CORPUS = Path.of("../shared/corpus");

  private static final Path SHIPPED =
      Path.of("src/main/resources/org/dealgraph/extract/tagger/zh", ModelFiles.VOCABULARY);

  /** One file of so many of the corpus is read. */
  private static final int STRIDE = 25;

  private static final Analyzer ANALYZER = new Analyzer();

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /**
   * An article in sentences.
   *
   * @param blocks for each sentence the block that it stands in
   * @param selected which of the sentences are laid into windows
   */
  private record Case(
      String name, List<String> texts, List<Integer> blocks, List<Integer> selected) {}

  private final Path file =
      Files.exists(SHIPPED) ? SHIPPED : Tiny.folder().resolve(ModelFiles.VOCABULARY);

  private final Random random = new Random(11);

  @TempDir private Path temp;

  @BeforeAll
  static void findPython() throws InterruptedException {
    boolean runs;
    try {
      runs = new ProcessBuilder("python3", "-c", "").inheritIO().start().waitFor() == 0;
    } catch (IOException _) {
      runs = false;
    }
    assumeTrue(runs, "skipped: there is no python3");
  }

  @Test
  void ofTheSamples() throws IOException, InterruptedException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Reading> readings = new ArticleReader().read(SAMPLES)) {
      readings.forEachOrdered(reading -> add(reading, cases));
    }
    assertThat(cases).isNotEmpty();
    assertSame(cases);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void ofTheCorpus(String language) throws IOException, InterruptedException {
    Path archive = CORPUS.resolve(language + ".tar.gz");
    assumeTrue(Files.exists(archive), "skipped: there are no articles in " + archive);
    List<Case> cases = new ArrayList<>();
    int files = 0;
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile() && files++ % STRIDE == 0) {
          InputStream article = new ByteArrayInputStream(tar.readAllBytes());
          try (Stream<Reading> readings = new ArticleReader().read(article, entry.getName())) {
            readings.forEachOrdered(reading -> add(reading, cases));
          }
        }
      }
    }
    assertThat(cases).hasSizeGreaterThan(100);
    assertSame(cases);
  }

  @Test
  void ofStrangeTexts() throws IOException, InterruptedException {
    String odd = "\u0301\u0085\u200b\u00a0\u2028\u001c\u0001\ufeff\ud83d";
    int[] characters = ("云杉OpenAI a16z𠮷豈😀é,。·①½²ªⅣ々ーİẞΣſ१ \u3000\t" + odd).codePoints().toArray();
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      List<String> texts = new ArrayList<>();
      List<Integer> blocks = new ArrayList<>();
      for (int block = 0; texts.size() < 30; block += random.nextInt(2)) {
        texts.add(strange(characters));
        blocks.add(block);
      }
      cases.add(new Case("text " + i, texts, blocks, selected(30)));
    }
    assertSame(cases);
  }

  /** Some have no token, some long words, some more tokens than a window. */
  private String strange(int[] characters) {
    int length = random.nextInt(random.nextInt(20) == 0 ? 900 : 60);
    int first = random.nextInt(characters.length);
    int kinds = 1 + random.nextInt(characters.length);
    return random
        .ints(length, first, first + kinds)
        .mapToObj(i -> Character.toString(characters[i % characters.length]))
        .collect(Collectors.joining());
  }

  private void add(Reading reading, List<Case> cases) {
    if (reading instanceof Reading.Read(Article article, _)) {
      List<Sentence> sentences = ANALYZER.sentences(article);
      List<String> texts = sentences.stream().map(Sentence::text).toList();
      List<Integer> blocks = sentences.stream().map(Sentence::block).toList();
      if (!texts.isEmpty()) {
        cases.add(new Case(article.id(), texts, blocks, selected(texts.size())));
      }
    }
  }

  /** Of some articles all sentences, of the others most. */
  private List<Integer> selected(int sentences) {
    boolean all = random.nextBoolean();
    return IntStream.range(0, sentences).filter(_ -> all || random.nextInt(3) > 0).boxed().toList();
  }

  private void assertSame(List<Case> cases) throws IOException, InterruptedException {
    Vocabulary vocabulary = new Vocabulary(Files.readAllLines(file));
    try (BufferedReader trained = Files.newBufferedReader(train(cases))) {
      String[] sizes = trained.readLine().split(" ", -1);
      int[] of = Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray();
      Settings settings = new Settings(List.of(), List.of(), 1, of[0], of[1], of[2], true, 0, "");
      for (Case article : cases) {
        List<String> expected = new ArrayList<>();
        for (String line = trained.readLine(); !line.isEmpty(); line = trained.readLine()) {
          expected.add(line);
        }
        int most = article.texts.size() + Windows.MOST;
        assertThat(lines(article, vocabulary, settings))
            .as(article.name)
            .isEqualTo(expected.subList(0, Math.min(expected.size(), most)));
      }
      assertThat(trained.readLine()).isNull();
    }
  }

  /** What the trainer makes of the articles. */
  private Path train(List<Case> cases) throws IOException, InterruptedException {
    Path in = temp.resolve("in.jsonl");
    Path out = temp.resolve("out.txt");
    Path errors = temp.resolve("errors.txt");
    Files.write(in, cases.stream().map(WordPieceParityTest::json).toList());
    ProcessBuilder python =
        new ProcessBuilder("python3", "-B", script().toString(), file.toString())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile());
    python.environment().put("PYTHONPATH", TRAINER.toAbsolutePath().toString());
    int code = python.start().waitFor();
    assertThat(code).as(Files.readString(errors)).isZero();
    return out;
  }

  private static String json(Case article) {
    return JSON.writeValueAsString(
        Map.of("texts", article.texts, "blocks", article.blocks, "selected", article.selected));
  }

  private static Path script() {
    try {
      URL script = WordPieceParityTest.class.getResource("trainer.py");
      return Path.of(Objects.requireNonNull(script).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the program makes of an article, written as the trainer does. */
  private static List<String> lines(Case article, Vocabulary vocabulary, Settings settings) {
    WordPiece wordPiece = new WordPiece(vocabulary, true);
    List<List<Piece>> pieces =
        article.texts.stream().map(text -> counted(text, wordPiece.of(text))).toList();
    List<Text> texts =
        article.selected.stream()
            .map(i -> new Text(i, article.blocks.get(i), pieces.get(i)))
            .toList();
    List<String> lines = new ArrayList<>();
    for (List<Piece> sentence : pieces) {
      StringJoiner line = new StringJoiner(" ").add("sentence");
      sentence.forEach(p -> line.add(p.id() + ":" + p.start() + ":" + p.end()));
      lines.add(line.toString());
    }
    for (Window window : Windows.of(vocabulary, settings, pieces.getFirst(), texts)) {
      StringJoiner line = new StringJoiner(" ").add("window").add("" + window.core());
      for (int i = 0; i < window.size(); i++) {
        String place = place(window.sentences()[i]);
        line.add(window.ids()[i] + ":" + place + ":" + window.starts()[i] + ":" + window.ends()[i]);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String place(int sentence) {
    return switch (sentence) {
      case Window.NONE -> "mark";
      case Place.TITLE -> "title";
      default -> "" + sentence;
    };
  }

  /** The trainer counts code points. */
  private static List<Piece> counted(String text, List<Piece> pieces) {
    return pieces.stream()
        .map(p ->
            new Piece(p.id(), text.codePointCount(0, p.start()), text.codePointCount(0, p.end())))
        .toList();
  }
}
