package org.dealgraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.dealgraph.model.UserError;

/** Writes the files of a folder such that nobody ever finds half of one. */
final class WholeFolder {

  private WholeFolder() {}

  /**
   * Writes what {@code content} writes into the folder that it is given. Files of the same names
   * are replaced; whatever else lies in the folder stays.
   *
   * @return what {@code content} returns
   * @throws UserError if the folder cannot be written
   */
  static long write(Path folder, ToLongFunction<Path> content) {
    Path target = folder.toAbsolutePath().normalize();
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw UserError.unusable(
          folder + " is a file.", "This format is of several files: name a folder.", null);
    }
    Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      Files.createDirectories(part);
      try {
        long result = content.applyAsLong(part);
        Files.createDirectories(target);
        for (Path file : files(part)) {
          Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        return result;
      } finally {
        for (Path file : files(part)) {
          Files.delete(file);
        }
        Files.delete(part);
      }
    } catch (IOException | UncheckedIOException e) {
      throw UserError.unusable(
          "The folder " + folder + " cannot be written.",
          "See that the folder above it may be written to and has room left.",
          e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
