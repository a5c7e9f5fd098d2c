package org.dealgraph.validate;

import java.util.List;

/**
 * What a validation found.
 *
 * @param violations sorted; those of severity {@link Violation.Severity#INFO} and {@code WARNING}
 *     among them
 */
public record Report(List<Violation> violations) {

  public Report {
    violations = List.copyOf(violations);
  }

  /** Whether nothing at all was found. */
  public boolean conforms() {
    return violations.isEmpty();
  }
}
