package org.dealgraph.pipeline;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.dealgraph.map.Dg;
import org.dealgraph.map.Iris;
import org.dealgraph.model.UserError;
import org.dealgraph.store.GraphStore;
import org.jspecify.annotations.Nullable;

/** What the IRIs of a graph begin with, as its articles tell; it is chosen at the first build. */
final class GraphBase {

  private GraphBase() {}

  /** The IRIs of the graph, or the standard ones where it holds no article yet. */
  static Iris of(GraphStore store) {
    return store.read(GraphBase::find).map(Iris::new).orElseGet(Iris::standard);
  }

  /**
   * The IRIs for a build.
   *
   * @param wanted the base that the user asks for, or null for the graph's own
   * @throws UserError if the graph has another base already
   */
  static Iris choose(GraphStore store, @Nullable String wanted) {
    Optional<String> present = store.read(GraphBase::find);
    if (wanted == null) {
      return present.map(Iris::new).orElseGet(Iris::standard);
    }
    if (present.isPresent() && !present.get().equals(wanted)) {
      throw UserError.usage(
          "This graph was built with --base " + present.get() + ".",
          "Leave --base out, or build a new graph with --graph.");
    }
    return new Iris(wanted);
  }

  private static Optional<String> find(DatasetGraph dataset) {
    Iterator<Quad> articles = dataset.findNG(Node.ANY, Node.ANY, Dg.CONTENT_HASH, Node.ANY);
    if (!articles.hasNext()) {
      return Optional.empty();
    }
    Node article = articles.next().getSubject();
    Iterator<Quad> ids = dataset.findNG(article, article, DCTerms.identifier.asNode(), Node.ANY);
    if (!ids.hasNext()) {
      return Optional.empty();
    }
    String id = ids.next().getObject().getLiteralLexicalForm();
    String standard = Iris.standard().article(id).getURI();
    String own = standard.substring(Iris.DEFAULT_BASE.length());
    String iri = article.getURI();
    return Optional.of(iri.substring(0, iri.length() - own.length()));
  }
}
