package org.dealgraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every source is as google-java-format writes it. A test rather than a Maven plugin, because tests
 * run on the project's JDK, and plugins on whatever JDK runs Maven, which may be too old.
 */
class FormattingTest {

  private static final Formatter FORMATTER = new Formatter();

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/test/java"})
  void sourcesAreFormatted(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .isNotEmpty()
          .as("sources to format with `mvn spotless:apply`")
          .filteredOn(file -> !isFormatted(file))
          .isEmpty();
    }
  }

  private static boolean isFormatted(Path file) {
    try {
      String source = Files.readString(file);
      return source.equals(FORMATTER.formatSourceAndFixImports(source));
    } catch (FormatterException e) {
      throw new AssertionError("google-java-format cannot read " + file, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
