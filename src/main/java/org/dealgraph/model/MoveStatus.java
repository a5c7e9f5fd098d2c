package org.dealgraph.model;

/** Whether a move has happened; {@link #REPORTED} is rumour. */
public enum MoveStatus implements Coded {
  DONE,
  PLANNED,
  REPORTED,
  DENIED
}
