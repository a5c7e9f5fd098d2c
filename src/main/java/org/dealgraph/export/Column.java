package org.dealgraph.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param type what its values are
 * @param value the value for the node that a row is about, of the type's Java class, or null
 */
record Column(String name, Type type, Function<Subject, ? extends @Nullable Object> value) {

  /** What the values of a column are. */
  enum Type {
    /** A {@link String}. */
    TEXT,
    /** A {@link Long}. */
    INTEGER,
    /** A {@link java.math.BigDecimal}. */
    DECIMAL,
    /** A {@link Boolean}. */
    BOOLEAN,
    /** A {@link java.time.LocalDate}. */
    DATE
  }
}
