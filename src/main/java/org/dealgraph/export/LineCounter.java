package org.dealgraph.export;

import java.util.Iterator;

/** Counts the lines that pass. */
final class LineCounter implements Iterator<String> {

  private final Iterator<String> lines;
  private long count;

  LineCounter(Iterator<String> lines) {
    this.lines = lines;
  }

  @Override
  public boolean hasNext() {
    return lines.hasNext();
  }

  @Override
  public String next() {
    count++;
    return lines.next();
  }

  long count() {
    return count;
  }
}
