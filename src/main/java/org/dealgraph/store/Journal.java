package org.dealgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dealgraph.json.JournalEntry;
import org.dealgraph.json.JournalJson;

/**
 * What became of each article in the last run, one JSON object a line. A run under way writes to a
 * file of its own beside it, which stays behind where the run is killed.
 */
public final class Journal {

  private final Path file;
  private final Path part;

  /** The journal of the graph in {@code dir}. */
  public Journal(Path dir) {
    this.file = dir.resolve("journal.jsonl");
    this.part = dir.resolve("journal.jsonl.part");
  }

  /** The entries of the last run that finished; none where there was no run. */
  public List<JournalEntry> lastRun() {
    return read(file);
  }

  /** The entries of a run that did not finish, so far as it came. */
  public List<JournalEntry> unfinishedRun() {
    return read(part);
  }

  /** Whether the latest run did not finish, so that archive and dataset may disagree. */
  public boolean isInterrupted() {
    return Files.exists(part);
  }

  /** Begins a run; what an unfinished one left behind is lost. */
  public Run begin() {
    try {
      return new Run(Files.newBufferedWriter(part));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JournalEntry> read(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      // A killed run may end within a character, which a strict reader would refuse.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.lines().flatMap(line -> JournalJson.read(line).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A run under way. Unless it is finished before it is closed, the last run's journal stays. */
  public final class Run implements AutoCloseable {

    private final Writer writer;

    private Run(Writer writer) {
      this.writer = writer;
    }

    /** Notes what became of an article; on disk when this returns. */
    public synchronized void add(JournalEntry entry) {
      try {
        writer.write(JournalJson.write(entry) + "\n");
        writer.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Makes this the last run. */
    public synchronized void finish() {
      try {
        writer.close();
        WholeFile.replace(part, file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public synchronized void close() {
      try {
        writer.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
