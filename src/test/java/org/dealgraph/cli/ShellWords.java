package org.dealgraph.cli;

import java.util.ArrayList;
import java.util.List;

/** The words of a command line as a shell divides them. */
final class ShellWords {

  private ShellWords() {}

  static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    boolean begun = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0 && c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '\'' || c == '"')) {
        quote = c;
        begun = true;
      } else if (quote == 0 && Character.isWhitespace(c)) {
        if (begun) {
          words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
      } else {
        word.append(c);
        begun = true;
      }
    }
    if (begun) {
      words.add(word.toString());
    }
    return words;
  }

  /** The arguments of a line that begins with {@code dealgraph}, without what is redirected. */
  static String[] arguments(String line) {
    List<String> words = of(line);
    int redirected = words.indexOf(">");
    int end = redirected < 0 ? words.size() : redirected;
    return words.subList(1, end).toArray(String[]::new);
  }
}
