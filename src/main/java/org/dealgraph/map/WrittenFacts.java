package org.dealgraph.map;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.dealgraph.model.ArticleClaims;

/**
 * Facts that a person or another program has written in the terms of the ontology. What the
 * knowledge layer must say and a person need not is filled in: a round without a status was closed,
 * a fact is stated, a sum is exact. What the program derives (sources, sums in dollars, bounds of
 * dates, links to claims, shortcuts) is not read but derived anew. What articles claim is no fact,
 * and is left out.
 */
public final class WrittenFacts {

  private final Graph graph;

  private WrittenFacts(Graph graph) {
    this.graph = graph;
  }

  /**
   * The facts of a file.
   *
   * @param file without blank nodes
   * @param names the names of an agent that the file itself does not name: values for {@code
   *     rdfs:label}, maybe none
   * @param source the IRI of the article that the file counts as
   */
  public static WrittenFacts of(
      DatasetGraph file, Function<Node, ? extends Collection<Node>> names, Node source) {
    Set<Node> articles = new HashSet<>();
    file.find(Node.ANY, Node.ANY, RDF.Nodes.type, Dg.Type.CLAIM)
        .forEachRemaining(quad -> articles.add(quad.getGraph()));
    Graph graph = GraphMemFactory.createDefaultGraph();
    file.find()
        .forEachRemaining(quad -> {
          if (!articles.contains(quad.getGraph())) {
            graph.add(quad.asTriple());
          }
        });
    new Completion(graph, names, source).run();
    return new WrittenFacts(graph);
  }

  /** As part of a knowledge layer, to be validated. */
  public Graph graph() {
    return graph;
  }

  /** Whether there is no fact at all. */
  public boolean isEmpty() {
    return FactReader.KINDS.stream()
        .noneMatch(kind -> graph.contains(Node.ANY, RDF.Nodes.type, kind));
  }

  /**
   * The facts as claims of one article.
   *
   * @param text the article's text: a line for each claim, which the claim quotes
   */
  public record AsArticle(String text, ArticleClaims claims) {}

  /**
   * The facts as what an article says.
   *
   * @param id the article's
   * @param title the first line of the article
   * @throws IllegalArgumentException if a fact breaks a shape; the message names it
   */
  public AsArticle asArticle(String id, String title) {
    return new FactReader(graph).read(id, title);
  }
}
