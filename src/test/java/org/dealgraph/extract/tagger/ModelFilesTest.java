package org.dealgraph.extract.tagger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFilesTest {

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    for (String file : List.of("model.onnx", "vocab.txt", "tagger.json")) {
      Files.copy(Tiny.folder().resolve(file), folder.resolve(file));
    }
  }

  @Test
  void wholeFoldersLoad() {
    Tagger.load(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.onnx", "vocab.txt", "tagger.json"})
  void aMissingFileIsNamed(String file) throws IOException {
    Files.delete(folder.resolve(file));

    refused("lacks " + file + ": copy all files of the export there");
  }

  @Test
  void anotherModelIsRefused() throws IOException {
    Files.write(folder.resolve("model.onnx"), new byte[] {1, 2, 3});

    refused("model.onnx of " + folder + " is not the one that tagger.json describes");
  }

  @Test
  void whatIsNoModelIsRefused() throws IOException {
    Files.write(folder.resolve("model.onnx"), new byte[] {1, 2, 3});
    change(
        "tagger.json",
        "\"sha256\": \"[0-9a-f]*\"",
        "\"sha256\": \"039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81\"");

    refused("model.onnx of " + folder + " cannot be run");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"dimension\": 2 | \"dimension\": 3 | its output heads is",
        "\"B-ORG\", | '' | its output mentions is",
        "\"B-ORG\" | \"B-DOG\" | B-DOG",
      })
  void settingsOfAnotherModelAreRefused(String part, String other, String message)
      throws IOException {
    change("tagger.json", part, other);

    refused(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"window\": 32, | '' | window",
        "\"window\": 32 | \"window\": 12 | no room",
        "\"dimension\": 2 | \"dimension\": 0 | dimension below 1",
        "\\{ | [ | export it again",
      })
  void brokenSettingsAreRefused(String part, String other, String message) throws IOException {
    change("tagger.json", part, other);

    refused("tagger.json of " + folder + " is not what this program reads");
    refused(message);
  }

  @ParameterizedTest
  @CsvSource({
    "\\[unused1\\], two, lacks [unused1]",
    "\\[SEP\\], two, lacks [SEP]",
    "云, 杉, twice",
  })
  void anotherVocabularyIsRefused(String token, String other, String message) throws IOException {
    change("vocab.txt", token, other);

    refused("vocab.txt of " + folder + " is not that of the model");
    refused(message);
  }

  private void change(String file, String part, String other) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path).replaceFirst(part, other));
  }

  private void refused(String message) {
    assertThatThrownBy(() -> Tagger.load(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(message);
  }
}
