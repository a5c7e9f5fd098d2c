package org.dealgraph.push;

/** Who pushes. */
public record Account(String user, String password) {

  /** Without the password. */
  @Override
  public String toString() {
    return user;
  }
}
