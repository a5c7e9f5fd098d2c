package org.dealgraph.query;

import java.util.List;
import java.util.Locale;

/**
 * What a question can be narrowed by. Its value stands for the variable {@code ?param_<name>}, that
 * of a name for {@code ?<name>Node}: those who are called so.
 *
 * @param name lower-case ASCII letters, as in {@code company}
 * @param description one phrase
 * @param required whether the question makes no sense without it
 * @param naming whether a value is the name of a person or organization
 * @param values the only values it takes, or an empty list for any
 */
public record Parameter(
    String name, String description, boolean required, boolean naming, List<String> values) {

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
    return naming ? name + NODE_SUFFIX : VARIABLE_PREFIX + name;
  }

  /** Whether it takes this value; letters' case and separators do not matter. */
  boolean takes(String value) {
    return values.isEmpty()
        || values.stream().anyMatch(each -> lettersOf(each).equals(lettersOf(value)));
  }

  private static String lettersOf(String value) {
    return value.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
