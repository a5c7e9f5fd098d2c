package org.dealgraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dealgraph.model.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkTest {

  private static final String TEXT = "云杉科技完成了新一轮融资。\n";

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    for (String name :
        List.of(
            "b/2024-08-30-spruce.md",
            "b/19_2026-03-08.txt",
            "a/post.rb",
            "c.md",
            ".hidden.md",
            ".git/x.md")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, TEXT);
    }
  }

  @Test
  void readsFilesBelowInOrderWhateverTheirExtension() {
    assertThat(ids(folder))
        .containsExactly("a/post", "b/19_2026-03-08", "b/2024-08-30-spruce", "c");
  }

  @Test
  void takesTheDateFromTheName() {
    try (var readings = new ArticleReader().read(folder.resolve("b"))) {
      assertThat(readings.map(r -> ((Reading.Read) r).article().head().date()))
          .containsExactly(LocalDate.of(2026, 3, 8), LocalDate.of(2024, 8, 30));
    }
  }

  @Test
  void aFileAloneIsCalledByItsName() {
    assertThat(ids(folder.resolve("a/post.rb"))).containsExactly("post");
  }

  @Test
  void linksThatLeadRoundAreFollowedOnce() throws IOException {
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("a/gone"), folder.resolve("nowhere"));

    assertThat(ids(folder))
        .containsExactly(
            "a/gone: is a link to nothing",
            "a/post",
            "b/19_2026-03-08",
            "b/2024-08-30-spruce",
            "c");
  }

  @Test
  void aBadFileDoesNotStopTheOthers() throws IOException {
    Files.write(folder.resolve("b/a.md"), new byte[] {0, 1, 2, 3, 4, 5});
    Files.writeString(folder.resolve("b/b.md"), "");

    assertThat(ids(folder.resolve("b")))
        .containsExactly(
            "19_2026-03-08",
            "2024-08-30-spruce",
            "a: is not text in UTF-8, UTF-16 or GB 18030",
            "b: is empty");
  }

  @Test
  void readsLazily() throws IOException {
    try (var readings = new ArticleReader().read(folder)) {
      var iterator = readings.iterator();
      assertThat(iterator.next()).isInstanceOf(Reading.Read.class);
      Files.delete(folder.resolve("c.md"));
      List<String> rest = new java.util.ArrayList<>();
      iterator.forEachRemaining(reading -> rest.add(summary(reading)));
      assertThat(rest).last().isEqualTo("c: is a link to nothing");
    }
  }

  @Test
  void aMissingPathIsTheUsersTrouble() {
    assertThatThrownBy(() -> new ArticleReader().read(folder.resolve("none")))
        .isInstanceOfSatisfying(
            UserError.class,
            error -> {
              assertThat(error.kind()).isEqualTo(UserError.Kind.UNUSABLE);
              assertThat(error.hint()).isNotBlank();
            });
  }

  private static List<String> ids(Path input) {
    try (var readings = new ArticleReader().read(input)) {
      return readings.map(WalkTest::summary).toList();
    }
  }

  private static String summary(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> read.article().id();
      case Reading.Rejected rejected -> rejected.id() + ": " + rejected.reason();
    };
  }
}
