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
import org.jspecify.annotations.Nullable;

/**
 * A pattern over encoded sentences. Matching is linear in the sentence (RE2), so no text can make it
 * explode.
 */
public final class Rule {

  /** More slots than any rule has; guards against a slip in a data file. */
  private static final int MOST_SLOTS = 24;

  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(\\+?)\\}");
  private static final Pattern MACRO = Pattern.compile("<([a-z][a-z-]*)>");

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
    if (isEmpty(line.examples()) || isEmpty(line.rejects())) {
      throw new IllegalStateException("rule " + line.id() + " wants examples and rejects");
    }
    try {
      pattern = Pattern.compile(slots(expand(line.match(), macros, 0), macros));
    } catch (PatternSyntaxException | IllegalArgumentException e) {
      throw new IllegalStateException("rule " + line.id() + ": " + e.getMessage(), e);
    }
  }

  private static boolean isEmpty(@Nullable List<String> list) {
    return list == null || list.isEmpty();
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
      out.append(text, last, m.start()).append("(?P<s").append(slots.size()).append('>').append(one);
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
    List<String> cues = line.cues();
    return cues == null || cues.isEmpty() || cues.stream().anyMatch(text::contains);
  }

  public String id() {
    return line.id();
  }

  public FrameKind gives() {
    return line.gives();
  }

  /** What else holds of the frame; empty where the rule says nothing. */
  public Map<String, String> set() {
    Map<String, String> set = line.set();
    return set == null ? Map.of() : set;
  }

  /** The rule as written, with its examples and rejects. */
  public RuleFile.Line asWritten() {
    return line;
  }

  /** The mention type that a slot of this name takes first; for marked examples. */
  public static MentionType typeOf(String slot) {
    return switch (slot) {
      case "org" -> MentionType.ORGANIZATION;
      case "per" -> MentionType.PERSON;
      case "name" -> MentionType.NAME;
      case "money" -> MentionType.MONEY;
      case "ref" -> MentionType.COMPANY_REFERENCE;
      case "he" -> MentionType.PERSON_REFERENCE;
      default -> {
        Slot named = Slot.named(slot);
        for (MentionType type : MentionType.values()) {
          if (named.takes(type)) {
            yield type;
          }
        }
        throw new IllegalArgumentException("no type for " + slot);
      }
    };
  }
}
