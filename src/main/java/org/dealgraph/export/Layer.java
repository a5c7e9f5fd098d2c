package org.dealgraph.export;

import java.util.Arrays;
import java.util.Locale;
import org.dealgraph.model.UserError;

/** A part of the graph; see docs/graph.md. */
public enum Layer {
  /** What all articles together say: the default graph. */
  KNOWLEDGE,
  /** What each article says: its named graph. */
  CLAIMS,
  /** Both, and the ontology's own graph. */
  ALL;

  /**
   * The layer of this name, as in {@code claims}.
   *
   * @throws UserError if there is none
   */
  public static Layer of(String name) {
    return Arrays.stream(values())
        .filter(each -> each.toString().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(() ->
            UserError.usage(
                "There is no layer \"" + name + "\".",
                "The layers are knowledge, claims and all."));
  }

  /** The name, as in {@code claims}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
