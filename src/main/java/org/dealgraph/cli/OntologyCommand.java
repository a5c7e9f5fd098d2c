package org.dealgraph.cli;

import java.util.concurrent.Callable;
import org.dealgraph.map.OntologyPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph ontology}: what the terms of the graph mean. */
@Command(
    name = "ontology",
    description = "Prints the ontology as a page: each term, its meaning and an example.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  dealgraph ontology > ontology.md"})
final class OntologyCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Override
  public Integer call() {
    dealgraph.terminal().print(OntologyPage.markdown());
    return ExitCode.DONE;
  }
}
