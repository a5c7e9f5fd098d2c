package org.dealgraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON-LD context of exports, {@code ontology/context.jsonld}, with the prefixes of a graph: it
 * makes plain names of properties, and plain values of most of what they hold.
 */
final class JsonLdContext {

  /**
   * What the context says of a property.
   *
   * @param name what it is called
   * @param type the datatype that its plain values are of, {@code @id} or {@code @vocab} for nodes,
   *     or null for strings
   * @param many whether it always has a list of values
   * @param byLanguage whether its values are grouped by language
   */
  record Term(String name, @Nullable String type, boolean many, boolean byLanguage) {}

  private static final String RESOURCE = "/org/dealgraph/ontology/context.jsonld";
  private static final String KEYWORD = "@";
  private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9][\\w.~@+-]*(/[\\w.~@+-]+)*");

  private final ObjectNode context;
  private final String vocabulary;
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final Map<String, Term> terms = new HashMap<>();

  /** The context with more prefixes: prefix to namespace. */
  JsonLdContext(Map<String, String> more) {
    try (InputStream file = JsonLdContext.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException("the context is missing: " + RESOURCE);
      }
      context = (ObjectNode) new JsonMapper().readTree(file).required("@context");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    vocabulary = context.required("@vocab").asString();
    more.forEach(context::put);
    context.forEachEntry((name, meaning) -> {
      if (meaning.isString() && !name.startsWith(KEYWORD)) {
        prefixes.put(name, meaning.asString());
      }
    });
    context.forEachEntry((name, meaning) -> {
      if (meaning.isObject()) {
        String container = meaning.path("@container").asString("");
        JsonNode type = meaning.path("@type");
        terms.put(
            whole(meaning.required("@id").asString()),
            new Term(
                name,
                type.isMissingNode() ? null : whole(type.asString()),
                container.equals("@set"),
                container.equals("@language")));
      }
    });
  }

  private String whole(String shortened) {
    int colon = shortened.indexOf(':');
    String namespace = colon < 0 ? null : prefixes.get(shortened.substring(0, colon));
    return namespace == null ? shortened : namespace + shortened.substring(colon + 1);
  }

  /** The context as JSON. */
  ObjectNode json() {
    return context;
  }

  /** What it says of a property; one that it does not know goes by its shortened IRI. */
  Term term(String property) {
    Term term = terms.get(property);
    return term == null ? new Term(shortened(property), null, true, false) : term;
  }

  /** A class or a status: its local name if it is the ontology's, else as {@link #shortened}. */
  String word(String iri) {
    String local = iri.startsWith(vocabulary) ? iri.substring(vocabulary.length()) : "";
    return LOCAL.matcher(local).matches() && !context.has(local) ? local : shortened(iri);
  }

  /** A node: its IRI with a prefix where there is one. */
  String id(Node node) {
    return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : shortened(node.getURI());
  }

  String shortened(String iri) {
    for (Map.Entry<String, String> each : prefixes.entrySet()) {
      String namespace = each.getValue();
      if (iri.startsWith(namespace) && LOCAL.matcher(iri.substring(namespace.length())).matches()) {
        return each.getKey() + ":" + iri.substring(namespace.length());
      }
    }
    return iri;
  }
}
