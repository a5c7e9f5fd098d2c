package org.dealgraph.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dealgraph.query.Parameter;
import org.dealgraph.query.Question;

/** What questions there are, and what one asks. */
final class QuestionText {

  private QuestionText() {}

  /** All questions, topic by topic. */
  static List<String> list(Collection<Question> questions) {
    Map<String, List<Question>> byTopic = new TreeMap<>();
    for (Question question : questions) {
      String topic = question.topic().isEmpty() ? "other" : question.topic();
      byTopic.computeIfAbsent(topic, _ -> new ArrayList<>()).add(question);
    }
    int width = questions.stream().mapToInt(each -> each.name().length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    byTopic.forEach((topic, of) -> {
      lines.add(topic + ":");
      for (Question question : of) {
        lines.add(
            "  "
                + question.name()
                + " ".repeat(width - question.name().length() + 2)
                + (question.description().isEmpty() ? question.title() : question.description()));
      }
      lines.add("");
    });
    lines.add("Ask one with: dealgraph ask QUESTION -p NAME=VALUE");
    lines.add("Its parameters: dealgraph ask QUESTION --describe");
    return lines;
  }

  /** What a question asks, its parameters and examples. */
  static List<String> describe(Question question) {
    List<String> lines = new ArrayList<>();
    String zh = question.titleZh().isEmpty() ? "" : " (" + question.titleZh() + ")";
    lines.add(question.title() + zh);
    if (!question.description().isEmpty()) {
      lines.add(question.description());
    }
    if (!question.parameters().isEmpty()) {
      lines.add("");
      lines.add("Parameters:");
    }
    for (Parameter parameter : question.parameters()) {
      String values =
          parameter.values().isEmpty() ? "" : ": " + String.join(", ", parameter.values());
      lines.add(
          "  -p %s=…  %s%s%s"
              .formatted(
                  parameter.name(),
                  parameter.description(),
                  values,
                  parameter.required() ? " (needed)" : ""));
    }
    if (!question.examples().isEmpty()) {
      lines.add("");
      lines.add("Examples:");
      question.examples().forEach(example -> lines.add("  " + example));
    }
    return lines;
  }
}
