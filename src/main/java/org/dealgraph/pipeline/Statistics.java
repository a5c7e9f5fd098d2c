package org.dealgraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dealgraph.map.Dg;
import org.dealgraph.store.GraphStore;

/**
 * How much a graph holds.
 *
 * @param base what its IRIs begin with
 * @param knowledge how many nodes of each class the default graph holds
 * @param claims how many nodes of each class the articles' graphs hold
 * @param byStatus how many facts of each status, as in {@code Round Closed}
 * @param bytes what the folder takes on disk
 */
public record Statistics(
    String base,
    Map<String, Long> knowledge,
    Map<String, Long> claims,
    Map<String, Long> byStatus,
    long bytes) {

  /** Counts what the graph in {@code dir} holds. */
  public static Statistics of(Path dir) {
    try (GraphStore store = GraphStore.openExisting(dir)) {
      String base = GraphBase.of(store).base();
      return store.read(dataset ->
          new Statistics(
              base,
              types(dataset.stream(Quad.defaultGraphIRI, Node.ANY, RDF.Nodes.type, Node.ANY)),
              types(articleTypes(dataset)),
              status(dataset),
              size(dir)));
    }
  }

  private static Stream<Quad> articleTypes(DatasetGraph dataset) {
    return dataset.stream(Quad.unionGraph, Node.ANY, RDF.Nodes.type, Node.ANY);
  }

  private static Map<String, Long> types(Stream<Quad> quads) {
    Map<String, Long> counts = new TreeMap<>();
    quads.forEach(quad -> counts.merge(name(quad.getObject()), 1L, Long::sum));
    return counts;
  }

  private static Map<String, Long> status(DatasetGraph dataset) {
    Map<String, Long> counts = new TreeMap<>();
    for (Node kind : new Node[] {Dg.Type.ROUND, Dg.Type.MOVE, Dg.Type.ACQUISITION}) {
      dataset.stream(Quad.defaultGraphIRI, Node.ANY, RDF.Nodes.type, kind)
          .flatMap(
              quad -> dataset.stream(Quad.defaultGraphIRI, quad.getSubject(), Dg.STATUS, Node.ANY))
          .forEach(quad -> counts.merge(name(kind) + " " + name(quad.getObject()), 1L, Long::sum));
    }
    return counts;
  }

  private static String name(Node node) {
    return node.toString().replaceFirst(".*[/#]", "");
  }

  private static long size(Path dir) {
    try (Stream<Path> files = Files.walk(dir)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
