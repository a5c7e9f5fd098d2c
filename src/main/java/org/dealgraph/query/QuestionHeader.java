package org.dealgraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the comment lines at the head of a {@code .rq} file: {@code # title:}, {@code # title-zh:},
 * {@code # description:}, {@code # topic:}, {@code # chart: labels and a value}, and any number of
 * {@code # example:} and {@code # param: name | description | optional or required | name, number,
 * date, or the values it takes}.
 */
final class QuestionHeader {

  private static final Pattern LINE = Pattern.compile("#\\s*([a-z-]+):\\s*(.*?)\\s*");
  private static final List<String> ONCE =
      List.of("title", "title-zh", "description", "topic", "chart");

  private QuestionHeader() {}

  /**
   * The question in this file.
   *
   * @throws IllegalArgumentException if the header has no title, an unknown key, a key twice or a
   *     parameter that is not of the form above; the message is one sentence
   */
  static Question read(String name, String text) {
    Map<String, String> once = new LinkedHashMap<>();
    List<Parameter> parameters = new ArrayList<>();
    List<String> examples = new ArrayList<>();
    for (String line : text.lines().takeWhile(each -> each.startsWith("#")).toList()) {
      Matcher m = LINE.matcher(line);
      if (!m.matches()) {
        continue;
      }
      String key = m.group(1);
      String value = m.group(2);
      if (key.equals("param")) {
        parameters.add(parameter(value));
      } else if (key.equals("example")) {
        examples.add(value);
      } else if (!ONCE.contains(key)) {
        throw new IllegalArgumentException("The header has an unknown key \"" + key + "\".");
      } else if (once.put(key, value) != null) {
        throw new IllegalArgumentException("The header has \"" + key + "\" twice.");
      }
    }
    String title = once.get("title");
    if (title == null) {
      throw new IllegalArgumentException("The header has no line \"# title: ...\".");
    }
    return new Question(
        name,
        title,
        once.getOrDefault("title-zh", ""),
        once.getOrDefault("description", ""),
        once.getOrDefault("topic", ""),
        parameters,
        chart(once.get("chart")),
        examples,
        text);
  }

  private static @Nullable Chart chart(@Nullable String line) {
    if (line == null) {
      return null;
    }
    List<String> variables = List.of(line.split("\\s+"));
    if (variables.size() < 2) {
      throw new IllegalArgumentException(
          "A chart names variables for the label and one for the value, not \"" + line + "\".");
    }
    return new Chart(variables.subList(0, variables.size() - 1), variables.getLast());
  }

  private static Parameter parameter(String line) {
    String[] fields = line.split("\\s*\\|\\s*", -1);
    if (fields.length < 3
        || fields.length > 4
        || !(fields[2].equals("optional") || fields[2].equals("required"))) {
      throw new IllegalArgumentException(
          "A parameter reads \"name | description | optional\", not \"" + line + "\".");
    }
    String last = fields.length == 4 ? fields[3] : "";
    Parameter.Kind kind =
        switch (last) {
          case "name" -> Parameter.Kind.NAME;
          case "number" -> Parameter.Kind.NUMBER;
          case "date" -> Parameter.Kind.DATE;
          default -> Parameter.Kind.TEXT;
        };
    List<String> values =
        last.isEmpty() || kind != Parameter.Kind.TEXT
            ? List.of()
            : Arrays.asList(last.split("\\s*,\\s*"));
    return new Parameter(fields[0], fields[1], fields[2].equals("required"), kind, values);
  }
}
