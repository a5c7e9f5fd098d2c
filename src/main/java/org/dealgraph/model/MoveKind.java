package org.dealgraph.model;

/** The kind of change between a person and an organization. */
public enum MoveKind implements Coded {
  JOINED,
  LEFT,
  ON_LEAVE,
  RETURNED,
  ROLE_CHANGE
}
