package org.dealgraph.cli;

import java.util.Locale;
import org.dealgraph.json.JournalEntry;
import org.dealgraph.pipeline.Progress;

/** One line on the terminal that says how far a run has come. */
final class ProgressLine implements Progress, AutoCloseable {

  private final StatusLine status;
  private final long begin = System.nanoTime();
  private long files;
  private long articles;
  private long rejected;

  ProgressLine(Terminal terminal) {
    status = new StatusLine(terminal);
  }

  @Override
  public void files(long number) {
    files = number;
  }

  @Override
  public void phase(Phase phase) {
    switch (phase) {
      case READING -> status.show("Loading dictionaries …");
      case RESOLVING -> status.show("Resolving who is who and which rounds are one …");
      case WRITING -> status.show("Writing the graph …");
    }
  }

  @Override
  public void article(JournalEntry entry) {
    articles++;
    if (entry.outcome() == JournalEntry.Outcome.REJECTED) {
      rejected++;
    }
    status.refresh(() -> line((System.nanoTime() - begin) / 1e9));
  }

  String line(double seconds) {
    double rate = articles / Math.max(seconds, 0.001);
    String line = String.format(Locale.ROOT, "%,d articles, %.0f a second", articles, rate);
    if (rejected > 0) {
      line += String.format(Locale.ROOT, ", %,d rejected", rejected);
    }
    if (files > articles) {
      line += String.format(Locale.ROOT, ", about %s to go", duration((files - articles) / rate));
    }
    return line;
  }

  private static String duration(double seconds) {
    long whole = Math.round(seconds);
    return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
  }

  @Override
  public void close() {
    status.clear();
  }
}
