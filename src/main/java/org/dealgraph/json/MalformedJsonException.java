package org.dealgraph.json;

import org.jspecify.annotations.Nullable;

/**
 * Text that is no JSON, or JSON that does not hold what it should; the message says what and where.
 */
public final class MalformedJsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MalformedJsonException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
