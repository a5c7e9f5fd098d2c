package org.dealgraph.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Readings one after the other; each is made only when it is asked for. */
abstract class Readings implements Iterator<Reading> {

  private @Nullable Reading next;
  private boolean over;

  /** The next reading, or null when there is none left. */
  abstract @Nullable Reading advance();

  /** Lets go of what is open; called at the end, and early if the rest is not wanted. */
  void close() {}

  static Readings of(Reading... readings) {
    Iterator<Reading> all = List.of(readings).iterator();
    return new Readings() {
      @Override
      @Nullable Reading advance() {
        return all.hasNext() ? all.next() : null;
      }
    };
  }

  /** The same readings, after which {@code resource} is closed. */
  final Readings closing(Closeable resource) {
    Readings inner = this;
    return new Readings() {
      @Override
      @Nullable Reading advance() {
        return inner.hasNext() ? inner.next() : null;
      }

      @Override
      void close() {
        inner.close();
        try {
          resource.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  @Override
  public final boolean hasNext() {
    if (next == null && !over) {
      next = advance();
      if (next == null) {
        over = true;
        close();
      }
    }
    return next != null;
  }

  @Override
  public final Reading next() {
    Reading reading = hasNext() ? next : null;
    if (reading == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return reading;
  }
}
