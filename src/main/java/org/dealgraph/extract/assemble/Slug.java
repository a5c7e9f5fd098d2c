package org.dealgraph.extract.assemble;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Makes short ASCII ids of names; Han script is romanised. */
final class Slug {

  private static final ThreadLocal<Transliterator> LATIN =
      ThreadLocal.withInitial(() -> Transliterator.getInstance("Any-Latin; Latin-ASCII"));

  private Slug() {}

  static String of(String name) {
    String latin = LATIN.get().transliterate(name).toLowerCase(Locale.ROOT);
    String slug = latin.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "x" : slug.substring(0, Math.min(slug.length(), 60));
  }
}
