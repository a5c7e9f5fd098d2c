package org.dealgraph.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.dealgraph.pipeline.Deciding;
import org.dealgraph.pipeline.Progress;
import org.dealgraph.pipeline.RunReport;

/** Runs a command that decides something, and says what the graph holds then. */
record DecisionRun(Terminal terminal, Path graph) {

  int report(Function<Deciding, RunReport> decision) {
    long begin = System.nanoTime();
    RunReport report;
    try (ProgressLine line = new ProgressLine(terminal)) {
      report = decision.apply(new Deciding(graph, terminal.interactive() ? line : Progress.NONE));
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    new ReportText(report, graph, seconds).graphLines().forEach(terminal::line);
    return ExitCode.DONE;
  }
}
