package org.dealgraph.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * What a store was last given: a file in the graph's folder, for each address one. A line is the
 * hash of a graph's statements, a blank, and the graph's IRI, nothing for the default graph; the
 * last line of a graph counts, and {@code -} for a hash says that it was removed. Lines are added
 * as graphs are pushed, so that a push that was interrupted goes on where it stopped.
 */
final class PushLog {

  private static final String REMOVED = "-";

  private final Path file;
  private final Map<String, String> hashes = new HashMap<>();

  PushLog(Path graph, URI address) {
    file = graph.resolve("pushes").resolve(name(address) + ".log");
    if (Files.exists(file)) {
      try {
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(this::read);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String name(URI address) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(address.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void read(String line) {
    int blank = line.indexOf(' ');
    if (blank > 0) {
      note(line.substring(blank + 1), line.substring(0, blank));
    }
  }

  private void note(String graph, String hash) {
    if (hash.equals(REMOVED)) {
      hashes.remove(graph);
    } else {
      hashes.put(graph, hash);
    }
  }

  /** The hash of each graph that the store has, by its IRI; that of the default graph by "". */
  Map<String, String> hashes() {
    return Map.copyOf(hashes);
  }

  void pushed(String graph, String hash) {
    append(graph, hash);
  }

  void removed(String graph) {
    append(graph, REMOVED);
  }

  /** Forgets everything, so that all is pushed again. */
  void clear() {
    try {
      hashes.clear();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void append(String graph, String hash) {
    note(graph, hash);
    try {
      Files.createDirectories(file.getParent());
      try (Writer out =
          Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        out.write(hash + " " + graph + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
