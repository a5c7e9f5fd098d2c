package org.dealgraph.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The output, of which it is known when nobody reads it any more. */
final class StandardOutput extends FilterOutputStream {

  StandardOutput(OutputStream out) {
    super(out);
  }

  /** Nobody reads the output any more, as with {@code | head}. */
  static final class Closed extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    Closed(IOException cause) {
      super("nobody reads the output any more", cause);
    }
  }

  @Override
  public void write(int b) {
    pass(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    pass(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    pass(out::flush);
  }

  @Override
  public void close() {
    flush();
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void pass(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new Closed(e);
    }
  }
}
