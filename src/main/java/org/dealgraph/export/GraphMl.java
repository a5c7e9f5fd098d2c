package org.dealgraph.export;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes GraphML (http://graphml.graphdrawing.org/specification.html), a directed graph in which
 * several edges may join the same two nodes. The key {@code type} says what a node or edge is,
 * {@code weight} of an edge how many independent sources tell of it.
 */
final class GraphMl implements Network.Sink {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final XmlText xml;
  private final String base;
  private final Map<String, String> nodeKeys = new LinkedHashMap<>();
  private final Map<String, String> edgeKeys = new LinkedHashMap<>();

  /**
   * A network without nodes.
   *
   * @param base what the IRIs of nodes begin with; ids go without it
   */
  GraphMl(OutputStream out, String base) {
    this.base = base;
    xml = new XmlText(out);
    xml.open("graphml", "xmlns", NAMESPACE);
    key("node", nodeKeys, "type", "string");
    key("node", nodeKeys, "iri", "string");
    Network.properties(false).forEach((name, type) -> key("node", nodeKeys, name, type(type)));
    key("edge", edgeKeys, "type", "string");
    key("edge", edgeKeys, "iri", "string");
    key("edge", edgeKeys, "weight", "double");
    Network.properties(true).forEach((name, type) -> key("edge", edgeKeys, name, type(type)));
    xml.open("graph", "id", "dealgraph", "edgedefault", "directed");
  }

  private void key(String of, Map<String, String> keys, String name, String type) {
    String id = of.charAt(0) + "_" + name;
    keys.put(name, id);
    xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
  }

  private static String type(Column.Type type) {
    return switch (type) {
      case TEXT, DATE -> "string";
      case INTEGER -> "long";
      case DECIMAL -> "double";
      case BOOLEAN -> "boolean";
    };
  }

  @Override
  public void node(Network.Element node) {
    xml.open("node", "id", id(node.id()));
    data(nodeKeys, "type", node.type());
    data(nodeKeys, "iri", node.id());
    node.properties().forEach((name, value) -> data(nodeKeys, name, value));
    xml.close();
  }

  @Override
  public void edge(Network.Element edge, String from, String to) {
    xml.open("edge", "id", id(edge.id()), "source", id(from), "target", id(to));
    data(edgeKeys, "type", edge.type());
    data(edgeKeys, "iri", edge.id());
    data(edgeKeys, "weight", Network.weight(edge));
    edge.properties().forEach((name, value) -> data(edgeKeys, name, value));
    xml.close();
  }

  /** An id is an XML name token: {@code org:acme} for {@code …/id/org/acme}. */
  private String id(String iri) {
    String local = iri.startsWith(base) ? iri.substring(base.length()) : iri;
    return local.replace('/', ':').replaceAll("[^\\w.:-]", "_");
  }

  private void data(Map<String, String> keys, String name, Object value) {
    xml.text("data", Values.text(value), "key", keys.getOrDefault(name, name));
  }

  void end() {
    xml.end();
  }
}
