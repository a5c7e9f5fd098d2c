package org.dealgraph.model;

/** Whether a fact is given as such or as rumour, leak or unnamed-source report. */
public enum Certainty implements Coded {
  STATED,
  REPORTED
}
