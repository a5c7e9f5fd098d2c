package org.dealgraph.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dealgraph.model.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule finds in each of its examples just what is marked there, and nothing in its rejects.
 */
class RuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyExample() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : Language.values()) {
      for (Rule rule : RuleSet.load(language).rules()) {
        String name = language.tag() + "/" + rule.id() + ": ";
        for (String example : rule.asWritten().examples()) {
          tests.add(DynamicTest.dynamicTest(name + example, () -> matches(rule, example)));
        }
        for (String reject : rule.asWritten().rejects()) {
          tests.add(DynamicTest.dynamicTest(name + "not " + reject, () -> rejects(rule, reject)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(200);
    return tests.stream();
  }

  private static void matches(Rule rule, String example) {
    MarkedText marked = MarkedText.parse(example);
    assertThat(marked.matches(rule))
        .as("matches of %s", rule.id())
        .anySatisfy(match -> assertThat(marked.found(match)).isEqualTo(marked.expected()));
  }

  private static void rejects(Rule rule, String reject) {
    assertThat(MarkedText.parse(reject).matches(rule)).isEmpty();
  }
}
