package org.dealgraph.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in plain words why a file could not be read. */
final class Causes {

  private Causes() {}

  static String of(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "access is denied";
      case NoSuchFileException gone -> "it is not there any more";
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }
}
