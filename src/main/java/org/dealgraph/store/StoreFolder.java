package org.dealgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.dealgraph.model.UserError;

/**
 * The folder that holds a store; checks it before TDB2 does, so that trouble is said plainly.
 *
 * @param dir the user's {@code --graph} folder
 */
record StoreFolder(Path dir) {

  private static final String DATABASE = "tdb2";
  private static final String CHOOSE = "Choose another folder with --graph.";

  /** What a graph's folder may hold before the store is made. */
  private static final Set<String> OURS =
      Set.of(
          DATABASE,
          "articles",
          "decisions.ttl",
          "lexicon.yaml",
          "journal.jsonl",
          "journal.jsonl.part",
          "pushes");

  private Path database() {
    return dir.resolve(DATABASE);
  }

  DatasetGraph create() {
    if (Files.exists(dir) && !Files.isDirectory(dir)) {
      throw UserError.unusable(dir + " is a file, not a folder.", CHOOSE, null);
    }
    try {
      Files.createDirectories(dir);
      refuseStrangers();
      Files.createDirectories(database());
    } catch (IOException e) {
      throw UserError.unusable(
          "The folder " + dir + " cannot be made or written.",
          "Check its permissions, or choose another with --graph.",
          e);
    }
    return open();
  }

  DatasetGraph connect() {
    if (!isStore()) {
      throw UserError.unusable(
          "There is no graph in " + dir + ".",
          "Build one with: dealgraph build --graph " + dir + " ARTICLES",
          null);
    }
    return open();
  }

  private boolean isStore() {
    return Files.isDirectory(database().resolve("Data-0001"))
        || generations().findAny().isPresent();
  }

  /** Compaction leaves the store in a folder with a higher number. */
  private Stream<Path> generations() {
    if (!Files.isDirectory(database())) {
      return Stream.empty();
    }
    try (Stream<Path> entries = Files.list(database())) {
      return entries
          .filter(entry -> entry.getFileName().toString().matches("Data-\\d+"))
          .toList()
          .stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private void refuseStrangers() throws IOException {
    try (Stream<Path> entries = Files.list(dir)) {
      Optional<Path> stranger =
          entries
              .filter(entry -> !entry.getFileName().toString().startsWith("."))
              .filter(entry -> !OURS.contains(entry.getFileName().toString()))
              .sorted()
              .findFirst();
      if (!isStore() && stranger.isPresent()) {
        throw UserError.unusable(
            dir + " holds no graph but other files, such as " + stranger.get().getFileName() + ".",
            "Choose an empty or new folder with --graph.",
            null);
      }
    }
  }

  private DatasetGraph open() {
    if (!Files.isWritable(database())) {
      throw UserError.unusable(
          "The graph in " + dir + " cannot be written.",
          "The store needs to write to its folder even to read; check its permissions.",
          null);
    }
    try {
      return DatabaseMgr.connectDatasetGraph(Location.create(database()));
    } catch (RuntimeException e) {
      // TDB2's own exceptions, those of its file layer and of its locks share no other ancestor.
      throw trouble(e);
    }
  }

  private UserError trouble(RuntimeException e) {
    Optional<Long> holder = StoreLock.holder(database().resolve("tdb.lock"));
    if (e instanceof DBOpEnvException && holder.isPresent()) {
      return UserError.unusable(
          "The graph in " + dir + " is in use by process " + holder.get() + ".",
          "Wait until it has finished, or stop it.",
          e);
    }
    return UserError.unusable(
        "The graph in " + dir + " cannot be opened: " + e.getMessage(),
        "If its files are damaged, remove the folder tdb2 and build the graph again.",
        e);
  }
}
