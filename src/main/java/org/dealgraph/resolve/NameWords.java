package org.dealgraph.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The words that stand around names and are no part of them, as this package's text files list
 * them.
 *
 * @param legalForms of organizations ({@code inc}, {@code 有限公司})
 * @param trades lines of business that stand before a Chinese legal form ({@code 科技})
 * @param titles forms of address with {@code …} where the name stands ({@code …总})
 */
record NameWords(List<String> legalForms, List<String> trades, List<String> titles) {

  static NameWords load() {
    return new NameWords(lines("legal-forms.txt"), lines("trades.txt"), lines("titles.txt"));
  }

  /** The lines of one of this package's text files, without comments. */
  static List<String> lines(String file) {
    try (InputStream in = NameWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
