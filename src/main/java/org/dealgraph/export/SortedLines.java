package org.dealgraph.export;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Any number of lines in order, each once. A fixed share of memory holds some of them; the others
 * lie in temporary files, sorted in runs that are merged at the end.
 */
final class SortedLines implements AutoCloseable {

  private static final long CHARACTERS_IN_MEMORY = 48L << 20;
  private static final int OVERHEAD = 56;

  private final long limit;
  private final List<String> lines = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private final List<BufferedReader> readers = new ArrayList<>();
  private long held;

  SortedLines() {
    this(CHARACTERS_IN_MEMORY);
  }

  /**
   * No lines yet.
   *
   * @param limit how many characters are held before a run is written
   */
  SortedLines(long limit) {
    this.limit = limit;
  }

  /** Adds a line without a line feed in it. */
  void add(String line) throws IOException {
    lines.add(line);
    held += line.length() + OVERHEAD;
    if (held > limit) {
      spill();
    }
  }

  private void spill() throws IOException {
    Collections.sort(lines);
    Path run = Files.createTempFile("dealgraph-export-", ".lines");
    runs.add(run);
    try (BufferedWriter out = Files.newBufferedWriter(run)) {
      for (String line : lines) {
        out.write(line);
        out.write('\n');
      }
    }
    lines.clear();
    held = 0;
  }

  /**
   * The lines in order; of equal ones only the first. To be called once, after the last was added.
   */
  Iterator<String> sorted() throws IOException {
    Collections.sort(lines);
    PriorityQueue<Run> heads = new PriorityQueue<>();
    addTo(heads, lines.iterator());
    for (Path run : runs) {
      BufferedReader reader = Files.newBufferedReader(run);
      readers.add(reader);
      addTo(heads, reader.lines().iterator());
    }
    return new Merge(heads);
  }

  private static void addTo(PriorityQueue<Run> heads, Iterator<String> lines) {
    if (lines.hasNext()) {
      heads.add(new Run(lines.next(), lines));
    }
  }

  /** What is left of a run: its first line and the others. */
  private record Run(String head, Iterator<String> rest) implements Comparable<Run> {
    @Override
    public int compareTo(Run other) {
      return head.compareTo(other.head);
    }
  }

  private static final class Merge implements Iterator<String> {
    private final PriorityQueue<Run> heads;
    private @Nullable String next;

    Merge(PriorityQueue<Run> heads) {
      this.heads = heads;
      this.next = after(null);
    }

    private @Nullable String after(@Nullable String last) {
      while (true) {
        Run run = heads.poll();
        if (run == null) {
          return null;
        }
        addTo(heads, run.rest());
        if (!run.head().equals(last)) {
          return run.head();
        }
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public String next() {
      String line = next;
      if (line == null) {
        throw new NoSuchElementException();
      }
      next = after(line);
      return line;
    }
  }

  @Override
  public void close() {
    try {
      for (BufferedReader reader : readers) {
        reader.close();
      }
      for (Path run : runs) {
        Files.deleteIfExists(run);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
