package org.dealgraph.export;

import java.util.Map;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;

/** Declares prefixes before the first statement. */
final class PrefixesFirst extends StreamRDFWrapper {

  private final Map<String, String> prefixes;

  PrefixesFirst(StreamRDF target, Map<String, String> prefixes) {
    super(target);
    this.prefixes = prefixes;
  }

  @Override
  public void start() {
    super.start();
    prefixes.forEach(this::prefix);
  }
}
