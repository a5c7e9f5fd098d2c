package org.dealgraph.model;

import java.util.Locale;

/** A constant with a code in the claims format: its name in lower case with hyphens. */
public interface Coded {

  String name();

  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant of {@code type} with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  static <E extends Enum<E> & Coded> E parse(Class<E> type, String code) {
    for (E constant : type.getEnumConstants()) {
      if (constant.code().equals(code)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no " + type.getSimpleName() + " called " + code);
  }
}
