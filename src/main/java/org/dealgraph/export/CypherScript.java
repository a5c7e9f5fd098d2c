package org.dealgraph.export;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The network as a Cypher script for {@code cypher-shell}: a constraint, then nodes and
 * relationships in batches. They are merged by their ids, so that the script may run again, and
 * again after a later export: what was a rumour and came true changes its type.
 */
final class CypherScript implements Network.Sink {

  private static final int BATCH = 500;

  private final PrintWriter out;
  private final Map<String, List<String>> nodes = new LinkedHashMap<>();
  private final Map<String, List<String>> edges = new LinkedHashMap<>();

  CypherScript(OutputStream out) {
    this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    line("CREATE CONSTRAINT dealgraph_entity_id IF NOT EXISTS");
    line("FOR (n:Entity) REQUIRE n.id IS UNIQUE;");
  }

  private void line(String text) {
    out.print(text);
    out.print('\n');
  }

  @Override
  public void node(Network.Element node) {
    add(
        nodes,
        node.type(),
        "{id: " + text(node.id()) + ", p: " + map(node) + "}",
        this::writeNodes);
  }

  @Override
  public void edge(Network.Element edge, String from, String to) {
    if (!nodes.isEmpty()) {
      flushNodes();
    }
    String row =
        "{id: %s, a: %s, b: %s, p: %s}".formatted(text(edge.id()), text(from), text(to), map(edge));
    add(edges, edge.type(), row, this::writeEdges);
  }

  private static void add(
      Map<String, List<String>> batches,
      String type,
      String row,
      BiConsumer<String, List<String>> write) {
    List<String> batch = batches.computeIfAbsent(type, t -> new ArrayList<>());
    batch.add(row);
    if (batch.size() == BATCH) {
      batches.remove(type);
      write.accept(type, batch);
    }
  }

  private void flushNodes() {
    nodes.forEach(this::writeNodes);
    nodes.clear();
  }

  private void writeNodes(String label, List<String> batch) {
    unwind(batch);
    line("MERGE (n:Entity {id: row.id})");
    line("SET n = row.p, n.id = row.id, n:" + label + ";");
  }

  private void writeEdges(String type, List<String> batch) {
    unwind(batch);
    line("MATCH (a:Entity {id: row.a}), (b:Entity {id: row.b})");
    line("MERGE (a)-[r:" + type + " {id: row.id}]->(b)");
    line("SET r = row.p, r.id = row.id");
    line("WITH a, b, r MATCH (a)-[old {id: r.id}]->(b) WHERE old <> r DELETE old;");
  }

  private void unwind(List<String> batch) {
    line("UNWIND [");
    line(String.join(",\n", batch));
    line("] AS row");
  }

  private static String map(Network.Element element) {
    return element.properties().entrySet().stream()
        .map(each -> each.getKey() + ": " + literal(each.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String literal(Object value) {
    return switch (value) {
      case String text -> text(text);
      case LocalDate day -> "date('" + day + "')";
      case BigDecimal number ->
          number.setScale(Math.max(1, number.stripTrailingZeros().scale())).toPlainString();
      default -> value.toString();
    };
  }

  /** Quoted; a semicolon at a line's end would end the statement for some shells. */
  private static String text(String text) {
    StringBuilder quoted = new StringBuilder("'");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', '\'' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
            quoted.append(String.format("\\u%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('\'').toString();
  }

  void end() {
    flushNodes();
    edges.forEach(this::writeEdges);
    out.flush();
  }
}
