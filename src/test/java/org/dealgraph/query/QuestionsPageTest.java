package org.dealgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The part of docs/questions.md between its two marks is what the questions' headers say. Where
 * this fails, {@code target/questions.md} has what belongs there.
 */
class QuestionsPageTest {

  private static final String BEGIN = "<!-- questions: begin -->\n";
  private static final String END = "<!-- questions: end -->";

  @Test
  void isInStepWithTheHeaders() throws IOException {
    String expected =
        QuestionPack.standard().questions().stream()
            .map(QuestionsPageTest::section)
            .collect(Collectors.joining("\n"));
    Files.writeString(Path.of("target", "questions.md"), expected);
    String page = Files.readString(Path.of("docs", "questions.md"));
    assertThat(page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END)).strip())
        .isEqualTo(expected.strip());
  }

  private static String section(Question question) {
    StringBuilder page = new StringBuilder();
    page.append("### ").append(question.name()).append("\n\n");
    page.append("**").append(question.title()).append("** (").append(question.titleZh());
    page.append(", topic ").append(question.topic()).append("): ");
    page.append(question.description()).append("\n\n");
    page.append("| parameter | meaning | values |\n|---|---|---|\n");
    for (Parameter parameter : question.parameters()) {
      page.append("| `").append(parameter.name()).append("` | ").append(parameter.description());
      page.append(parameter.required() ? " (needed)" : "").append(" | ");
      page.append(
          parameter.values().isEmpty()
              ? parameter.kind() == Parameter.Kind.TEXT
                  ? ""
                  : parameter.kind().toString().toLowerCase(Locale.ROOT)
              : parameter.values().stream()
                  .map(v -> "`" + v + "`")
                  .collect(Collectors.joining(", ")));
      page.append(" |\n");
    }
    if (question.chart() != null) {
      page.append("\n`--chart` draws ").append(question.chart().value()).append(".\n");
    }
    page.append("\n```\n").append(String.join("\n", question.examples())).append("\n```\n");
    return page.toString();
  }
}
