package org.dealgraph.extract.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.mention.MentionType;

/**
 * A pattern over encoded sentences. Matching is linear in the sentence (RE2), so no text can make
 * it explode.
 */
public final class Rule {

  /** More slots than any rule has; guards against a slip in a data file. */
  private static final int MOST_SLOTS = 24;

  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(\\+?)\\}");
  private static final Pattern MACRO = Pattern.compile("<([a-z][a-z-]*)>");

  /** Marks in examples that no slot takes, with the type of the mention. */
  private static final Map<String, MentionType> NEUTRAL =
      Map.of(
          "org", MentionType.ORGANIZATION,
          "per", MentionType.PERSON,
          "name", MentionType.NAME,
          "money", MentionType.MONEY,
          "day", MentionType.DATE,
          "job", MentionType.TITLE,
          "ref", MentionType.COMPANY_REFERENCE,
          "he", MentionType.PERSON_REFERENCE);

  private final RuleFile.Line line;
  private final Pattern pattern;
  private final List<Slot> slots = new ArrayList<>();

  /**
   * Compiles a rule.
   *
   * @throws IllegalStateException if the rule lacks examples or rejects, or its pattern is wrong
   */
  Rule(RuleFile.Line line, Map<String, String> macros) {
    this.line = line;
    if (line.examples().isEmpty() || line.rejects().isEmpty()) {
      throw new IllegalStateException("rule " + line.id() + " wants examples and rejects");
    }
    try {
      pattern = Pattern.compile(slots(expand(line.match(), macros, 0), macros));
    } catch (PatternSyntaxException | IllegalArgumentException e) {
      throw new IllegalStateException("rule " + line.id() + ": " + e.getMessage(), e);
    }
  }

  private String expand(String text, Map<String, String> macros, int depth) {
    if (depth > 8) {
      throw new IllegalArgumentException("macros that contain themselves");
    }
    Matcher m = MACRO.matcher(text);
    StringBuilder out = new StringBuilder();
    int last = 0;
    while (m.find()) {
      String name = m.group(1);
      // java.util.Map.get is not annotated here; an unknown macro is a slip in a data file.
      if (!macros.containsKey(name)) {
        throw new IllegalArgumentException("unknown macro <" + name + ">");
      }
      out.append(text, last, m.start())
          .append("(?:")
          .append(expand(macros.getOrDefault(name, ""), macros, depth + 1))
          .append(')');
      last = m.end();
    }
    return out.append(text.substring(last)).toString();
  }

  private String slots(String text, Map<String, String> macros) {
    Matcher m = SLOT.matcher(text);
    StringBuilder out = new StringBuilder();
    int last = 0;
    while (m.find()) {
      Slot slot = Slot.named(m.group(1));
      String one = slot.pattern();
      boolean list = !m.group(2).isEmpty();
      String between = expand(macros.getOrDefault("between", ","), macros, 1);
      out.append(text, last, m.start())
          .append("(?P<s")
          .append(slots.size())
          .append('>')
          .append(one);
      if (list) {
        out.append("(?:(?:").append(between).append(')').append(one).append("){0,24}");
      }
      out.append(')');
      slots.add(slot);
      last = m.end();
    }
    if (slots.size() > MOST_SLOTS) {
      throw new IllegalArgumentException("too many slots");
    }
    return out.append(text.substring(last)).toString();
  }

  /** Every match in the sentence, leftmost first, without overlap. */
  List<Match> matches(EncodedSentence sentence) {
    if (!cued(sentence.text())) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    Matcher m = pattern.matcher(sentence.text());
    int from = 0;
    while (from <= sentence.text().length() && m.find(from)) {
      Map<Slot, List<Mention>> filled = new EnumMap<>(Slot.class);
      for (int i = 0; i < slots.size(); i++) {
        int start = m.start("s" + i);
        if (start >= 0) {
          Slot slot = slots.get(i);
          List<Mention> taken = sentence.mentions(start, m.end("s" + i));
          taken.removeIf(mention -> !slot.takes(mention.type()));
          filled.computeIfAbsent(slot, s -> new ArrayList<>()).addAll(taken);
        }
      }
      found.add(new Match(this, filled, sentence.sentenceSpan(m.start(), m.end())));
      from = Math.max(m.end(), m.start() + 1);
    }
    return found;
  }

  private boolean cued(String text) {
    return line.cues().isEmpty() || line.cues().stream().anyMatch(text::contains);
  }

  public String id() {
    return line.id();
  }

  public FrameKind gives() {
    return line.gives();
  }

  /** What else holds of the frame; empty where the rule says nothing. */
  public Map<String, String> set() {
    return line.set();
  }

  /** The rule as written, with its examples and rejects. */
  public RuleFile.Line asWritten() {
    return line;
  }

  /** Whether a mark in an example is a mention that the rule is not to take. */
  static boolean isNeutral(String mark) {
    return NEUTRAL.containsKey(mark);
  }

  /** The type of the mention that a mark in an example stands for. */
  static MentionType typeOf(String mark) {
    MentionType neutral = NEUTRAL.get(mark);
    return neutral == null ? Slot.named(mark).firstType() : neutral;
  }
}
