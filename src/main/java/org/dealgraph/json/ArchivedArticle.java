package org.dealgraph.json;

import org.dealgraph.model.Testimony;

/**
 * An article as it is kept beside the graph.
 *
 * @param testimony who says it, and what it says
 * @param text the text as read, to which the quotes' offsets lead
 * @param version names the program that found its claims, or is empty where that is not known
 */
public record ArchivedArticle(Testimony testimony, String text, String version) {

  /** An article of which it is not known what found its claims. */
  public ArchivedArticle(Testimony testimony, String text) {
    this(testimony, text, "");
  }
}
