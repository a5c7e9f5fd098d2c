package org.dealgraph.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through a folder and the folders below it. */
final class Walk extends Readings {

  /** A folder being walked; {@code real} is where it truly is. */
  private record Folder(Path real, Iterator<Path> entries) {}

  private final Path root;
  private final Formats formats;
  private final Deque<Folder> folders = new ArrayDeque<>();
  private @Nullable Readings file;

  Walk(Path root, Formats formats) {
    this.root = root;
    this.formats = formats;
    folders.push(new Folder(root, List.of(root).iterator()));
  }

  @Override
  @Nullable Reading advance() {
    while (file != null || !folders.isEmpty()) {
      if (file != null) {
        if (file.hasNext()) {
          return file.next();
        }
        file = null;
      } else if (!folders.getFirst().entries.hasNext()) {
        folders.pop();
      } else {
        file = enter(folders.getFirst().entries.next());
      }
    }
    return null;
  }

  @Override
  void close() {
    if (file != null) {
      file.close();
    }
    folders.clear();
  }

  private @Nullable Readings enter(Path entry) {
    if (!Files.isDirectory(entry)) {
      return formats.open(entry, Ids.withoutExtension(below(entry)), entry.toString());
    }
    try {
      Path real = entry.toRealPath();
      // A link to a folder that holds it would lead round for ever.
      if (!walking().contains(real) || entry.equals(root)) {
        folders.push(new Folder(real, entries(entry).iterator()));
      }
      return null;
    } catch (IOException e) {
      return Readings.of(
          new Reading.Rejected(
              below(entry), entry.toString(), "cannot be listed: " + Causes.of(e)));
    }
  }

  private Set<Path> walking() {
    Set<Path> real = new HashSet<>();
    folders.forEach(folder -> real.add(folder.real));
    return real;
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path entry : all) {
        if (!entry.getFileName().toString().startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    return entries;
  }

  private String below(Path entry) {
    StringBuilder id = new StringBuilder();
    for (Path part : root.relativize(entry)) {
      id.append(id.isEmpty() ? "" : "/").append(part);
    }
    return id.toString();
  }
}
