package org.dealgraph.query;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One expected answer: a line {@code $ who-led company=Lumenara status=closed}, then the table. A
 * question's cases lie in {@code <graph>/<question>.txt}: those of invented facts in {@code
 * expected}, those of the sample articles in {@code sample}.
 *
 * @param asked the line without the dollar sign
 */
record AskedCase(String asked, String expected) {

  private static final Pattern GIVEN =
      Pattern.compile("-p (?<name>\\w+)=(?:'(?<quoted>[^']*)'|(?<plain>\\S+))");

  /** The graph of invented facts. */
  static final String FIXTURE = "expected";

  /** The graph of the sample articles. */
  static final String SAMPLE = "sample";

  static List<AskedCase> of(String graph, String question) {
    try {
      Path file = folder(graph).resolve(question + ".txt");
      if (graph.equals(FIXTURE) && !Files.exists(file)) {
        return List.of();
      }
      List<AskedCase> cases = new ArrayList<>();
      for (String part : Files.readString(file).split("(?m)^\\$ ", -1)) {
        if (!part.isBlank()) {
          int end = part.indexOf('\n');
          cases.add(new AskedCase(part.substring(0, end).strip(), part.substring(end + 1).strip()));
        }
      }
      return cases;
    } catch (IOException e) {
      throw new AssertionError("The question " + question + " has no expected answer.", e);
    }
  }

  private static Path folder(String graph) {
    try {
      return Path.of(Objects.requireNonNull(AskedCase.class.getResource(graph)).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** The values that an example command line gives, as a case has them. */
  static String values(String example) {
    StringBuilder values = new StringBuilder();
    Matcher given = GIVEN.matcher(example);
    while (given.find()) {
      String value = given.group("quoted") == null ? given.group("plain") : given.group("quoted");
      values.append(' ').append(given.group("name")).append('=').append(value.replace(' ', '_'));
    }
    return values.toString();
  }

  String question() {
    return asked.split(" ", 2)[0];
  }

  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    String[] words = asked.split(" ", -1);
    for (int i = 1; i < words.length; i++) {
      String[] pair = words[i].split("=", 2);
      values.put(pair[0], pair[1].replace('_', ' '));
    }
    return values;
  }
}
