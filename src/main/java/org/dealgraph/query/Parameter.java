package org.dealgraph.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a question can be narrowed by. Its value stands for the variable {@code ?param_<name>}, that
 * of a name for {@code ?<name>Node}: those who are called so.
 *
 * @param name lower-case ASCII letters, as in {@code company}
 * @param description one phrase
 * @param required whether the question makes no sense without it
 * @param kind what its values are
 * @param values the only values it takes, or an empty list for any
 */
public record Parameter(
    String name, String description, boolean required, Kind kind, List<String> values) {

  /** What values are. */
  public enum Kind {
    /** Any text, or one of the values. */
    TEXT(".*", "text"),
    /** The name of a person or organization. */
    NAME(".*", "a name"),
    /** A number that is not negative. */
    NUMBER("\\d{1,18}(?:\\.\\d{1,6})?", "a number, such as 100"),
    /** A day, a month or a year. */
    DATE(
        "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?",
        "a day, month or year: 2025-01-31, 2025-01, 2025");

    private final Pattern form;
    private final String meaning;

    Kind(String form, String meaning) {
      this.form = Pattern.compile(form, Pattern.DOTALL);
      this.meaning = meaning;
    }
  }

  /** What the variables of parameters begin with. */
  static final String VARIABLE_PREFIX = "param_";

  /** What the variables of parameters that are names end with. */
  static final String NODE_SUFFIX = "Node";

  public Parameter {
    values = List.copyOf(values);
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("no name for a parameter: " + name);
    }
  }

  /** The variable it stands for, without the question mark. */
  public String variable() {
    return naming() ? name + NODE_SUFFIX : VARIABLE_PREFIX + name;
  }

  /** Whether a value is the name of a person or organization. */
  boolean naming() {
    return kind == Kind.NAME;
  }

  /** What values it takes, for a reader. */
  String takes() {
    return values.isEmpty() ? kind.meaning : String.join(", ", values);
  }

  /** Whether it takes this value; of words letters' case and separators do not matter. */
  boolean takes(String value) {
    return values.isEmpty()
        ? kind.form.matcher(value).matches()
        : values.stream().anyMatch(each -> lettersOf(each).equals(lettersOf(value)));
  }

  private static String lettersOf(String value) {
    return value.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
