package org.dealgraph.extract.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dealgraph.extract.DataFiles;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Language;
import org.dealgraph.model.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lexicon that the program ships, {@code companies}, {@code investors} and {@code
 * people}, and what a user adds to it.
 */
public final class LexiconFiles {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private LexiconFiles() {}

  /** One line of a lexicon file. */
  record Line(
      String id,
      @Nullable String zh,
      @Nullable String en,
      @Nullable List<String> aliases,
      @Nullable List<String> guarded) {

    Lexicon.Entry as(EntityType type) {
      return new Lexicon.Entry(id, type, zh, en, orEmpty(aliases), orEmpty(guarded));
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
      return list == null ? List.of() : list;
    }
  }

  /** The shipped lexicon of both languages. */
  public static Lexicon load() {
    List<Lexicon.Entry> entries = new ArrayList<>();
    for (Language language : Language.values()) {
      entries.addAll(lines(language, "companies", EntityType.ORGANIZATION));
      entries.addAll(lines(language, "investors", EntityType.ORGANIZATION));
      entries.addAll(lines(language, "people", EntityType.PERSON));
    }
    return new Lexicon(entries);
  }

  /** What a user's file holds. */
  record Additions(@Nullable List<Line> organizations, @Nullable List<Line> people) {}

  /**
   * The shipped lexicon with a user's lines, each in place of a shipped one of the same id.
   *
   * @param yaml lists {@code organizations} and {@code people}, with lines like the shipped ones;
   *     may be empty
   * @throws IllegalArgumentException if it is anything else
   */
  public static Lexicon with(String yaml) {
    Map<String, Lexicon.Entry> entries = new LinkedHashMap<>();
    load().entries().forEach(entry -> entries.put(entry.id(), entry));
    if (!yaml.isBlank()) {
      Additions additions = DataFiles.parse(yaml, Additions.class);
      add(additions.organizations(), EntityType.ORGANIZATION, entries);
      add(additions.people(), EntityType.PERSON, entries);
    }
    return new Lexicon(List.copyOf(entries.values()));
  }

  private static void add(
      @Nullable List<Line> lines, EntityType type, Map<String, Lexicon.Entry> entries) {
    for (Line line : lines == null ? List.<Line>of() : lines) {
      @Nullable String id = line.id();
      if (id == null || !ID.matcher(id).matches()) {
        throw new IllegalArgumentException(
            "the id of a line wants lower-case ASCII letters, digits and hyphens: " + id);
      }
      entries.put(id, line.as(type));
    }
  }

  private static List<Lexicon.Entry> lines(Language language, String name, EntityType type) {
    Line[] lines = DataFiles.read("lexicon", language, name, Line[].class, new Line[0]);
    List<Lexicon.Entry> entries = new ArrayList<>();
    for (Line line : lines) {
      entries.add(line.as(type));
    }
    return entries;
  }
}
