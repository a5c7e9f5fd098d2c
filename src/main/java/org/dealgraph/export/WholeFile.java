package org.dealgraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.zip.GZIPOutputStream;
import org.dealgraph.model.UserError;

/** Writes a file such that nobody ever finds half of it. */
final class WholeFile {

  private WholeFile() {}

  /**
   * Writes what {@code content} writes, compressed if the name says so.
   *
   * @return what {@code content} returns
   * @throws UserError if the file cannot be written
   */
  static long write(Path file, ToLongFunction<OutputStream> content) {
    Path target = target(file);
    boolean compressed = ExportFormat.isCompressed(file);
    boolean special = Files.exists(target) && !Files.isRegularFile(target);
    if (Files.isDirectory(target)) {
      throw UserError.unusable(file + " is a folder.", "Name a file.", null);
    }
    try {
      return special
          ? writeThrough(target, compressed, content, StandardOpenOption.WRITE)
          : writeBeside(target, compressed, content);
    } catch (IOException | UncheckedIOException e) {
      throw UserError.unusable(
          "The file " + file + " cannot be written.",
          "See that its folder exists, may be written to and has room left.",
          e);
    }
  }

  /** A link stays a link. */
  private static Path target(Path file) {
    try {
      return Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    } catch (IOException e) {
      return file.toAbsolutePath();
    }
  }

  private static long writeBeside(
      Path target, boolean compressed, ToLongFunction<OutputStream> content) throws IOException {
    Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      long result =
          writeThrough(
              part, compressed, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return result;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static long writeThrough(
      Path file,
      boolean compressed,
      ToLongFunction<OutputStream> content,
      StandardOpenOption... options)
      throws IOException {
    try (OutputStream plain = new BufferedOutputStream(Files.newOutputStream(file, options));
        OutputStream out = compressed ? new GZIPOutputStream(plain) : plain) {
      return content.applyAsLong(out);
    }
  }
}
