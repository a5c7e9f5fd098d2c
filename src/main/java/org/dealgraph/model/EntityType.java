package org.dealgraph.model;

/** What kind of thing a name stands for. */
public enum EntityType implements Coded {
  ORGANIZATION,
  PERSON
}
