package org.dealgraph.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The network as the two files that {@code neo4j-admin database import} reads: {@code nodes.csv}
 * and {@code relationships.csv}, with typed headers (Neo4j Operations Manual, Import, CSV header
 * format). Every node bears the label {@code Entity} beside its own, as in {@link CypherScript}.
 */
final class Neo4jFiles implements Network.Sink {

  private static final String LABEL = "Entity;";

  private final Map<String, Column.Type> nodeProperties = new LinkedHashMap<>();
  private final Map<String, Column.Type> edgeProperties = new LinkedHashMap<>();
  private final CsvWriter nodes;
  private final CsvWriter edges;

  Neo4jFiles(OutputStream nodes, OutputStream edges) {
    this.nodes = csv(nodes);
    this.edges = csv(edges);
    nodeProperties.putAll(Network.properties(false));
    Tables.ROUNDS.columns().stream()
        .filter(column -> !column.name().equals("id"))
        .forEach(column -> nodeProperties.putIfAbsent(column.name(), column.type()));
    edgeProperties.putAll(Network.properties(true));
    Tables.ROUNDS.columns().stream()
        .filter(column -> !column.name().equals("id"))
        .forEach(column -> edgeProperties.putIfAbsent(column.name(), column.type()));
    header(this.nodes, List.of("id:ID", ":LABEL"), nodeProperties);
    header(this.edges, List.of(":START_ID", ":END_ID", ":TYPE", "id"), edgeProperties);
  }

  private static CsvWriter csv(OutputStream out) {
    return CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private static void header(
      CsvWriter csv, List<String> first, Map<String, Column.Type> properties) {
    List<String> header = new ArrayList<>(first);
    properties.forEach((name, type) -> header.add(name + type(type)));
    csv.writeRecord(header);
  }

  private static String type(Column.Type type) {
    return switch (type) {
      case TEXT -> "";
      case INTEGER -> ":long";
      case DECIMAL -> ":double";
      case BOOLEAN -> ":boolean";
      case DATE -> ":date";
    };
  }

  @Override
  public void node(Network.Element node) {
    record(nodes, List.of(node.id(), LABEL + node.type()), nodeProperties, node);
  }

  @Override
  public void edge(Network.Element edge, String from, String to) {
    record(edges, List.of(from, to, edge.type(), edge.id()), edgeProperties, edge);
  }

  private static void record(
      CsvWriter csv,
      List<String> first,
      Map<String, Column.Type> properties,
      Network.Element element) {
    List<String> record = new ArrayList<>(first);
    for (String name : properties.keySet()) {
      Object value = element.properties().get(name);
      record.add(value == null ? "" : Values.text(value));
    }
    csv.writeRecord(record);
  }

  void end() throws IOException {
    nodes.flush();
    edges.flush();
  }
}
