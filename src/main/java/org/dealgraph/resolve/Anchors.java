package org.dealgraph.resolve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.NamedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lexicon entry that an article's entity stands for. A guarded name counts only beside an
 * open one, and names that lead to several entries lead to none unless the full name decides.
 */
final class Anchors {

  private final KnownNames known;
  private final Letters letters;

  Anchors(KnownNames known, Letters letters) {
    this.known = known;
    this.letters = letters;
  }

  @Nullable String of(NamedEntity entity, List<Form> forms) {
    EntityType type = entity.type();
    Set<String> byName = known.open(type, forms.getFirst().key());
    if (byName.size() == 1) {
      return byName.iterator().next();
    }
    Set<String> sure = new TreeSet<>();
    for (Form form : forms) {
      Set<String> open = known.open(type, form.key());
      if (open.size() == 1) {
        sure.addAll(open);
      }
    }
    if (sure.size() == 1) {
      String only = sure.iterator().next();
      return byName.isEmpty() || byName.contains(only) ? only : null;
    }
    return sure.isEmpty() && isSettledById(entity, forms) ? entity.id() : null;
  }

  /**
   * An extractor that recognised the entry from its context gives the entity the entry's id. Of a
   * person that tells something only if it is not just the name in other letters: everyone called
   * 张鹏 is {@code zhang-peng} to somebody.
   */
  private boolean isSettledById(NamedEntity entity, List<Form> forms) {
    return known.entry(entity.type(), entity.id()) != null
        && forms.stream().anyMatch(f -> known.bears(entity.type(), f.key(), entity.id()))
        && (entity.type() == EntityType.ORGANIZATION
            || forms.stream().noneMatch(f -> letters.slug(f.text()).equals(entity.id())));
  }
}
