package org.dealgraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dealgraph.model.UserError;
import org.dealgraph.validate.Violation;

/** What is wrong with a graph, a line each, and at the end how many of which shapes. */
record ViolationsText(List<Violation> found, String language) {

  /**
   * @throws UserError if there are no messages in the language
   */
  ViolationsText {
    if (!List.of("en", "zh").contains(language)) {
      throw UserError.usage("There are no messages in \"" + language + "\".", "Choose en or zh.");
    }
  }

  void print(Terminal terminal) {
    found.forEach(violation -> terminal.line(line(violation)));
    if (count() > 0) {
      terminal.line(violations(found));
    }
  }

  /** How many are violations, not warnings. */
  long count() {
    return found.stream().filter(each -> each.severity() == Violation.Severity.VIOLATION).count();
  }

  /** How many there are, and of which shapes, the most broken first. */
  private static String violations(List<Violation> found) {
    Map<String, Long> byShape =
        found.stream()
            .filter(each -> each.severity() == Violation.Severity.VIOLATION)
            .collect(
                Collectors.groupingBy(
                    each -> each.shape().replaceFirst("^.*[/#]", ""),
                    TreeMap::new,
                    Collectors.counting()));
    long all = byShape.values().stream().mapToLong(Long::longValue).sum();
    String shapes =
        byShape.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(shape -> shape.getKey() + " " + shape.getValue())
            .collect(Collectors.joining(", "));
    return (all == 1 ? "1 violation: " : all + " violations: ") + shapes;
  }

  private String line(Violation violation) {
    String path = violation.path() == null ? "" : " " + violation.path();
    String value = violation.value() == null ? "" : " = " + violation.value();
    return "%s %s%s%s: %s"
        .formatted(
            violation.severity().name().toLowerCase(Locale.ROOT),
            violation.focus(),
            path,
            value,
            violation.message(language));
  }
}
