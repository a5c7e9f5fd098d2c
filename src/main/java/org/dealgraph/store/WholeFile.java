package org.dealgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files such that nobody ever finds half of one. */
final class WholeFile {

  private WholeFile() {}

  static void write(Path file, String content) throws IOException {
    Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
    try {
      Files.writeString(part, content);
      replace(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Puts {@code part} in the place of {@code file}. */
  static void replace(Path part, Path file) throws IOException {
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
