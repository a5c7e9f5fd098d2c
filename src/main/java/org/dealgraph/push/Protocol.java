package org.dealgraph.push;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.dealgraph.model.UserError;

/** How a store takes graphs. */
public enum Protocol {
  /** SPARQL 1.1 Graph Store HTTP Protocol: Fuseki, Virtuoso and others. */
  GRAPH_STORE,
  /** SPARQL 1.1 Update, in batches of INSERT DATA: any store. */
  UPDATE,
  /** The transactions of RDF4J Server and GraphDB. */
  RDF4J;

  /**
   * The protocol of this name, as in {@code graph-store}.
   *
   * @throws UserError if there is none
   */
  public static Protocol of(String name) {
    return Arrays.stream(values())
        .filter(each -> each.toString().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            UserError.usage(
                "There is no protocol \"" + name + "\".",
                "The protocols are graph-store, update and rdf4j."));
  }

  /** What an address of this form usually speaks. */
  public static Protocol guess(URI address) {
    String path = String.valueOf(address.getPath());
    if (path.matches(".*/repositories/[^/]+/?")) {
      return RDF4J;
    }
    return path.matches(".*/(update|statements|sparql-auth)/?") ? UPDATE : GRAPH_STORE;
  }

  /** The name, as in {@code graph-store}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
