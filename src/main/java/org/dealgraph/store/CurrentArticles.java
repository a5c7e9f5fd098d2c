package org.dealgraph.store;

import java.util.HashMap;
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

  private static final Node IDENTIFIER = DCTerms.identifier.asNode();

  private CurrentArticles() {}

  /** The content hash of every article by the article's id, sorted by id. */
  public static Map<String, String> of(DatasetGraph dataset) {
    Map<Node, String> ids = new HashMap<>();
    Iterator<Quad> named = dataset.findNG(Node.ANY, Node.ANY, IDENTIFIER, Node.ANY);
    while (named.hasNext()) {
      Quad id = named.next();
      if (id.getGraph().equals(id.getSubject())) { // else in quarantine: it takes part in nothing
        ids.put(id.getSubject(), id.getObject().getLiteralLexicalForm());
      }
    }
    Map<String, String> hashes = new TreeMap<>();
    Iterator<Quad> found = dataset.findNG(Node.ANY, Node.ANY, CONTENT_HASH, Node.ANY);
    while (found.hasNext()) {
      Quad hash = found.next();
      String id = hash.getGraph().equals(hash.getSubject()) ? ids.get(hash.getSubject()) : null;
      if (id != null) {
        hashes.put(id, hash.getObject().getLiteralLexicalForm());
      }
    }
    return hashes;
  }
}
