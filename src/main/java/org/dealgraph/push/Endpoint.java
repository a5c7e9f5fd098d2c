package org.dealgraph.push;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A store that takes graphs. All may be done again after it failed. */
interface Endpoint extends AutoCloseable {

  /** That a store refused, and will refuse again. */
  final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /**
   * Sends something short, so that a store may ask for a password before anything long comes.
   *
   * @throws IOException as {@link #replace}
   */
  void knock() throws IOException;

  /**
   * Makes a graph hold exactly these statements.
   *
   * @param graph its IRI, or null for the default graph
   * @param ntriples lines of N-Triples without line feed
   * @throws Refused if there is no use in trying again
   * @throws IOException if there may be
   */
  void replace(@Nullable String graph, List<String> ntriples) throws IOException;

  /** Adds statements to a graph, as {@link #replace}. */
  void add(@Nullable String graph, List<String> ntriples) throws IOException;

  /** Removes a graph, or nothing where there is none, as {@link #replace}. */
  void drop(@Nullable String graph) throws IOException;

  @Override
  void close();

  /** The store at an address. */
  static Endpoint of(Protocol protocol, URI address, @Nullable Account account) {
    return switch (protocol) {
      case GRAPH_STORE -> new GraphStoreEndpoint(address, account);
      case UPDATE -> new UpdateEndpoint(address, account);
      case RDF4J -> new Rdf4jEndpoint(address, account);
    };
  }
}
