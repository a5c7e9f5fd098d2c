package org.dealgraph.cli;

import java.io.Console;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dealgraph.model.UserError;
import org.dealgraph.pipeline.GraphPush;
import org.dealgraph.push.Account;
import org.dealgraph.push.Protocol;
import org.dealgraph.push.Pusher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dealgraph push}: the graph into another store. */
@Command(
    name = "push",
    description = {
      "Brings another SPARQL store in line with the graph.",
      "Graphs that have changed since the last push to that address are replaced, those that are"
          + " gone removed. A push that was interrupted goes on where it stopped.",
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  dealgraph push http://localhost:3030/deals --dry-run",
      "  dealgraph push http://localhost:8080/rdf4j-server/repositories/deals --dry-run",
      "  dealgraph push http://localhost:8890/sparql-graph-crud-auth --dry-run",
    })
final class PushCommand implements Callable<Integer> {

  private static final String PASSWORD = "DEALGRAPH_PASSWORD";

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private DealgraphCommand dealgraph;

  @Mixin private GraphOption graph = new GraphOption();

  @Parameters(
      paramLabel = "URL",
      description = "The store's address for the Graph Store Protocol or Update, or a repository.")
  @SuppressWarnings("NullAway.Init")
  private String url;

  @Option(
      names = "--protocol",
      paramLabel = "PROTOCOL",
      description =
          "graph-store, update or rdf4j (default: rdf4j for .../repositories/NAME, update for"
              + " .../update, else graph-store).")
  private @Nullable String protocol;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description =
          "The user; the password is that in the environment variable "
              + PASSWORD
              + ", or is asked for.")
  private @Nullable String user;

  @Option(
      names = "--default-graph",
      paramLabel = "IRI",
      description =
          "The graph that takes the facts (default: the store's default graph, which Virtuoso"
              + " lacks).")
  private @Nullable String defaultGraph;

  @Option(names = "--again", description = "Push all, whatever was pushed before.")
  private boolean again;

  @Option(names = "--dry-run", description = "Only say what would be pushed.")
  private boolean dry;

  @Override
  public Integer call() {
    Terminal terminal = dealgraph.terminal();
    URI address = address();
    Protocol chosen = protocol == null ? Protocol.guess(address) : Protocol.of(protocol);
    StatusLine status = new StatusLine(terminal);
    Pusher.Plan plan =
        new Pusher.Plan(
            graph.dir,
            address,
            chosen,
            dry ? null : account(),
            defaultGraph,
            again,
            dry,
            Duration.ofSeconds(1));
    Pusher.Outcome outcome;
    try {
      outcome =
          new GraphPush(
                  plan,
                  (graphs, of, statements) ->
                      status.refresh(() ->
                          "Pushed %s of %s graphs, %s statements …"
                              .formatted(
                                  ReportText.number(graphs),
                                  ReportText.number(of),
                                  ReportText.number(statements))))
              .run();
    } finally {
      status.clear();
    }
    terminal.line(
        "%s %s graphs (%s statements) to %s by %s; %s removed, %s unchanged"
            .formatted(
                dry ? "Would push" : "Pushed",
                ReportText.number(outcome.pushed()),
                ReportText.number(outcome.statements()),
                address,
                chosen,
                ReportText.number(outcome.removed()),
                ReportText.number(outcome.unchanged())));
    return ExitCode.DONE;
  }

  private URI address() {
    try {
      URI address = URI.create(url.strip());
      if (address.getUserInfo() != null) {
        throw UserError.usage(
            "The address holds a user or a password.",
            "Give --user, and the password in the environment variable " + PASSWORD + ".");
      }
      if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw UserError.usage(
        "\"" + url + "\" is no web address.", "Write it as http://localhost:3030/deals.");
  }

  private @Nullable Account account() {
    if (user == null) {
      return null;
    }
    String known = System.getenv(PASSWORD);
    String password = known == null ? typed(user) : known;
    if (password == null) {
      throw UserError.usage(
          "The password of " + user + " is missing.",
          "Put it into the environment variable " + PASSWORD + ".");
    }
    return new Account(user, password);
  }

  private static @Nullable String typed(String user) {
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .map(console -> console.readPassword("Password of %s: ", user))
        .map(String::new)
        .orElse(null);
  }
}
