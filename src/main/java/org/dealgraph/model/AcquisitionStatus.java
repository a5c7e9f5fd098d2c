package org.dealgraph.model;

/** How far an acquisition has come; an agreed one is done. */
public enum AcquisitionStatus implements Coded {
  DONE,
  IN_TALKS,
  DENIED
}
