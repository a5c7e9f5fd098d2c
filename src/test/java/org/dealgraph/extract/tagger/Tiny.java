package org.dealgraph.extract.tagger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A tagger of random numbers, small enough to be calculated by other means. Of a token's row in
 * {@code embed} e: o = softmax(e · q · eᵀ) · e + e; its mentions, heads and tails are o · wm, o ·
 * wh, o · wt.
 */
final class Tiny {

  private Tiny() {}

  static Path folder() {
    try {
      URL folder = Tiny.class.getResource("tiny");
      return Path.of(Objects.requireNonNull(folder).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> tokens() {
    try {
      return Files.readAllLines(folder().resolve(ModelFiles.VOCABULARY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
