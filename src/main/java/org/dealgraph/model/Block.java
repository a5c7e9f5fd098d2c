package org.dealgraph.model;

/**
 * A piece of an article's prose, free of markup.
 *
 * @param kind what the piece is in the article's layout
 * @param text its text, each character led back to {@link Article#text()}
 */
public record Block(Kind kind, MappedText text) {

  /** The layout of a block. */
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    ITEM,
    CELL
  }
}
