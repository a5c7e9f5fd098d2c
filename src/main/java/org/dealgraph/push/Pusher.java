package org.dealgraph.push;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dealgraph.model.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Brings another store in line with a graph: graphs that changed since the last push to its address
 * are replaced, those that are gone are removed, the others are left alone.
 */
public final class Pusher {

  private static final String DEFAULT = "";
  private static final int BATCH = 20_000;
  private static final int ATTEMPTS = 5;
  private static final BigInteger SPACE = BigInteger.ONE.shiftLeft(256);

  private final Plan plan;
  private final Progress progress;

  /**
   * What to push whereto.
   *
   * @param folder the folder of the graph, where it is noted what was pushed
   * @param account who pushes, or null where nobody is asked
   * @param defaultGraph the IRI of the graph that takes what is in the default graph, or null for
   *     the store's own default graph
   * @param again whether to push all, whatever was pushed before
   * @param dry whether only to say what would be done
   * @param pause before the second attempt; doubled before each other
   */
  public record Plan(
      Path folder,
      URI address,
      Protocol protocol,
      @Nullable Account account,
      @Nullable String defaultGraph,
      boolean again,
      boolean dry,
      Duration pause) {}

  /** What was done, or would be. */
  public record Outcome(int pushed, long statements, int removed, int unchanged) {}

  /** Is told how far it has come. */
  public interface Progress {
    void pushed(int graphs, int of, long statements);
  }

  /** A pusher. */
  public Pusher(Plan plan, Progress progress) {
    this.plan = plan;
    this.progress = progress;
  }

  /**
   * Pushes.
   *
   * @param data inside a transaction that the caller has begun
   * @throws UserError if the store cannot be reached, or refuses
   */
  public Outcome push(DatasetGraph data) {
    PushLog log = new PushLog(plan.folder(), plan.address());
    if (plan.again() && !plan.dry()) {
      log.clear();
    }
    Map<String, String> there = plan.again() ? Map.of() : log.hashes();
    Map<String, String> here = hashes(data);
    List<String> changed =
        here.entrySet().stream()
            .filter(each -> !each.getValue().equals(there.get(each.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    List<String> gone =
        new TreeSet<>(there.keySet()).stream().filter(graph -> !here.containsKey(graph)).toList();
    long statements = 0;
    try (Endpoint endpoint = Endpoint.of(plan.protocol(), plan.address(), plan.account())) {
      if (!plan.dry() && !(changed.isEmpty() && gone.isEmpty())) {
        attempt(endpoint::knock);
      }
      int done = 0;
      for (String graph : changed) {
        statements += plan.dry() ? count(data, graph) : push(data, graph, endpoint);
        if (!plan.dry()) {
          log.pushed(graph, String.valueOf(here.get(graph)));
        }
        progress.pushed(++done, changed.size(), statements);
      }
      for (String graph : gone) {
        if (!plan.dry()) {
          attempt(() -> endpoint.drop(target(graph)));
          log.removed(graph);
        }
      }
    }
    return new Outcome(changed.size(), statements, gone.size(), here.size() - changed.size());
  }

  private static Node node(String graph) {
    return graph.equals(DEFAULT) ? Quad.defaultGraphIRI : NodeFactory.createURI(graph);
  }

  private @Nullable String target(String graph) {
    return graph.equals(DEFAULT) ? plan.defaultGraph() : graph;
  }

  private static Iterator<Quad> statements(DatasetGraph data, String graph) {
    return data.find(node(graph), Node.ANY, Node.ANY, Node.ANY);
  }

  private static long count(DatasetGraph data, String graph) {
    long count = 0;
    Iterator<Quad> quads = statements(data, graph);
    while (quads.hasNext()) {
      quads.next();
      count++;
    }
    return count;
  }

  /** The hash of each graph: the sum of those of its lines, so that their order does not matter. */
  private static Map<String, String> hashes(DatasetGraph data) {
    Map<String, String> hashes = new TreeMap<>();
    List<String> graphs = new ArrayList<>(List.of(DEFAULT));
    data.listGraphNodes().forEachRemaining(graph -> graphs.add(graph.getURI()));
    for (String graph : graphs) {
      BigInteger sum = BigInteger.ZERO;
      Iterator<Quad> quads = statements(data, graph);
      while (quads.hasNext()) {
        byte[] line = line(quads.next()).getBytes(StandardCharsets.UTF_8);
        sum = sum.add(new BigInteger(1, sha256(line))).mod(SPACE);
      }
      hashes.put(graph, sum.toString(Character.MAX_RADIX));
    }
    return hashes;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  private static String line(Quad quad) {
    return NodeFmtLib.strNT(quad.asTriple());
  }

  private long push(DatasetGraph data, String graph, Endpoint endpoint) {
    Iterator<Quad> quads = statements(data, graph);
    long count = 0;
    boolean first = true;
    while (first || quads.hasNext()) {
      List<String> batch = new ArrayList<>();
      while (quads.hasNext() && batch.size() < BATCH) {
        batch.add(line(quads.next()));
      }
      if (first) {
        attempt(() -> endpoint.replace(target(graph), batch));
      } else {
        attempt(() -> endpoint.add(target(graph), batch));
      }
      first = false;
      count += batch.size();
    }
    return count;
  }

  private interface Step {
    void run() throws IOException;
  }

  /** What fails is tried again after a while, unless the store refuses. */
  private void attempt(Step step) {
    Duration pause = plan.pause();
    for (int attempt = 1; ; attempt++) {
      try {
        step.run();
        return;
      } catch (IOException e) {
        if (e instanceof Endpoint.Refused || attempt == ATTEMPTS) {
          throw UserError.unusable(
              "The store at " + plan.address() + " took no more: " + e.getMessage(),
              "See that the address, the protocol and the user are right; what was pushed is noted,"
                  + " and the next push goes on from there.",
              e);
        }
        sleep(pause);
        pause = pause.multipliedBy(2);
      }
    }
  }

  private void sleep(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw UserError.unusable("The push was interrupted.", "Run it again to go on.", e);
    }
  }
}
