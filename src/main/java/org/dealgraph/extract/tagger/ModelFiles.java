package org.dealgraph.extract.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.dealgraph.model.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The three files that make a tagger: {@code tagger.json}, {@code vocab.txt}, {@code model.onnx}.
 * Whatever is wrong with them is an {@link IllegalStateException} that says what to do.
 */
final class ModelFiles {

  static final String SETTINGS = "tagger.json";
  static final String VOCABULARY = "vocab.txt";
  static final String MODEL = "model.onnx";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private interface Folder {
    @Nullable InputStream open(String file) throws IOException;
  }

  private final String name;
  private final Folder folder;

  private ModelFiles(String name, Folder folder) {
    this.name = name;
    this.folder = folder;
  }

  /** Those that the program ships for a language. */
  static ModelFiles shipped(Language language) {
    return new ModelFiles(
        "the tagger's resource folder " + language.tag(),
        file -> ModelFiles.class.getResourceAsStream(language.tag() + "/" + file));
  }

  /** Those in a folder on disk. */
  static ModelFiles in(Path path) {
    return new ModelFiles(
        path.toString(),
        file -> {
          Path there = path.resolve(file);
          return Files.exists(there) ? Files.newInputStream(there) : null;
        });
  }

  /** Whether none of the files is there, rather than one of them missing. */
  boolean none() {
    for (String file : List.of(SETTINGS, VOCABULARY, MODEL)) {
      try (InputStream in = folder.open(file)) {
        if (in != null) {
          return false;
        }
      } catch (IOException e) {
        throw unreadable(file, e);
      }
    }
    return true;
  }

  Settings settings() {
    try {
      return JSON.readValue(bytes(SETTINGS), Settings.class);
    } catch (JacksonException e) {
      throw new IllegalStateException(
          "%s of %s is not what this program reads (%s): export it again"
              .formatted(SETTINGS, name, e.getOriginalMessage()),
          e);
    }
  }

  Vocabulary vocabulary() {
    String lines = new String(bytes(VOCABULARY), StandardCharsets.UTF_8);
    try {
      return new Vocabulary(lines.lines().toList());
    } catch (IllegalStateException e) {
      throw new IllegalStateException(
          "%s of %s is not that of the model (%s): export it again"
              .formatted(VOCABULARY, name, e.getMessage()),
          e);
    }
  }

  /** The model, if it is the one that {@code settings} describe. */
  byte[] model(Settings settings) {
    byte[] model = bytes(MODEL);
    if (!sha256(model).equals(settings.sha256())) {
      throw new IllegalStateException(
          "%s of %s is not the one that %s describes: copy all files from one export"
              .formatted(MODEL, name, SETTINGS));
    }
    return model;
  }

  /** What to say of a model that cannot be run. */
  IllegalStateException unusable(Throwable cause) {
    return new IllegalStateException(
        "%s of %s cannot be run (%s): export it again for this program"
            .formatted(MODEL, name, cause.getMessage()),
        cause);
  }

  private byte[] bytes(String file) {
    try (InputStream in = folder.open(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "%s lacks %s: copy all files of the export there, or take the others away"
                .formatted(name, file));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private IllegalStateException unreadable(String file, IOException cause) {
    return new IllegalStateException(
        "%s of %s cannot be read: copy it there again".formatted(file, name), cause);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
