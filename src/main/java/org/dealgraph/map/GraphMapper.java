package org.dealgraph.map;

import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.dealgraph.model.Knowledge;
import org.dealgraph.model.Testimony;

/**
 * Writes the two layers of the graph as docs/graph.md describes them: no blank nodes, and the same
 * statements in the same order for the same data. Safe for use by several threads.
 */
public final class GraphMapper {

  private final Iris iris;

  public GraphMapper(Iris iris) {
    this.iris = iris;
  }

  /** Writes what one article says as quads of the article's own graph. */
  public void claims(Testimony testimony, StreamRDF out) {
    new ClaimMapper(iris, testimony, out).write();
  }

  /** Writes what one article says as triples of no graph in particular. */
  public void claimTriples(Testimony testimony, StreamRDF out) {
    claims(
        testimony,
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            out.triple(quad.asTriple());
          }
        });
  }

  /** Writes what was resolved from all articles as triples of the default graph. */
  public void knowledge(Knowledge knowledge, StreamRDF out) {
    new KnowledgeMapper(iris, out).write(knowledge);
  }
}
