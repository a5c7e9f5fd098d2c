package org.dealgraph.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealgraph.json.ClaimsJson;
import org.dealgraph.json.MalformedJsonException;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.UserError;

/** What careful readers find in articles: a file in the claims format, one article on a line. */
public final class GoldFile {

  private GoldFile() {}

  /**
   * The claims in {@code file} by article, in its order; of two lines on one article, the last.
   *
   * @throws UserError if the file cannot be read, or a line of it is not in the claims format
   */
  public static Map<String, ArticleClaims> read(Path file) {
    List<String> lines = lines(file);
    Map<String, ArticleClaims> gold = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          ArticleClaims claims = ClaimsJson.readGold(lines.get(i));
          gold.put(claims.article(), claims);
        } catch (MalformedJsonException e) {
          throw UserError.unusable(
              "Line %d of %s does not hold claims: %s.".formatted(i + 1, file, e.getMessage()),
              "One article's claims stand on each line, in the format of: dealgraph extract",
              e);
        }
      }
    }
    return gold;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw UserError.unusable("The gold " + file + " is not in UTF-8.", null, e);
    } catch (IOException e) {
      throw UserError.unusable(
          "The gold " + file + " cannot be read.", "Give a file of claims with --gold.", e);
    }
  }
}
