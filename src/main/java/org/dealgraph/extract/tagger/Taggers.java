package org.dealgraph.extract.tagger;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dealgraph.model.Language;
import org.jspecify.annotations.Nullable;

/** The taggers that the program ships, each loaded when it is first asked for. Thread-safe. */
public final class Taggers {

  private final Map<Language, Optional<Tagger>> loaded = new ConcurrentHashMap<>();

  /**
   * The tagger of a language, or null where the program ships none.
   *
   * @throws IllegalStateException if its files do not belong together or one is missing
   */
  public @Nullable Tagger of(Language language) {
    return loaded
        .computeIfAbsent(language, missing -> Optional.ofNullable(Tagger.load(missing)))
        .orElse(null);
  }
}
