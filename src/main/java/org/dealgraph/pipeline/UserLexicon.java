package org.dealgraph.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.dealgraph.extract.lexicon.LexiconFiles;
import org.dealgraph.model.Lexicon;
import org.dealgraph.model.UserError;
import org.dealgraph.store.LexiconFile;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon with what a user adds to it.
 *
 * @param yaml the user's lines as written, or the empty string
 */
public record UserLexicon(String yaml, Lexicon lexicon) {

  /** The one that the program ships. */
  public static final UserLexicon NONE = new UserLexicon("", LexiconFiles.with(""));

  /**
   * With the lines of a file.
   *
   * @throws UserError if the file cannot be read, or holds something else
   */
  public static UserLexicon read(Path file) {
    try {
      return of(Files.readString(file), file);
    } catch (IOException e) {
      throw UserError.unusable(
          "The lexicon " + file + " cannot be read.", "It wants to be a text in UTF-8.", e);
    }
  }

  /** The one with which a graph was built. */
  static UserLexicon of(Path graph) {
    LexiconFile kept = new LexiconFile(graph);
    return kept.read().map(yaml -> of(yaml, kept.file())).orElse(NONE);
  }

  /** The one for a build: the file if there is one, which the graph keeps, else the graph's own. */
  static UserLexicon choose(Path graph, @Nullable Path file) {
    if (file == null) {
      return of(graph);
    }
    UserLexicon lexicon = read(file);
    new LexiconFile(graph).write(lexicon.yaml());
    return lexicon;
  }

  private static UserLexicon of(String yaml, Path file) {
    try {
      return new UserLexicon(yaml, LexiconFiles.with(yaml));
    } catch (IllegalArgumentException e) {
      throw UserError.unusable(
          "The lexicon " + file + " cannot be used: " + e.getMessage(),
          "A line looks like: {id: acme, zh: 艾克米, en: Acme, aliases: [Acme Labs]}, below"
              + " organizations: or people:.",
          e);
    }
  }

  /** What tells this lexicon from others; the empty string where the user adds nothing. */
  String mark() {
    if (yaml.isBlank()) {
      return "";
    }
    CRC32C sum = new CRC32C();
    sum.update(yaml.getBytes(StandardCharsets.UTF_8));
    return "-lexicon-" + HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
