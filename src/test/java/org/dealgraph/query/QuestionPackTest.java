package org.dealgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.dealgraph.model.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionPackTest {

  private static final String OWN =
      """
      # title: Mine
      # param: company | its name | required | name
      SELECT * { VALUES ?companyNode { UNDEF } ?companyNode rdfs:label ?name }
      """;

  @Test
  void findsTheShippedQuestions() {
    assertThat(QuestionPack.standard().questions())
        .extracting(Question::name)
        .contains("who-led", "who-invested", "rounds", "valuations", "who-left", "who-joined")
        .contains("people", "rumours", "acquisitions", "evidence")
        .isSorted();
  }

  @Test
  void findsThemInAJarToo(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("a jar 包.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new ZipEntry("org/dealgraph/queries/"));
      entries.putNextEntry(new ZipEntry("org/dealgraph/queries/mine.rq"));
      entries.write(OWN.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      entries.putNextEntry(new ZipEntry("org/dealgraph/queries/readme.txt"));
    }
    URI inside = URI.create("jar:" + jar.toUri() + "!/org/dealgraph/queries");
    for (int i = 0; i < 2; i++) {
      assertThat(ResourceFolder.read(inside.toURL(), QuestionPack::of).questions())
          .extracting(Question::name)
          .containsExactly("mine");
    }
  }

  @Test
  void addsAUsersOwn(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("mine.rq"), OWN);
    Files.writeString(folder.resolve("who-led.rq"), OWN);
    QuestionPack pack = QuestionPack.standard().with(QuestionPack.of(folder));
    assertThat(pack.question("mine").title()).isEqualTo("Mine");
    assertThat(pack.question("who-led").title()).isEqualTo("Mine");
    assertThatThrownBy(() -> QuestionPack.of(folder.resolve("none"))).isInstanceOf(UserError.class);
  }

  @Test
  void saysWhatIsWrongWithAHeader(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("bad.rq"), "# title: A\n# param: company\nSELECT * {}");
    assertThatThrownBy(() -> QuestionPack.of(folder))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("bad.rq")
        .hasMessageContaining("company");
    Files.writeString(folder.resolve("bad.rq"), "SELECT * {}");
    assertThatThrownBy(() -> QuestionPack.of(folder)).hasMessageContaining("title");
  }

  @Test
  void guessesTheQuestionThatWasMeant() {
    UserError near =
        catchThrowableOfType(UserError.class, () -> QuestionPack.standard().question("wholed"));
    assertThat(near.hint()).isEqualTo("Did you mean who-led?");
    UserError far =
        catchThrowableOfType(UserError.class, () -> QuestionPack.standard().question("zzzzzzzz"));
    assertThat(far.hint()).contains("rumours");
  }

  @Test
  void wantsTheParametersThatAreRequired(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("mine.rq"), OWN);
    Question mine = QuestionPack.of(folder).question("mine");
    assertThatThrownBy(() ->
            Arguments.bind(
                mine, java.util.Map.of(), java.util.Map.of(), StandardPrefixes.mapping()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("needs the parameter company");
  }
}
