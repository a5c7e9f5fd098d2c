package org.dealgraph.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * The graph as nodes and typed edges between them, with properties on both: organizations and
 * people, and for graph databases the rounds too. What is not confirmed has a type of its own,
 * {@code UNCONFIRMED_LED}, so that nobody takes a rumour for a fact by looking at types alone.
 */
final class Network {

  /** A node or edge, with its properties in order; those that are not known are left out. */
  record Element(String id, String type, Map<String, Object> properties) {}

  /** Takes what the network consists of: all nodes, then all edges. */
  interface Sink {

    void node(Element node);

    /** An edge between two of the nodes. */
    void edge(Element edge, String from, String to);
  }

  private record NodeKind(Table table, String label) {}

  private record EdgeKind(
      Table table, String from, String to, Function<Map<String, Object>, String> type) {}

  private static final Set<String> CONFIRMED = Set.of("Closed", "Done");

  private static final List<NodeKind> AGENTS =
      List.of(
          new NodeKind(Tables.COMPANIES, "Organization"), new NodeKind(Tables.PEOPLE, "Person"));
  private static final NodeKind ROUNDS = new NodeKind(Tables.ROUNDS, "Round");

  private static final List<EdgeKind> EDGES =
      List.of(
          new EdgeKind(
              Tables.INVESTMENTS,
              "investor_id",
              "company_id",
              row -> "lead".equals(row.get("role")) ? "LED" : "INVESTED_IN"),
          new EdgeKind(Tables.ACQUISITIONS, "acquirer_id", "target_id", row -> "ACQUIRED"),
          new EdgeKind(Tables.POSITIONS, "person_id", "organization_id", Network::position),
          new EdgeKind(Tables.MOVES, "person_id", "organization_id", Network::move));
  private static final EdgeKind RAISED =
      new EdgeKind(Tables.ROUNDS, "company_id", "id", row -> "RAISED");

  private Network() {}

  /** The columns that nodes, or edges, may have as properties, each once. */
  static Map<String, Column.Type> properties(boolean ofEdges) {
    Map<String, Column.Type> types = new LinkedHashMap<>();
    (ofEdges ? EDGES.stream().map(EdgeKind::table) : AGENTS.stream().map(NodeKind::table))
        .flatMap(table -> table.columns().stream())
        .filter(column -> !column.name().equals("id"))
        .forEach(column -> types.putIfAbsent(column.name(), column.type()));
    return types;
  }

  static void write(DatasetGraph data, Selection selection, boolean withRounds, Sink sink) {
    AGENTS.forEach(kind -> nodes(data, selection, kind, sink));
    if (withRounds) {
      nodes(data, selection, ROUNDS, sink);
      edges(data, selection, RAISED, sink);
    }
    EDGES.forEach(kind -> edges(data, selection, kind, sink));
  }

  private static void nodes(DatasetGraph data, Selection selection, NodeKind kind, Sink sink) {
    Rows.of(
        data,
        kind.table(),
        selection,
        subject -> {
          Map<String, Object> row = row(kind.table(), subject);
          row.remove("id");
          sink.node(new Element(subject.iri(), kind.label(), row));
        });
  }

  private static void edges(DatasetGraph data, Selection selection, EdgeKind kind, Sink sink) {
    Rows.of(
        data,
        kind.table(),
        selection,
        subject -> {
          Map<String, Object> row = row(kind.table(), subject);
          String from = end(row, kind.from());
          String to = end(row, kind.to());
          if (from != null && to != null) {
            row.remove("id");
            sink.edge(
                new Element(subject.iri(), standing(row) + kind.type().apply(row), row), from, to);
          }
        });
  }

  /** How many independent sources tell of an edge. */
  static Object weight(Element edge) {
    return edge.properties().getOrDefault("sources", 1L);
  }

  private static @Nullable String end(Map<String, Object> row, String column) {
    return row.get(column) instanceof String iri ? iri : null;
  }

  private static String standing(Map<String, Object> row) {
    Object status = row.getOrDefault("status", "Done");
    if (status.equals("Denied")) {
      return "DENIED_";
    }
    boolean confirmed = CONFIRMED.contains(status) && "Stated".equals(row.get("certainty"));
    return confirmed ? "" : "UNCONFIRMED_";
  }

  private static String position(Map<String, Object> row) {
    if ("founder".equals(row.get("role_class"))) {
      return "FOUNDED";
    }
    return Boolean.TRUE.equals(row.get("current")) ? "WORKS_FOR" : "WORKED_FOR";
  }

  private static String move(Map<String, Object> row) {
    return switch (String.valueOf(row.get("kind"))) {
      case "Joining" -> "JOINED";
      case "Leaving" -> "LEFT";
      case "LeaveOfAbsence" -> "ON_LEAVE_FROM";
      case "Return" -> "RETURNED_TO";
      default -> "CHANGED_ROLE_AT";
    };
  }

  private static Map<String, Object> row(Table table, Subject subject) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      Object value = column.value().apply(subject);
      if (value != null) {
        row.put(column.name(), value);
      }
    }
    return row;
  }
}
