package org.dealgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dealgraph.json.JournalEntry;
import org.dealgraph.json.JournalEntry.Outcome;
import org.dealgraph.pipeline.RunReport;

/** What a run came to, in a few lines. */
record ReportText(RunReport report, Path graph, double seconds) {

  void print(Terminal terminal) {
    lines().forEach(terminal::line);
    int rejected = report.count(Outcome.REJECTED);
    if (rejected > 0) {
      terminal.err().println("Rejected:");
      for (JournalEntry entry : report.rejects()) {
        terminal.err().println("  " + entry.origin() + " " + entry.reason());
      }
      int more = rejected - report.rejects().size();
      String rest = more == 0 ? "" : "  and " + more + " more; ";
      terminal.err().println((rest.isEmpty() ? "  " : rest) + "see " + journal());
    }
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Articles: %s read, %s done, %s unchanged, %s without claims, %s rejected"
            .formatted(
                number(report.read()),
                number(report.count(Outcome.DONE)),
                number(report.count(Outcome.UNCHANGED)),
                number(report.count(Outcome.NO_CLAIMS)),
                number(report.count(Outcome.REJECTED))));
    lines.addAll(graphLines());
    return lines;
  }

  /** What the graph holds and what was changed in it, whatever was read. */
  List<String> graphLines() {
    List<String> lines = new ArrayList<>(contents(report.contents()));
    if (report.outdated() > 0) {
      lines.add(
          "%s of the graph's articles were read by another version of Dealgraph; build them again"
                  .formatted(number(report.outdated()))
              + " to read them with this one.");
    }
    if (report.idle() > 0) {
      lines.add(
          "%s of your decisions have nothing to decide; see: dealgraph decisions"
              .formatted(number(report.idle())));
    }
    lines.add(
        "Changed: %s statements added, %s removed, in %.1f s"
            .formatted(
                number(report.change().added()), number(report.change().removed()), seconds));
    return lines;
  }

  private List<String> contents(RunReport.Contents holds) {
    return List.of(
        "Graph %s: %s articles, %s organizations, %s people"
            .formatted(
                graph,
                number(report.articles()),
                number(holds.organizations()),
                number(holds.people())),
        "  %s rounds, %s valuations, %s acquisitions, %s moves, %s positions"
            .formatted(
                number(holds.rounds()),
                number(holds.valuations()),
                number(holds.acquisitions()),
                number(holds.moves()),
                number(holds.positions())));
  }

  private Path journal() {
    return graph.resolve("journal.jsonl");
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
