package org.dealgraph.resolve;

import java.time.LocalDate;
import java.util.List;
import org.dealgraph.model.ClaimRef;
import org.dealgraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * An organization or person as one article names it.
 *
 * @param number its place among all namings of the set, in the order of article and local id
 * @param article the number of its article in the set
 * @param day the article's date, or null
 * @param name the full name that the article has for it
 * @param forms every form in the article, the name first
 * @param anchor the lexicon entry that the forms stand for, or null
 */
record Naming(
    int number,
    int article,
    @Nullable LocalDate day,
    ClaimRef ref,
    EntityType type,
    Form name,
    List<Form> forms,
    @Nullable String anchor) {

  Naming {
    forms = List.copyOf(forms);
  }
}
