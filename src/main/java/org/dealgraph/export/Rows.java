package org.dealgraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The nodes that the rows of a table are about, in the order of their IRIs. */
final class Rows {

  private Rows() {}

  static void of(DatasetGraph data, Table table, Selection selection, Consumer<Subject> use) {
    Node type = Subject.term(table.type());
    Node graph = table.claimed() ? Node.ANY : Quad.defaultGraphIRI;
    try (SortedLines iris = new SortedLines()) {
      Iterator<Quad> found = data.find(graph, Node.ANY, Subject.term("rdf:type"), type);
      while (found.hasNext()) {
        Quad quad = found.next();
        Node node = quad.getSubject();
        boolean own = !table.claimed() || node.equals(quad.getGraph());
        if (own && selection.holds(node)) {
          iris.add(node.getURI());
        }
      }
      iris.sorted()
          .forEachRemaining(iri -> {
            Node node = NodeFactory.createURI(iri);
            use.accept(new Subject(data, table.claimed() ? node : Quad.defaultGraphIRI, node));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
