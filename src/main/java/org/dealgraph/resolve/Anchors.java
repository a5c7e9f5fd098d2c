package org.dealgraph.resolve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Lexicon;
import org.dealgraph.model.NamedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lexicon entry that an article's entity stands for. A guarded name counts only beside an
 * open one, and names that lead to several entries lead to none unless the full name decides.
 */
final class Anchors {

  /** How long a ticker may be. */
  private static final int TICKER = 5;

  private static final Pattern PARTS = Pattern.compile("[\\s·•・‧∙]+");

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
      if (open.size() == 1 && speaksFor(type, form, forms.getFirst(), open.iterator().next())) {
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
   * Whether one of the forms tells who an entity is whose full name is another: a family name only
   * if the given names are alike (山姆·奥特曼, 萨姆·奥特曼, but not Ann Gates), letters such as a ticker's
   * never.
   */
  private boolean speaksFor(EntityType type, Form form, Form name, String id) {
    if (form.key().equals(name.key()) || !name.full()) {
      return true;
    }
    if (type == EntityType.ORGANIZATION) {
      return form.key().length() > TICKER || !form.key().chars().allMatch(c -> c < 128);
    }
    Lexicon.Entry entry = known.entry(type, id);
    return !given(form.text()).isEmpty()
        || given(name.text()).isEmpty()
        || entry == null
        || KnownNames.namesOf(entry).anyMatch(other -> givenNamesAreAlike(name.text(), other));
  }

  /** One sign in common before the dot of transliterated names, else the same first letter. */
  private boolean givenNamesAreAlike(String a, String b) {
    String one = given(a);
    String other = given(b);
    if (one.isEmpty() || other.isEmpty() || Letters.han(one) > 0 != Letters.han(other) > 0) {
      return false;
    }
    return Letters.han(one) > 0
        ? one.codePoints().anyMatch(sign -> other.indexOf(sign) >= 0)
        : one.charAt(0) == other.charAt(0);
  }

  /** What stands before the first dot or space of a name of several parts, folded, or nothing. */
  private String given(String name) {
    String[] parts = PARTS.split(name.strip(), 2);
    return parts.length < 2 ? "" : letters.fold(parts[0]);
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
