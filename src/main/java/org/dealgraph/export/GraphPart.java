package org.dealgraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Statements that are written together.
 *
 * @param graph the named graph that they are in, or null for the default graph
 */
record GraphPart(@Nullable Node graph, Iterator<Quad> quads) {

  /** A dataset's graphs in a layer, each a part: the default graph first, then by IRI. */
  static Iterator<GraphPart> each(DatasetGraph data, Layer layer) {
    Iterator<GraphPart> knowledge =
        layer == Layer.CLAIMS ? Iter.nullIterator() : List.of(knowledge(data)).iterator();
    return layer == Layer.KNOWLEDGE
        ? knowledge
        : Iter.concat(
            knowledge,
            Iter.map(
                named(data, layer),
                graph -> new GraphPart(graph, data.findNG(graph, Node.ANY, Node.ANY, Node.ANY))));
  }

  /** All statements of a layer as if they were in one graph. */
  static Iterator<GraphPart> merged(DatasetGraph data, Layer layer) {
    Iterator<Quad> quads = Iter.flatMap(each(data, layer), GraphPart::quads);
    return List.of(new GraphPart(null, quads)).iterator();
  }

  private static GraphPart knowledge(DatasetGraph data) {
    return new GraphPart(null, data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY));
  }

  /** The graphs' names in order; of the layer of claims only those that hold an article. */
  private static Iterator<Node> named(DatasetGraph data, Layer layer) {
    try (SortedLines iris = new SortedLines()) {
      Iterator<Node> graphs = data.listGraphNodes();
      while (graphs.hasNext()) {
        Node graph = graphs.next();
        if (layer == Layer.ALL
            || data.contains(graph, graph, Subject.term("rdf:type"), Subject.term("Article"))) {
          iris.add(graph.getURI());
        }
      }
      return Iter.toList(Iter.map(iris.sorted(), NodeFactory::createURI)).iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
