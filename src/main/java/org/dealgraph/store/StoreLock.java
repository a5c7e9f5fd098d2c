package org.dealgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lock file of a TDB2 database: it holds the process id of whoever locked it last. The lock
 * itself is the operating system's and dies with its process, so a left-over file locks nobody out.
 */
final class StoreLock {

  private StoreLock() {}

  /** The other process that is alive and named in {@code file}, if there is one. */
  static Optional<Long> holder(Path file) {
    try {
      String first = Files.readString(file).lines().findFirst().orElse("").strip();
      return Optional.of(Long.parseLong(first))
          .filter(pid -> pid != ProcessHandle.current().pid())
          .filter(pid -> ProcessHandle.of(pid).isPresent());
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
