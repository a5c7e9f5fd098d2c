package org.dealgraph.resolve;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Lexicon;
import org.jspecify.annotations.Nullable;

/** The lexicon by name key: which of its entries a name may stand for. Never changes. */
final class KnownNames {

  /**
   * The entries that bear one name, by id.
   *
   * @param open those of which the name may be believed by itself
   * @param guarded those of which it may not
   */
  private record Bearers(Set<String> open, Set<String> guarded) {}

  private final Map<String, Lexicon.Entry> entries = new HashMap<>();
  private final Map<EntityType, Map<String, Bearers>> names = new EnumMap<>(EntityType.class);

  KnownNames(Lexicon lexicon, Forms forms) {
    for (EntityType type : EntityType.values()) {
      names.put(type, new HashMap<>());
    }
    for (Lexicon.Entry entry : lexicon.entries()) {
      entries.put(entry.id(), entry);
      Set<String> guarded = new TreeSet<>();
      entry.guarded().forEach(name -> keys(entry, name, forms).forEach(guarded::add));
      namesOf(entry)
          .flatMap(name -> keys(entry, name, forms))
          .forEach(key -> bearers(entry.type(), key, guarded.contains(key)).add(entry.id()));
    }
  }

  /** Every name of an entry. */
  static Stream<String> namesOf(Lexicon.Entry entry) {
    return Stream.of(
            Stream.ofNullable(entry.zh()),
            Stream.ofNullable(entry.en()),
            entry.aliases().stream(),
            entry.guarded().stream())
        .flatMap(names -> names)
        .distinct();
  }

  /** The entry with this id and type, or null. */
  Lexicon.@Nullable Entry entry(EntityType type, String id) {
    Lexicon.Entry entry = entries.get(id);
    return entry != null && entry.type() == type ? entry : null;
  }

  /** The ids of all entries of a type. */
  Stream<String> ids(EntityType type) {
    return entries.values().stream().filter(e -> e.type() == type).map(Lexicon.Entry::id);
  }

  /** The ids of the entries of which the name may be believed by itself. */
  Set<String> open(EntityType type, String key) {
    Bearers bearers = of(type).get(key);
    return bearers == null ? Set.of() : bearers.open();
  }

  /** Whether the name is one of the entry's, guarded or not. */
  boolean bears(EntityType type, String key, String id) {
    Bearers bearers = of(type).get(key);
    return bearers != null && (bearers.open().contains(id) || bearers.guarded().contains(id));
  }

  /** The only entry that has the name, guarded or not; null if there are none or several. */
  @Nullable String only(EntityType type, String key) {
    Bearers bearers = of(type).get(key);
    if (bearers == null) {
      return null;
    }
    Set<String> all = new TreeSet<>(bearers.open());
    all.addAll(bearers.guarded());
    return all.size() == 1 ? all.iterator().next() : null;
  }

  /** Whether any entry has the name, guarded or not. */
  boolean knows(EntityType type, String key) {
    return of(type).containsKey(key);
  }

  private Set<String> bearers(EntityType type, String key, boolean guarded) {
    Bearers bearers =
        of(type).computeIfAbsent(key, k -> new Bearers(new TreeSet<>(), new TreeSet<>()));
    return guarded ? bearers.guarded() : bearers.open();
  }

  private Map<String, Bearers> of(EntityType type) {
    return names.getOrDefault(type, Map.of());
  }

  private static Stream<String> keys(Lexicon.Entry entry, String name, Forms forms) {
    Form form = forms.read(entry.type(), name);
    return form == null ? Stream.empty() : List.of(form.key()).stream();
  }
}
