package org.dealgraph.model;

/**
 * What a user has decided about agents; it outlives every build. An agent is named by the {@link
 * Agent#key()} that it has without any merge, a merged one by the key that is kept.
 */
public sealed interface Decision {

  /**
   * Two agents of one type are one.
   *
   * @param agent the one whose key and names come first
   */
  record Merge(String agent, String merged) implements Decision {}

  /**
   * A part of what was taken for one agent is another.
   *
   * @param part the full name under which articles speak of the other, or the id of an article that
   *     does
   */
  record Split(String agent, String part) implements Decision {}

  /**
   * An agent has another label.
   *
   * @param name the Chinese label if it has a Han character, else the English one
   */
  record Rename(String agent, String name) implements Decision {

    /** Whether it gives the Chinese label. */
    public boolean inHan() {
      return name.codePoints().anyMatch(Character::isIdeographic);
    }
  }

  /** The key of the agent that it is about. */
  String agent();
}
