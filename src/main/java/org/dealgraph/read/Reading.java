package org.dealgraph.read;

import org.dealgraph.model.Article;

/** What came of one article of the input. */
public sealed interface Reading {

  /** Where it stands, as a person would write it: a path, {@code path:line}, or {@code -}. */
  String origin();

  /** An article that could be read. */
  record Read(Article article, String origin) implements Reading {}

  /**
   * An article that could not be read.
   *
   * @param id the id that it would have had
   * @param reason what is wrong with it: the rest of a sentence about it, e.g. {@code is empty}
   */
  record Rejected(String id, String origin, String reason) implements Reading {}
}
