package org.dealgraph.model;

import org.jspecify.annotations.Nullable;

/**
 * Trouble that the user can mend: a wrong option, a missing file, a locked store. Its message is
 * one sentence; it is printed without a stack trace.
 */
public final class UserError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What kind of trouble it is; decides the exit code. */
  public enum Kind {
    /** A command, option or parameter that makes no sense: exit code 2. */
    USAGE,
    /** An input or a store that cannot be used: exit code 3. */
    UNUSABLE
  }

  private final Kind kind;
  private final @Nullable String hint;

  private UserError(Kind kind, String message, @Nullable String hint, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.hint = hint;
  }

  public static UserError usage(String message, @Nullable String hint) {
    return new UserError(Kind.USAGE, message, hint, null);
  }

  public static UserError unusable(
      String message, @Nullable String hint, @Nullable Throwable cause) {
    return new UserError(Kind.UNUSABLE, message, hint, cause);
  }

  public Kind kind() {
    return kind;
  }

  /** What to do about it, in one sentence, or null. */
  public @Nullable String hint() {
    return hint;
  }
}
