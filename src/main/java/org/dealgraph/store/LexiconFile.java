package org.dealgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file {@code lexicon.yaml} of a graph: what its user has added to the lexicon. */
public final class LexiconFile {

  private final Path file;

  /** The file of the graph in {@code dir}, which need not exist. */
  public LexiconFile(Path dir) {
    file = dir.resolve("lexicon.yaml");
  }

  public Path file() {
    return file;
  }

  /** What it says; empty where there is none. */
  public Optional<String> read() {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces it, all at once. */
  public void write(String yaml) {
    try {
      WholeFile.write(file, yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
