package org.dealgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dealgraph.model.UserError;

/** The questions at hand by name: those that Dealgraph ships and, on wish, a user's own. */
public final class QuestionPack {

  private static final String SUFFIX = ".rq";

  private final Map<String, Question> byName;

  private QuestionPack(Map<String, Question> byName) {
    this.byName = byName;
  }

  /** The shipped questions: every {@code .rq} file of {@code queries/}. */
  public static QuestionPack standard() {
    return ResourceFolder.read("/org/dealgraph/queries", QuestionPack::of);
  }

  /**
   * Every {@code .rq} file of a folder, without those of its subfolders.
   *
   * @throws UserError if the folder cannot be read, or a file's header is none
   */
  public static QuestionPack of(Path folder) {
    Map<String, Question> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(SUFFIX)).toList()) {
        Question question = read(file);
        found.put(question.name(), question);
      }
    } catch (IOException | UncheckedIOException e) {
      throw UserError.unusable(
          "The folder of questions " + folder + " cannot be read.",
          "Name a folder that holds .rq files.",
          e);
    }
    return new QuestionPack(found);
  }

  private static Question read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    try {
      return QuestionHeader.read(
          name.substring(0, name.length() - SUFFIX.length()), Files.readString(file));
    } catch (IllegalArgumentException e) {
      throw UserError.unusable(
          "The question " + file + " cannot be read: " + e.getMessage(),
          "See docs/questions.md for the header of a question.",
          e);
    }
  }

  /** This pack with the questions of {@code other} added; they replace those of the same name. */
  public QuestionPack with(QuestionPack other) {
    Map<String, Question> all = new TreeMap<>(byName);
    all.putAll(other.byName);
    return new QuestionPack(all);
  }

  /** All questions, by name. */
  public Collection<Question> questions() {
    return List.copyOf(byName.values());
  }

  /**
   * The question of this name.
   *
   * @throws UserError if there is none; its hint gives the nearest name, or all of them
   */
  public Question question(String name) {
    Question found = byName.get(name);
    if (found != null) {
      return found;
    }
    List<String> near = NearestNames.of(name, byName.keySet());
    throw UserError.usage(
        "There is no question \"" + name + "\".",
        near.isEmpty()
            ? "The questions are " + String.join(", ", byName.keySet()) + "."
            : "Did you mean " + String.join(" or ", near) + "?");
  }
}
