package org.dealgraph.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The tables and word lists beside this package's classes. */
final class Resources {

  private Resources() {}

  /** The lines of a list, without comments ({@code #}) and blank lines. */
  static List<String> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A YAML resource as a record. */
  static <T> T yaml(String name, Class<T> type) {
    try (InputStream in = open(name)) {
      return YAMLMapper.shared().readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Resources.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("missing resource: " + name);
    }
    return in;
  }
}
