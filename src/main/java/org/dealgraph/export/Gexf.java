package org.dealgraph.export;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dealgraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Writes GEXF 1.2 (https://gexf.net/1.2/), the version that Gephi and networkx both read: a dynamic
 * directed graph. {@code kind} says what an edge is (it is of GEXF 1.3, but without it Gephi takes
 * edges between the same two nodes for one), {@code weight} how many independent sources tell of
 * it, {@code start} and {@code end} between which days it happened or held.
 */
final class Gexf implements Network.Sink {

  private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

  private final XmlText xml;
  private final List<String> nodeKeys = new ArrayList<>();
  private final List<String> edgeKeys = new ArrayList<>();
  private boolean edges;

  Gexf(OutputStream out) {
    xml = new XmlText(out);
    xml.open("gexf", "xmlns", NAMESPACE, "version", "1.2");
    xml.open("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
    attributes("node", nodeKeys);
    attributes("edge", edgeKeys);
    xml.open("nodes");
  }

  private void attributes(String of, List<String> keys) {
    xml.open("attributes", "class", of, "mode", "static");
    key(keys, "type", "string");
    Network.properties(of.equals("edge")).forEach((name, type) -> key(keys, name, type(type)));
    xml.close();
  }

  private void key(List<String> keys, String name, String type) {
    xml.empty("attribute", "id", String.valueOf(keys.size()), "title", name, "type", type);
    keys.add(name);
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
    Object name = node.properties().getOrDefault("name", node.id());
    xml.open("node", "id", node.id(), "label", Values.text(name));
    values(node, nodeKeys);
    xml.close();
  }

  @Override
  public void edge(Network.Element edge, String from, String to) {
    if (!edges) {
      edges = true;
      xml.close().open("edges");
    }
    List<String> attributes =
        new ArrayList<>(List.of("id", edge.id(), "source", from, "target", to));
    String weight = Values.text(Network.weight(edge));
    attributes.addAll(List.of("kind", edge.type(), "label", edge.type(), "weight", weight));
    LocalDate start = start(edge.properties());
    LocalDate end = end(edge.properties());
    if (start != null && (end == null || !end.isBefore(start))) {
      attributes.addAll(List.of("start", start.toString()));
    }
    if (end != null && (start == null || !end.isBefore(start))) {
      attributes.addAll(List.of("end", end.toString()));
    }
    xml.open("edge", attributes.toArray(String[]::new));
    values(edge, edgeKeys);
    xml.close();
  }

  private static @Nullable LocalDate start(Map<String, Object> properties) {
    return properties.get("since") instanceof String since
        ? PartialDate.parse(since).earliest()
        : (LocalDate) properties.get("earliest");
  }

  private static @Nullable LocalDate end(Map<String, Object> properties) {
    return properties.get("until") instanceof String until
        ? PartialDate.parse(until).latest()
        : (LocalDate) properties.get("latest");
  }

  private void values(Network.Element element, List<String> keys) {
    xml.open("attvalues");
    value(keys, "type", element.type());
    element.properties().forEach((name, value) -> value(keys, name, value));
    xml.close();
  }

  private void value(List<String> keys, String name, Object value) {
    String id = String.valueOf(keys.indexOf(name));
    xml.empty("attvalue", "for", id, "value", Values.text(value));
  }

  void end() {
    xml.end();
  }
}
