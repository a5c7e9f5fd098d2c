package org.dealgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dealgraph.json.ArchivedArticle;
import org.dealgraph.map.RandomTestimonies;
import org.dealgraph.model.Article;
import org.dealgraph.model.ArticleHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleArchiveTest {

  @TempDir Path temp;

  private final RandomTestimonies random = new RandomTestimonies(9);

  @Test
  void keepsAnArticleAndItsText() {
    ArticleArchive archive = new ArticleArchive(temp);
    ArchivedArticle article = article();
    archive.put(article);
    archive.put(article);
    assertThat(archive.get(hash(article))).contains(article);
    archive.delete(hash(article));
    archive.delete(hash(article));
    assertThat(archive.get(hash(article))).isEmpty();
  }

  @Test
  void forgetsWhatIsNotRetainedAndWhatKilledRunsLeft() throws IOException {
    ArticleArchive archive = new ArticleArchive(temp);
    ArchivedArticle kept = article();
    ArchivedArticle dropped = article();
    archive.put(kept);
    archive.put(dropped);
    Path folder = temp.resolve("articles").resolve(hash(kept).substring(0, 2));
    Files.writeString(folder.resolve(hash(kept) + ".json123.part"), "{\"head\":");
    archive.retain(Set.of(hash(kept)));
    assertThat(archive.get(hash(kept))).contains(kept);
    assertThat(archive.get(hash(dropped))).isEmpty();
    try (Stream<Path> files = Files.walk(temp)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void aDamagedFileIsAsGoodAsNone() throws IOException {
    ArticleArchive archive = new ArticleArchive(temp);
    ArchivedArticle article = article();
    archive.put(article);
    Path file =
        temp.resolve("articles")
            .resolve(hash(article).substring(0, 2))
            .resolve(hash(article) + ".json");
    Files.writeString(file, Files.readString(file).substring(0, 40));
    assertThat(archive.get(hash(article))).isEmpty();
    Files.write(file, new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'});
    assertThat(archive.get(hash(article))).isEmpty();
  }

  @Test
  void nothingClimbsOutOfTheFolder() {
    assertThatThrownBy(() -> new ArticleArchive(temp).get("../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theHashTellsHeadAndTextApart() {
    ArticleHead head = ArticleHead.of("a", LocalDate.of(2024, 8, 30));
    String hash = ArticleArchive.hash(new Article(head, "正文", List.of()));
    assertThat(hash).matches("[0-9a-f]{64}");
    assertThat(ArticleArchive.hash(new Article(head, "正文", List.of()))).isEqualTo(hash);
    assertThat(ArticleArchive.hash(new Article(head, "正文。", List.of()))).isNotEqualTo(hash);
    assertThat(ArticleArchive.hash(new Article(ArticleHead.of("a", null), "正文", List.of())))
        .isNotEqualTo(hash);
    assertThat(ArticleArchive.hash(new Article(head, "\ud83d", List.of())))
        .isNotEqualTo(ArticleArchive.hash(new Article(head, "?", List.of())));
  }

  private ArchivedArticle article() {
    return new ArchivedArticle(random.next("文章", 2), "# 标题\n\n正文 🚀");
  }

  private static String hash(ArchivedArticle article) {
    return article.testimony().contentHash();
  }
}
