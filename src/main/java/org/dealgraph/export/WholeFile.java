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
    boolean special = Files.exists(target) && !Files.isRegularFile(target);
    if (Files.isDirectory(target)) {
      throw UserError.unusable(file + " is a folder.", "Name a file.", null);
    }
    try {
      return special ? writeThrough(target, content) : writeBeside(target, content);
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

  private static long writeBeside(Path target, ToLongFunction<OutputStream> content)
      throws IOException {
    Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      long result = writeThrough(part, content, StandardOpenOption.CREATE_NEW);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return result;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static long writeThrough(
      Path file, ToLongFunction<OutputStream> content, StandardOpenOption... options)
      throws IOException {
    StandardOpenOption[] all = java.util.Arrays.copyOf(options, options.length + 1);
    all[options.length] = StandardOpenOption.WRITE;
    try (OutputStream plain = new BufferedOutputStream(Files.newOutputStream(file, all));
        OutputStream out = ExportFormat.isCompressed(file) ? new GZIPOutputStream(plain) : plain) {
      return content.applyAsLong(out);
    }
  }
}
