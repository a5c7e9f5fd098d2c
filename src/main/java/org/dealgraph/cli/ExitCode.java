package org.dealgraph.cli;

import org.dealgraph.model.UserError;

/** What the program says to its caller when it ends. */
final class ExitCode {

  /** All done. */
  static final int DONE = 0;

  /** Done, but some articles were rejected, or the graph breaks its shapes. */
  static final int DONE_WITH_REJECTS = 1;

  /** The command makes no sense; nothing was done. */
  static final int USAGE = 2;

  /** An input or the store cannot be used. */
  static final int UNUSABLE = 3;

  /** A defect of the program. */
  static final int INTERNAL = 70;

  /**
   * Nobody reads the output any more: what a shell reports of a program that a pipe's end stops.
   */
  static final int PIPE_CLOSED = 141;

  private ExitCode() {}

  static int of(UserError.Kind kind) {
    return switch (kind) {
      case USAGE -> USAGE;
      case UNUSABLE -> UNUSABLE;
    };
  }
}
