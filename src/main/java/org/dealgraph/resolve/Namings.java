package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealgraph.model.Claim;
import org.dealgraph.model.ClaimRef;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.NamedEntity;
import org.dealgraph.model.Testimony;
import org.jspecify.annotations.Nullable;

/** All namings of a set of articles. */
final class Namings {

  /** A name as an article writes it, which many others write too. */
  private record Spelling(EntityType type, String name) {}

  private final List<Naming> all = new ArrayList<>();
  private final List<Map<String, Naming>> byArticle = new ArrayList<>();
  private final Map<Spelling, Form> read = new HashMap<>();

  /**
   * @param testimonies sorted by article, each article once
   * @throws IllegalArgumentException if an article has two entities of one id, one without a name,
   *     or a claim about an entity that it does not have
   */
  Namings(List<Testimony> testimonies, Forms forms, Anchors anchors) {
    for (Testimony testimony : testimonies) {
      Map<String, Naming> local = new HashMap<>();
      List<NamedEntity> entities = new ArrayList<>(testimony.claims().entities());
      entities.sort(Comparator.comparing(NamedEntity::id));
      for (NamedEntity entity : entities) {
        Naming naming = naming(testimony, entity, forms, anchors);
        if (local.put(entity.id(), naming) != null) {
          throw new IllegalArgumentException("two entities of one id: " + naming.ref());
        }
        all.add(naming);
      }
      byArticle.add(local);
      for (Claim claim : testimony.claims().claims()) {
        for (String entity : claim.entities()) {
          if (!local.containsKey(entity)) {
            throw new IllegalArgumentException(
                testimony.head().id() + " has a claim about an unknown entity: " + entity);
          }
        }
      }
    }
  }

  List<Naming> all() {
    return all;
  }

  List<Naming> of(EntityType type) {
    return all.stream().filter(naming -> naming.type() == type).toList();
  }

  /** The naming with this local id. */
  Naming get(int article, String local) {
    Naming naming = byArticle.get(article).get(local);
    if (naming == null) {
      throw new IllegalArgumentException("no entity " + local);
    }
    return naming;
  }

  private Naming naming(Testimony testimony, NamedEntity entity, Forms forms, Anchors anchors) {
    ClaimRef ref = new ClaimRef(testimony.head().id(), entity.id());
    Set<Form> found = new LinkedHashSet<>();
    List<String> names = new ArrayList<>(entity.mentions());
    names.sort(null);
    names.addFirst(entity.name());
    for (String name : names) {
      Form form = read(new Spelling(entity.type(), name), forms);
      if (form != null) {
        found.add(form);
      }
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException("an entity without a name: " + ref);
    }
    List<Form> all = List.copyOf(found);
    return new Naming(
        this.all.size(),
        byArticle.size(),
        testimony.head().date(),
        ref,
        entity.type(),
        all.getFirst(),
        all,
        anchors.of(entity, all));
  }

  private @Nullable Form read(Spelling spelling, Forms forms) {
    Form form = read.get(spelling);
    if (form == null) {
      form = forms.read(spelling.type(), spelling.name());
      if (form != null) {
        read.put(spelling, form);
      }
    }
    return form;
  }
}
