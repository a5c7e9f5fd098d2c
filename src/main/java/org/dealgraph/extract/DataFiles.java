package org.dealgraph.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealgraph.model.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The data files of extraction, {@code <kind>/<language>/*.yaml} beside this class: rules,
 * lexicons, cue words. They are discovered by folder, so adding a file is adding its content.
 */
public final class DataFiles {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private DataFiles() {}

  /**
   * Reads every file of a kind and language as {@code type}, in the order of their names.
   *
   * @throws IllegalStateException if a file does not fit the type; its name is in the message
   */
  public static <T> List<T> read(String kind, Language language, Class<T> type) {
    return inFolder(
        kind + "/" + language.tag(),
        folder -> {
          List<T> all = new ArrayList<>();
          for (Path file : yamlFiles(folder)) {
            all.add(parse(file, type));
          }
          return all;
        });
  }

  /**
   * Reads one file of a kind and language, or gives {@code absent} where the language has none.
   *
   * @throws IllegalStateException if the file does not fit the type
   */
  public static <T> T read(String kind, Language language, String name, Class<T> type, T absent) {
    return inFolder(
        kind + "/" + language.tag(),
        folder -> {
          Path file = folder.resolve(name + ".yaml");
          return Files.exists(file) ? parse(file, type) : absent;
        });
  }

  private interface Reading<T> {
    T from(Path folder) throws IOException;
  }

  private static <T> T inFolder(String folder, Reading<T> reading) {
    URL url = DataFiles.class.getResource(folder);
    if (url == null) {
      throw new IllegalStateException("no data folder " + folder);
    }
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return reading.from(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return reading.from(jar.getPath("/org/dealgraph/extract/" + folder));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("cannot read data folder " + folder, e);
    }
  }

  private static List<Path> yamlFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /**
   * Reads a text in the form of a data file.
   *
   * @throws IllegalArgumentException if it does not fit the type
   */
  public static <T> T parse(String yaml, Class<T> type) {
    try {
      return YAML.readValue(yaml, type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  private static <T> T parse(Path file, Class<T> type) {
    try (InputStream in = Files.newInputStream(file)) {
      return YAML.readValue(in, type);
    } catch (JacksonException e) {
      throw new IllegalStateException(file.getFileName() + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
