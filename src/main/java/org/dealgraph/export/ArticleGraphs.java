package org.dealgraph.export;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The named graphs that hold articles and what they claim; the ontology has a graph too. */
final class ArticleGraphs {

  private static final Node ARTICLE =
      NodeFactory.createURI("https://w3id.org/dealgraph/ontology#Article");

  private ArticleGraphs() {}

  /** All their statements. */
  static Iterator<Quad> quads(DatasetGraph data) {
    Iterator<Node> articles =
        Iter.filter(
            data.listGraphNodes(), graph -> data.contains(graph, graph, RDF.Nodes.type, ARTICLE));
    return Iter.flatMap(articles, graph -> data.findNG(graph, Node.ANY, Node.ANY, Node.ANY));
  }
}
