package org.dealgraph.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.update.UpdateFactory;
import org.dealgraph.model.UserError;
import org.jspecify.annotations.Nullable;

/** A query that is sound SPARQL, changes nothing, and asks nothing of any other machine. */
public final class ReadQuery {

  private final Query query;

  ReadQuery(Query query) {
    this.query = query;
  }

  /**
   * Reads a SPARQL query.
   *
   * @param prefixes those that the text need not declare; the namespace of {@code id:} is also the
   *     base of its relative IRIs
   * @throws UserError if the text is no query, an update, or would fetch something
   */
  public static ReadQuery parse(String text, PrefixMapping prefixes) {
    Query query = new Query(new Prologue(prefixes));
    try {
      QueryFactory.parse(query, text, base(prefixes), Syntax.syntaxSPARQL_12);
    } catch (QueryParseException e) {
      throw isUpdate(text, prefixes) ? noUpdate(text) : malformed(text, e);
    } catch (QueryException e) {
      throw UserError.usage("The query is not sound: " + firstLine(e.getMessage()), null);
    }
    ForeignCalls.refuse(query);
    return new ReadQuery(query);
  }

  private static String base(PrefixMapping prefixes) {
    @Nullable String id = prefixes.getNsPrefixURI("id");
    return id == null ? StandardPrefixes.DEFAULT_BASE : id;
  }

  private static boolean isUpdate(String text, PrefixMapping prefixes) {
    try {
      StringBuilder declared = new StringBuilder();
      prefixes
          .getNsPrefixMap()
          .forEach((p, ns) -> declared.append("PREFIX ").append(p).append(": <" + ns + "> "));
      return !UpdateFactory.create(declared + text).getOperations().isEmpty();
    } catch (QueryException e) {
      return false;
    }
  }

  private static UserError noUpdate(String text) {
    return UserError.usage(
        "This is a SPARQL update, and a question only reads the graph.",
        text.isBlank()
            ? null
            : "The graph is made from its articles; change those, or the decisions.");
  }

  private static UserError malformed(String text, QueryParseException e) {
    List<String> lines = text.lines().toList();
    int line = e.getLine();
    int column = e.getColumn();
    if (line < 1 || line > lines.size()) {
      return UserError.usage("The query is not SPARQL: " + firstLine(e.getMessage()), null);
    }
    return UserError.usage(
        "The query is not SPARQL: line %d, column %d: %s"
            .formatted(line, column, DisplayText.plain(lines.get(line - 1)).strip()),
        reason(e));
  }

  /** The parser's message without the place, which is said already. */
  private static @Nullable String reason(QueryParseException e) {
    String message = firstLine(e.getMessage());
    String rest = message.replaceFirst("^.*?at line \\d+, column \\d+\\.?\\s*", "");
    return rest.isEmpty() ? "Something is missing there, or one word too many." : rest;
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  Query query() {
    return query;
  }

  /** The query as SPARQL text that any engine runs. */
  public String text() {
    return query.serialize();
  }
}
