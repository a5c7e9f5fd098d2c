package org.dealgraph.extract.frame;

/** Whether the words of a clause tell what is, what is to be, or what is not. */
public enum Mood {
  FACT,
  PLANNED,
  DENIED
}
