package org.dealgraph.export;

import org.apache.jena.atlas.io.AWriterBase;

/**
 * A line that Jena's formatters write into. They write IRIs character by character, and Jena's own
 * buffers lock for each.
 */
final class LineWriter extends AWriterBase {

  private final StringBuilder line = new StringBuilder(256);

  /** The line, which is begun anew. */
  String take() {
    String taken = line.toString();
    line.setLength(0);
    return taken;
  }

  @Override
  public void print(char c) {
    line.append(c);
  }

  @Override
  public void print(char[] chars) {
    line.append(chars);
  }

  @Override
  public void print(String text) {
    line.append(text);
  }

  @Override
  public void printf(String format, Object... values) {
    throw new UnsupportedOperationException("the formatters of N-Triples never ask for it");
  }

  @Override
  public void println(String text) {
    line.append(text);
    println();
  }

  @Override
  public void println() {
    line.append('\n');
  }

  @Override
  public void flush() {
    // all is in the line already
  }

  @Override
  public void close() {
    // there is nothing to give back
  }
}
