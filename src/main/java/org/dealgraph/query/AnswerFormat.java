package org.dealgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.PrefixMapping;
import org.dealgraph.model.UserError;

/** The formats in which answers are printed. */
public enum AnswerFormat {
  /** For people: aligned columns; a graph as Turtle. */
  TABLE,
  /** RFC 4180 with a header; see {@link CsvPrinter}. */
  CSV,
  /** SPARQL 1.1 Query Results TSV: terms as in Turtle. */
  TSV,
  /** SPARQL 1.1 Query Results JSON. */
  JSON,
  /** SPARQL Query Results XML. */
  XML,
  /** Turtle, for the graphs of CONSTRUCT and DESCRIBE. */
  TURTLE;

  /**
   * The format of this name, as in {@code csv}.
   *
   * @throws UserError if there is none
   */
  public static AnswerFormat of(String name) {
    return Arrays.stream(values())
        .filter(each -> each.toString().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(() -> {
          List<String> known = Arrays.stream(values()).map(AnswerFormat::toString).toList();
          return UserError.usage(
              "There is no format \"" + name + "\".",
              "The formats are " + String.join(", ", known) + ".");
        });
  }

  /**
   * A printer of this format.
   *
   * @param prefixes by which IRIs are shortened, where the format does that
   * @param width columns of the terminal; 0 for no limit; only tables heed it
   */
  public AnswerPrinter printer(PrefixMapping prefixes, int width) {
    AnswerPrinter printer = bare(prefixes, width);
    return (answers, out) -> {
      try {
        printer.print(answers, out);
      } catch (RuntimeIOException e) {
        throw new UncheckedIOException(new IOException(e.getMessage(), e));
      }
    };
  }

  private AnswerPrinter bare(PrefixMapping prefixes, int width) {
    return switch (this) {
      case TABLE -> new TablePrinter(prefixes, width);
      case CSV -> new CsvPrinter();
      case TSV -> new StandardPrinter(ResultSetLang.RS_TSV);
      case JSON -> new StandardPrinter(ResultSetLang.RS_JSON);
      case XML -> new StandardPrinter(ResultSetLang.RS_XML);
      case TURTLE -> new GraphPrinter(prefixes);
    };
  }

  /** The name, as in {@code csv}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  static UserError noRows() {
    return UserError.usage(
        "This query answers rows, and turtle is for graphs.",
        "Choose table, csv, tsv, json or xml.");
  }

  static UserError noGraph() {
    return UserError.usage(
        "This query answers a graph, not rows.", "Choose turtle, or ask with SELECT.");
  }
}
