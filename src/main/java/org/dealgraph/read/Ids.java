package org.dealgraph.read;

/** Makes ids from names. */
final class Ids {

  private Ids() {}

  /** The name without its last extension; a name that is nothing but an extension stays. */
  static String withoutExtension(String name) {
    int point = name.lastIndexOf('.');
    boolean extension = point > name.lastIndexOf('/') + 1 && name.length() - point <= 10;
    return extension ? name.substring(0, point) : name;
  }
}
