package org.dealgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dealgraph.pipeline.Removal;
import org.dealgraph.pipeline.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph remove}: articles out of the graph. */
@Command(
    name = "remove",
    description =
        "Takes articles out of the graph, with all that follows from them alone; the graph is then"
            + " as if it had never seen them.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Ids are listed by: dealgraph articles",
      "",
      "Example:",
      "  dealgraph remove zh/2025-03-28-jinglan-series-b-repost"
    })
final class RemoveCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Ids of articles.")
  private List<String> articles = List.of();

  @Mixin private GraphOption graph = new GraphOption();

  @Override
  public Integer call() {
    long begin = System.nanoTime();
    RunReport report = new Removal(graph.dir, articles).run();
    double seconds = (System.nanoTime() - begin) / 1e9;
    new ReportText(report, graph.dir, seconds).print(dealgraph.terminal());
    return ExitCode.DONE;
  }
}
