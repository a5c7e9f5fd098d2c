package org.dealgraph.store;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;

/** The articles that a dataset holds. */
public final class CurrentArticles {

  private static final Node CONTENT_HASH =
      NodeFactory.createURI("https://w3id.org/dealgraph/ontology#contentHash");

  private CurrentArticles() {}

  /** The content hash of every article by the article's id, sorted by id. */
  public static Map<String, String> of(DatasetGraph dataset) {
    Map<String, String> hashes = new TreeMap<>();
    Iterator<Quad> found = dataset.findNG(Node.ANY, Node.ANY, CONTENT_HASH, Node.ANY);
    while (found.hasNext()) {
      Quad hash = found.next();
      if (!hash.getGraph().equals(hash.getSubject())) {
        continue; // in quarantine: it takes part in nothing
      }
      Iterator<Quad> ids =
          dataset.findNG(hash.getGraph(), hash.getSubject(), DCTerms.identifier.asNode(), Node.ANY);
      if (ids.hasNext()) {
        hashes.put(
            ids.next().getObject().getLiteralLexicalForm(),
            hash.getObject().getLiteralLexicalForm());
      }
    }
    return hashes;
  }
}
