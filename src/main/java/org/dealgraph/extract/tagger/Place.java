package org.dealgraph.extract.tagger;

/**
 * Where a mention begins.
 *
 * @param sentence the index of its sentence in the list that was read, or {@link #TITLE}
 * @param start where it begins in its sentence or in the title, in UTF-16 code units
 */
public record Place(int sentence, int start) {

  /** Stands for a sentence's index where a place is in the title. */
  public static final int TITLE = -1;

  public static Place inTitle(int start) {
    return new Place(TITLE, start);
  }
}
