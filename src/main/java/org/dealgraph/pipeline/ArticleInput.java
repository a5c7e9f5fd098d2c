package org.dealgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dealgraph.model.Article;
import org.dealgraph.model.UserError;
import org.dealgraph.read.ArticleReader;
import org.dealgraph.read.Reading;

/**
 * The articles that a user names: files, folders, and {@code -} for standard input.
 *
 * @param names as given
 * @param standardInput what {@code -} stands for
 */
public record ArticleInput(List<String> names, InputStream standardInput) {

  private static final String STANDARD_INPUT = "-";

  /**
   * @throws UserError if there is nothing at one of the names
   */
  public ArticleInput {
    names = List.copyOf(names);
    for (String name : names) {
      if (!name.equals(STANDARD_INPUT) && !Files.exists(path(name))) {
        throw UserError.unusable(
            "There is no file or folder " + name + ".",
            "Give files, folders, or - for standard input; nothing was read.",
            null);
      }
    }
  }

  /** The articles, lazily, in the order of the names; to be closed. */
  Stream<Reading> read() {
    ArticleReader reader = new ArticleReader();
    return names.stream()
        .flatMap(name ->
            name.equals(STANDARD_INPUT)
                ? reader.read(standardInput, STANDARD_INPUT)
                : reader.read(path(name)));
  }

  /**
   * Hands on the articles in the order of the names.
   *
   * @param rejects is given a sentence about each that could not be read
   * @return how many could not be read
   */
  int forEach(Consumer<Article> articles, Consumer<String> rejects) {
    int[] rejected = {0};
    try (Stream<Reading> readings = read()) {
      readings.forEachOrdered(reading -> {
        switch (reading) {
          case Reading.Read read -> articles.accept(read.article());
          case Reading.Rejected bad -> {
            rejected[0]++;
            rejects.accept(bad.origin() + " " + bad.reason());
          }
        }
      });
    }
    return rejected[0];
  }

  /**
   * The articles without what stands in {@code graph}, since a graph may lie in the folder it
   * reads.
   */
  Stream<Reading> readOutside(Path graph) {
    List<String> inside =
        names.stream()
            .filter(name -> !name.equals(STANDARD_INPUT))
            .map(ArticleInput::path)
            .filter(path -> graph.toAbsolutePath().normalize().startsWith(absolute(path)))
            .map(path -> path.resolve(absolute(path).relativize(absolute(graph))) + "/")
            .toList();
    return read().filter(reading -> inside.stream().noneMatch(reading.origin()::startsWith));
  }

  /** How many files there are, for an estimate of the time: one file may hold many articles. */
  long files() {
    return names.stream().filter(name -> !name.equals(STANDARD_INPUT)).mapToLong(this::files).sum();
  }

  private long files(String name) {
    try (Stream<Path> files = Files.walk(path(name))) {
      return files.filter(Files::isRegularFile).count();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw UserError.unusable("No file can be called " + name + ".", null, e);
    }
  }
}
