package org.dealgraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organizations and persons that the program knows by name before it reads anything. */
public record Lexicon(List<Entry> entries) {

  public Lexicon {
    entries = List.copyOf(entries);
  }

  /**
   * A well-known organization or person.
   *
   * @param id ASCII slug, unique in the lexicon, stable
   * @param zh the usual Chinese name, or null
   * @param en the usual English name, or null
   * @param aliases other names in any script
   * @param guarded those of the names that are also ordinary words or common personal names, and so
   *     count only beside a full name
   */
  public record Entry(
      String id,
      EntityType type,
      @Nullable String zh,
      @Nullable String en,
      List<String> aliases,
      List<String> guarded) {

    public Entry {
      if (zh == null && en == null) {
        throw new IllegalArgumentException("lexicon entry without a name: " + id);
      }
      aliases = List.copyOf(aliases);
      guarded = List.copyOf(guarded);
    }
  }
}
