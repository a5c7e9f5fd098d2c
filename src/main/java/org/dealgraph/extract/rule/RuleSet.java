package org.dealgraph.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealgraph.extract.DataFiles;
import org.dealgraph.model.Language;

/** The rules of one language. */
public final class RuleSet {

  private final List<Rule> rules;

  private RuleSet(List<Rule> rules) {
    this.rules = rules;
  }

  /** The file of macros: named pieces of pattern. */
  private static final class Macros extends HashMap<String, String> {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Loads the rules that the program ships.
   *
   * @throws IllegalStateException if a rule is wrong, lacks examples or rejects, or repeats an id
   */
  public static RuleSet load(Language language) {
    Map<String, String> macros =
        DataFiles.read("macros", language, "macros", Macros.class, new Macros());
    List<Rule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (RuleFile file : DataFiles.read("rules", language, RuleFile.class)) {
      for (RuleFile.Line line : file.rules()) {
        if (!ids.add(line.id())) {
          throw new IllegalStateException("two rules called " + line.id());
        }
        rules.add(new Rule(line, macros));
      }
    }
    return new RuleSet(List.copyOf(rules));
  }

  /** Every match of every rule, in the order of the rules. */
  public List<Match> matches(EncodedSentence sentence) {
    List<Match> found = new ArrayList<>();
    for (Rule rule : rules) {
      found.addAll(rule.matches(sentence));
    }
    return found;
  }

  public List<Rule> rules() {
    return rules;
  }
}
