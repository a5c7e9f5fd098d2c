package org.dealgraph.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.jspecify.annotations.Nullable;

/**
 * Checks a graph against SHACL shapes: an article's graph, the default graph, or any part of it
 * that holds whole nodes. The shapes are read once. Safe for use by several threads.
 */
public final class ShapeValidator {

  private static final String STANDARD = "/org/dealgraph/ontology/shapes.ttl";

  private final Shapes shapes;

  /**
   * @param shapes a graph of shapes; its messages carry language tags
   */
  public ShapeValidator(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /** The validator of the shapes that the program ships. */
  public static ShapeValidator standard() {
    try (InputStream file = ShapeValidator.class.getResourceAsStream(STANDARD)) {
      if (file == null) {
        throw new IllegalStateException("the shapes are missing: " + STANDARD);
      }
      Graph graph = GraphMemFactory.createDefaultGraph();
      RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
      return new ShapeValidator(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with {@code graph}. */
  public Report validate(Graph graph) {
    List<Violation> violations = new ArrayList<>();
    for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph).getEntries()) {
      violations.add(violation(entry));
    }
    return new Report(violations.stream().distinct().sorted().toList());
  }

  private Violation violation(ReportEntry entry) {
    return new Violation(
        name(entry.focusNode()),
        entry.resultPath() == null ? null : name(entry.resultPath().toString()),
        entry.value() == null ? null : name(entry.value()),
        name(entry.source()),
        severity(entry),
        messages(entry));
  }

  private Map<String, String> messages(ReportEntry entry) {
    Map<String, String> messages = new TreeMap<>();
    shapes
        .getGraph()
        .find(entry.source(), SHACL.message, Node.ANY)
        .forEach(triple ->
            messages.put(
                triple.getObject().getLiteralLanguage(),
                triple.getObject().getLiteralLexicalForm()));
    if (messages.isEmpty()) {
      messages.put(Violation.FALLBACK, String.valueOf(entry.message()));
    }
    return messages;
  }

  private static Violation.Severity severity(ReportEntry entry) {
    Node level = entry.severity().level();
    if (level.equals(SHACL.Info)) {
      return Violation.Severity.INFO;
    }
    return level.equals(SHACL.Warning) ? Violation.Severity.WARNING : Violation.Severity.VIOLATION;
  }

  private static String name(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : name(node.toString());
  }

  /** A path of one property is written in angle brackets. */
  private static String name(String written) {
    return written.startsWith("<") && written.endsWith(">")
        ? written.substring(1, written.length() - 1)
        : written;
  }
}
