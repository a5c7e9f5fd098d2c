package org.dealgraph.extract.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.dealgraph.extract.DataFiles;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Language;
import org.dealgraph.model.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lexicon that the program ships: {@code companies}, {@code investors} and {@code
 * people}.
 */
public final class LexiconFiles {

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

  private static List<Lexicon.Entry> lines(Language language, String name, EntityType type) {
    Line[] lines = DataFiles.read("lexicon", language, name, Line[].class, new Line[0]);
    List<Lexicon.Entry> entries = new ArrayList<>();
    for (Line line : lines) {
      entries.add(line.as(type));
    }
    return entries;
  }
}
