package org.dealgraph.extract.tagger;

/** What a mention names; the constants are called as in the labels of {@code tagger.json}. */
public enum Kind {
  /** An organization. */
  ORG,
  /** A person. */
  PER,
  /** A title or role that a person holds. */
  TITLE
}
