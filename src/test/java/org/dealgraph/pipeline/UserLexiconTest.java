package org.dealgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealgraph.json.JournalEntry.Outcome;
import org.dealgraph.model.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user adds to the lexicon. */
class UserLexiconTest {

  @TempDir Path temp;

  private Path articles = Path.of("");

  @BeforeEach
  void write() throws IOException {
    articles = temp.resolve("articles");
    Files.createDirectories(articles);
    article("a", "星桥机器人完成2亿元A轮融资，由青屿资本领投。");
    article("b", "Starbridge Robotics raised 300 million yuan in a Series B led by Halden Bay.");
  }

  private void article(String name, String text) throws IOException {
    Files.writeString(
        articles.resolve(name + ".md"),
        "---\ntitle: %s\ndate: 2025-08-02\n---\n%s\n".formatted(name, text));
  }

  private Path lexicon(String yaml) throws IOException {
    return Files.writeString(temp.resolve("lexicon.yaml"), yaml);
  }

  @Test
  void aLineTiesNamesThatNoArticleTiesAndTheGraphKeepsIt() throws IOException {
    BuiltGraph graph = new BuiltGraph(temp.resolve("graph"));
    graph.buildWith(null, articles);
    assertThat(graph.nquads()).contains("/org/starbridge-robotics>").contains("/org/xing-qiao-");
    Path file =
        lexicon(
            """
            organizations:
              - {id: starbridge, zh: 星桥机器人, en: Starbridge Robotics, aliases: [星桥]}
            """);

    assertThat(graph.buildWith(file, articles).count(Outcome.DONE)).isEqualTo(2);
    String tied = graph.nquads();
    assertThat(tied)
        .contains("<https://w3id.org/dealgraph/id/org/starbridge> ")
        .doesNotContain("/org/starbridge-robotics>")
        .doesNotContain("/org/xing-qiao-");

    assertThat(graph.buildWith(null, articles).count(Outcome.UNCHANGED)).isEqualTo(2);
    assertThat(graph.nquads()).isEqualTo(tied);
    BuiltGraph once = new BuiltGraph(temp.resolve("once"));
    once.buildWith(file, articles);
    assertThat(once.nquads()).isEqualTo(tied);
  }

  @Test
  void aFileOfSomethingElseIsRefused() throws IOException {
    BuiltGraph graph = new BuiltGraph(temp.resolve("graph"));
    for (String wrong :
        new String[] {
          "organizations: [{id: Big Letters, en: X}]",
          "organizations: [{en: No Id}]",
          "organizations: [{id: nameless}]",
          "companies: [{id: acme, en: Acme}]",
          "- {id: acme, en: Acme}",
          "organizations: {"
        }) {
      Path file = lexicon(wrong);
      assertThatThrownBy(() -> graph.buildWith(file, articles))
          .as(wrong)
          .isInstanceOf(UserError.class)
          .hasMessageContaining("cannot be used");
    }
    assertThatThrownBy(() -> graph.buildWith(temp.resolve("none.yaml"), articles))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("cannot be read");
  }
}
