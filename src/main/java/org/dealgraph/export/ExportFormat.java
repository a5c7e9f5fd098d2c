package org.dealgraph.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealgraph.model.UserError;

/** The formats of exported files. */
public enum ExportFormat {
  /** Turtle: one graph, for people and most tools. */
  TURTLE(false, "ttl"),
  /** TriG: Turtle with named graphs. */
  TRIG(true, "trig"),
  /** N-Triples: one graph, a line for each statement. */
  NTRIPLES(false, "nt"),
  /** N-Quads: a line for each statement, with its graph. */
  NQUADS(true, "nq"),
  /** JSON-LD 1.1 with its context inside. */
  JSONLD(true, "jsonld"),
  /** RDF/XML: one graph, for older tools. */
  RDFXML(false, "rdf"),
  /** A folder of tables for spreadsheets and data tools. */
  CSV(Content.TABLES, "csv"),
  /** A folder of the same tables in Apache Parquet, with typed columns. */
  PARQUET(Content.TABLES, "parquet"),
  /** A network for yEd, Cytoscape, Gephi and networkx. */
  GRAPHML(Content.NETWORK, "graphml"),
  /** A network with dates for Gephi. */
  GEXF(Content.NETWORK, "gexf"),
  /** A folder of two CSV files for {@code neo4j-admin database import}. */
  NEO4J(Content.NETWORK, "neo4j"),
  /** A script for Neo4j's {@code cypher-shell}. */
  CYPHER(Content.NETWORK, "cypher");

  /** What a file of a format holds. */
  private enum Content {
    STATEMENTS,
    TABLES,
    NETWORK
  }

  private static final String GZIP = ".gz";

  private final Content content;
  private final boolean namedGraphs;
  private final String suffix;

  ExportFormat(boolean namedGraphs, String suffix) {
    this.content = Content.STATEMENTS;
    this.namedGraphs = namedGraphs;
    this.suffix = suffix;
  }

  ExportFormat(Content content, String suffix) {
    this.content = content;
    this.namedGraphs = false;
    this.suffix = suffix;
  }

  /** How the name of a file in this format ends, without the point. */
  public String suffix() {
    return suffix;
  }

  /**
   * The format of this name, as in {@code turtle}, or of this ending, as in {@code ttl}.
   *
   * @throws UserError if there is none
   */
  public static ExportFormat of(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return Arrays.stream(values())
        .filter(each -> List.of(each.toString(), each.suffix).contains(wanted))
        .findFirst()
        .orElseThrow(() ->
            UserError.usage(
                "There is no export format \"" + name + "\".",
                "The formats are "
                    + Arrays.stream(values())
                        .map(ExportFormat::toString)
                        .collect(Collectors.joining(", "))
                    + "."));
  }

  /** The format that the file's ending names, {@code .gz} aside, or empty. */
  public static Optional<ExportFormat> byFileName(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String bare = isCompressed(file) ? name.substring(0, name.length() - GZIP.length()) : name;
    return Arrays.stream(values()).filter(each -> bare.endsWith("." + each.suffix)).findFirst();
  }

  static boolean isCompressed(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  /** Whether it is of RDF statements, in layers. */
  public boolean isRdf() {
    return content == Content.STATEMENTS;
  }

  /** Whether it is of several files, and so wants a folder. */
  public boolean isFolder() {
    return content == Content.TABLES || this == NEO4J;
  }

  /** What it is counted in. */
  public String unit() {
    return switch (content) {
      case STATEMENTS -> "statements";
      case TABLES -> "rows";
      case NETWORK -> "nodes and edges";
    };
  }

  /** Whether a file keeps the graphs apart; in the others they are merged into one. */
  public boolean namedGraphs() {
    return namedGraphs;
  }

  /** The layer that is exported unless another is asked for. */
  public Layer defaultLayer() {
    return namedGraphs ? Layer.ALL : Layer.KNOWLEDGE;
  }

  /** The name, as in {@code turtle}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
