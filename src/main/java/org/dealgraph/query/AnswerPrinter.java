package org.dealgraph.query;

import java.io.OutputStream;

/** Prints answers in one format. */
public interface AnswerPrinter {

  /**
   * Prints; the stream is flushed and stays open.
   *
   * @throws org.dealgraph.model.UserError if answers of this kind have no such format; nothing is
   *     printed then
   * @throws java.io.UncheckedIOException if the stream takes no more
   */
  void print(Answers answers, OutputStream out);
}
