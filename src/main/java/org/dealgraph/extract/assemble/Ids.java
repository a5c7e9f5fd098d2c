package org.dealgraph.extract.assemble;

import java.util.Map;
import java.util.Objects;
import org.dealgraph.model.NamedEntity;

/** Looks up the id under which an agent stands in the claims. */
final class Ids {

  private Ids() {}

  static String of(Map<Names.Group, NamedEntity> entities, Names.Group group) {
    return Objects.requireNonNull(entities.get(group), "agents are marked before claims are told")
        .id();
  }
}
