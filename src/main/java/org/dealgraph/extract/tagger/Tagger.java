package org.dealgraph.extract.tagger;

import ai.onnxruntime.OrtException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dealgraph.model.Language;
import org.dealgraph.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles of one language with a fine-tuned encoder. Immutable, for use by many threads at
 * once; a result depends on the article alone. A tagger holds its network outside of the heap for
 * as long as the program runs, so load one, not many.
 */
public final class Tagger {

  private final Settings settings;
  private final Vocabulary vocabulary;
  private final WordPiece wordPiece;
  private final Labels labels;
  private final Encoder encoder;
  private final List<Relation> relations;

  private Tagger(Settings settings, Vocabulary vocabulary, Labels labels, Encoder encoder) {
    this.settings = settings;
    this.vocabulary = vocabulary;
    this.labels = labels;
    this.encoder = encoder;
    wordPiece = new WordPiece(vocabulary, settings.cased());
    relations =
        IntStream.range(0, settings.relations().size())
            .mapToObj(i -> new Relation(settings.relations().get(i), i))
            .toList();
  }

  /**
   * The tagger that the program ships for a language, or null where it ships none. This takes a
   * part of a second; {@link Taggers} does it at the first need.
   *
   * @throws IllegalStateException if its files do not belong together or one is missing
   */
  public static @Nullable Tagger load(Language language) {
    ModelFiles files = ModelFiles.shipped(language);
    return files.none() ? null : load(files);
  }

  /**
   * The tagger whose files stand in a folder on disk.
   *
   * @throws IllegalStateException if they do not belong together or one is missing
   */
  public static Tagger load(Path folder) {
    return load(ModelFiles.in(folder));
  }

  private static Tagger load(ModelFiles files) {
    Settings settings = files.settings();
    Vocabulary vocabulary = files.vocabulary();
    byte[] model = files.model(settings);
    try {
      return new Tagger(
          settings, vocabulary, new Labels(settings.labels()), new Encoder(model, settings));
    } catch (OrtException | IllegalArgumentException e) {
      throw files.unusable(e);
    } catch (LinkageError e) {
      throw new IllegalStateException(
          "ONNX Runtime does not run on this machine: go without the tagger", e);
    }
  }

  /** What is less likely than this, as a logit, is better not told. */
  double least() {
    return settings.least();
  }

  /** The roles that the model knows. */
  public List<Relation> relations() {
    return relations;
  }

  /**
   * The role of this name.
   *
   * @throws IllegalArgumentException if the model has not learned it
   */
  public Relation relation(String name) {
    return relations.stream()
        .filter(relation -> relation.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the tagger knows no relation " + name));
  }

  /**
   * Reads the chosen sentences of an article.
   *
   * @param title the article's title, normalised as sentences are, or the empty string
   * @param chosen which of the sentences to read, by their index; time and memory grow with them
   */
  public Reading read(String title, List<Sentence> sentences, IntPredicate chosen) {
    List<Text> texts = new ArrayList<>();
    List<List<Proposal>> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      mentions.add(new ArrayList<>());
      if (chosen.test(i)) {
        Sentence sentence = sentences.get(i);
        texts.add(new Text(i, sentence.block(), wordPiece.of(sentence.text())));
      }
    }
    BitSet read = new BitSet(sentences.size());
    List<ReadWindow> windows = new ArrayList<>();
    for (Window window : Windows.of(vocabulary, settings, wordPiece.of(title), texts)) {
      windows.add(read(window, mentions));
      for (int i = window.core(); i < window.size(); i++) {
        if (window.sentences()[i] >= 0) {
          read.set(window.sentences()[i]);
        }
      }
    }
    return new Reading(this, settings.dimension(), read, mentions, windows);
  }

  private ReadWindow read(Window window, List<List<Proposal>> mentions) {
    Encoder.Output output = encoder.run(window.ids());
    labels.decode(window, output.mentions(), mentions);
    return new ReadWindow(
        window,
        window.firstSentence(),
        window.lastSentence(),
        settings.width(),
        output.heads(),
        output.tails());
  }
}
