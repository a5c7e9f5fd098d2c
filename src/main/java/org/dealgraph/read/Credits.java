package org.dealgraph.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the lines that name who wrote, edited or first published an article. Immutable. */
final class Credits {

  /** Whom a line names. */
  enum Role {
    SOURCE,
    ACCOUNT,
    AUTHOR,
    EDITOR
  }

  /** A line's credit; the name is null for those that nobody asks for. */
  record Credit(Role role, @Nullable String name) {}

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final int LONGEST_LINE = 80;

  private final Map<Role, List<Pattern>> patterns = new EnumMap<>(Role.class);

  Credits() {
    Map<?, ?> all = Resources.yaml("credits.yaml", Map.class);
    for (Role role : Role.values()) {
      if (all.get(role.name().toLowerCase(Locale.ROOT)) instanceof List<?> expressions) {
        patterns.put(role, expressions.stream().map(e -> Pattern.compile(e.toString())).toList());
      }
    }
  }

  /** The credit that {@code line} is, or null. */
  @Nullable Credit in(String line) {
    if (line.length() > LONGEST_LINE) {
      return null;
    }
    String plain = BLANKS.matcher(line).replaceAll(" ");
    for (Map.Entry<Role, List<Pattern>> role : patterns.entrySet()) {
      for (Pattern pattern : role.getValue()) {
        Matcher m = pattern.matcher(plain);
        if (m.matches()) {
          return new Credit(role.getKey(), m.groupCount() == 0 ? null : m.group("name").strip());
        }
      }
    }
    return null;
  }
}
