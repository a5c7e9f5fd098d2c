package org.dealgraph.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dealgraph.model.Block;
import org.jspecify.annotations.Nullable;

/** Tells by cue phrases the lines that are no prose. Immutable. */
final class Boilerplate {

  /** How a cue is compared with a line. */
  enum How {
    WHOLE,
    BEGINS,
    ENDS,
    HOLDS
  }

  /** A part of an article that is dropped up to some line. */
  enum Section {
    LINKS,
    CONTACT,
    LEGAL
  }

  private record Group(String how, int longest, List<String> cues) {}

  private record Cues(
      List<Group> lines, Map<String, List<String>> sections, List<String> resumes) {}

  private static final int LINK_WORDS = 5;
  private static final int LINK_HAN = 10;
  private static final int CONTACT_WORDS = 15;
  private static final int CONTACT_HAN = 25;
  private static final int AFTER_SECTION_CUE = 12;

  private final Cues cues = Resources.yaml("boilerplate.yaml", Cues.class);
  private final Set<String> whole = new HashSet<>();
  private final Map<String, Section> sections = new HashMap<>();

  Boilerplate() {
    for (Group group : cues.lines) {
      if (how(group) == How.WHOLE) {
        whole.addAll(group.cues);
      }
    }
    cues.sections.forEach((name, opening) -> {
      Section section = Section.valueOf(name.toUpperCase(Locale.ROOT));
      opening.forEach(cue -> sections.put(cue, section));
    });
  }

  /** The section that {@code line} opens, or null. */
  @Nullable Section opens(Line line) {
    String bare = bare(lower(line));
    Section section = sections.get(bare);
    if (section == null && bare.length() < 60) {
      int colon = Math.max(bare.lastIndexOf(':'), bare.lastIndexOf('：'));
      boolean little = colon > 0 && bare.length() - colon <= AFTER_SECTION_CUE;
      section = little ? sections.get(bare.substring(0, colon).strip()) : null;
      // What follows the colon is the whole disclaimer.
      return section == Section.LEGAL ? null : section;
    }
    return section;
  }

  /** Whether {@code line} still belongs to a section. */
  boolean continues(Section section, Line line) {
    String lower = lower(line);
    if (line.kind() == Block.Kind.HEADING || cues.resumes.stream().anyMatch(lower::startsWith)) {
      return false;
    }
    return switch (section) {
      case LINKS -> reference(line, lower);
      case CONTACT -> lower.contains("@") || !sentence(lower, CONTACT_WORDS, CONTACT_HAN);
      case LEGAL -> true;
    };
  }

  /** Whether {@code line} by itself is no prose. */
  boolean drops(Line line) {
    String lower = lower(line);
    String bare = bare(lower);
    if (bare.isEmpty() || whole.contains(bare)) {
      return true;
    }
    if (line.onlyLinks() && (address(bare) || !sentence(bare, LINK_WORDS, LINK_HAN))
        || address(bare)
        || nothing(bare)) {
      return true;
    }
    for (Group group : cues.lines) {
      if (lower.length() <= group.longest && matches(group, lower)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(Group group, String lower) {
    return switch (how(group)) {
      case WHOLE -> false;
      case BEGINS -> group.cues.stream().anyMatch(lower::startsWith);
      case ENDS -> group.cues.stream().anyMatch(lower::endsWith);
      case HOLDS -> group.cues.stream().anyMatch(lower::contains);
    };
  }

  private static How how(Group group) {
    return How.valueOf(group.how.toUpperCase(Locale.ROOT));
  }

  private static boolean reference(Line line, String lower) {
    return line.onlyLinks()
        || line.linked() > 0 && line.linked() * 2 > lower.length()
        || lower.contains("http")
        || lower.contains("www.")
        || lower.contains("doi:")
        || lower.contains("arxiv")
        || lower.startsWith("[");
  }

  /** Whether nothing but an address is left of the line. */
  private static boolean address(String bare) {
    return bare.indexOf(' ') < 0
        && (bare.indexOf('@') > 0
            || bare.startsWith("http://")
            || bare.startsWith("https://")
            || bare.startsWith("www."))
        && bare.chars().allMatch(c -> c < 0x80);
  }

  /** Whether the line is no more than a number or a date. */
  private static boolean nothing(String bare) {
    return bare.chars().noneMatch(c -> Character.isLetter(c));
  }

  /** Whether a line is long enough to say something. */
  private static boolean sentence(String line, int leastWords, int leastHan) {
    int han = 0;
    int words = 1;
    for (int i = 0; i < line.length(); i++) {
      han += Text.han(line.charAt(i)) ? 1 : 0;
      words += line.charAt(i) == ' ' ? 1 : 0;
    }
    return han >= leastHan || words >= leastWords || han >= leastHan / 2 && words >= 2;
  }

  private static String lower(Line line) {
    return line.text().text().toLowerCase(Locale.ROOT);
  }

  /** Without the marks and blanks around the words. */
  private static String bare(String lower) {
    int start = 0;
    int end = lower.length();
    while (start < end && !Character.isLetterOrDigit(lower.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(lower.charAt(end - 1))) {
      end--;
    }
    return lower.substring(start, end);
  }
}
