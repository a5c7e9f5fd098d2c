package org.dealgraph.extract.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinkKindTest {

  private static final Pattern RELATIONS = Pattern.compile("(?ms)^RELATIONS = \\[$(.*?)^\\]$");
  private static final Pattern COMMENT = Pattern.compile("#.*");
  private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");

  /** The trainer's list, without which the program would ask a model for what it never learned. */
  @Test
  void theTrainerTeachesTheSame() throws IOException {
    Matcher relations = RELATIONS.matcher(Files.readString(Path.of("training/examples.py")));
    assertThat(relations.find()).as("examples.py lists its relations").isTrue();
    String list = COMMENT.matcher(relations.group(1)).replaceAll("");
    List<String> taught =
        STRING.matcher(list).results().map((MatchResult found) -> found.group(1)).toList();

    assertThat(taught)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(LinkKind.values()).map(LinkKind::relation).toList());
  }
}
