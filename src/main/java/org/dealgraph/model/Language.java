package org.dealgraph.model;

/**
 * A language that articles are read in; {@link #tag()} is its BCP 47 tag and its resource folder.
 */
public enum Language {
  ZH("zh"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  public String tag() {
    return tag;
  }
}
