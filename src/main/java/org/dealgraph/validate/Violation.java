package org.dealgraph.validate;

import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a graph breaks its shapes.
 *
 * @param focus the IRI of the node that is wrong
 * @param path the property that is wrong, or null where it is the node as a whole
 * @param value the value that is wrong, or null where one is missing or there are too many
 * @param shape the IRI of the shape that is broken
 * @param messages what is wrong, by language tag
 */
public record Violation(
    String focus,
    @Nullable String path,
    @Nullable String value,
    String shape,
    Severity severity,
    Map<String, String> messages)
    implements Comparable<Violation> {

  static final String FALLBACK = "en";

  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::focus)
          .thenComparing(Violation::shape)
          .thenComparing(violation -> String.valueOf(violation.path()))
          .thenComparing(violation -> String.valueOf(violation.value()));

  public Violation {
    messages = Map.copyOf(messages);
  }

  /** How grave a violation is, as its shape says. */
  public enum Severity {
    INFO,
    WARNING,
    VIOLATION
  }

  /** What is wrong, in the language of this tag, or else in English. */
  public String message(String language) {
    String message = messages.get(language);
    return message != null ? message : messages.getOrDefault(FALLBACK, shape);
  }

  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }
}
