package org.dealgraph.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/) as the statements come, which must be
 * sorted by graph, subject and property: nodes of the default graph first, then an object with
 * {@code @graph} for each named graph. A {@link JsonLdContext} at the top makes plain JSON of it.
 */
final class JsonLdWriter extends StreamRDFBase {

  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9]\\d{0,14}");
  private static final String NO_LANGUAGE = "@none";

  private final JsonGenerator json;
  private final JsonLdContext context;
  private final List<Node> values = new ArrayList<>();
  private @Nullable Node graph;
  private @Nullable Node subject;
  private @Nullable Node property;
  private boolean begun;

  JsonLdWriter(OutputStream out, Map<String, String> prefixes) {
    this.json =
        new JsonMapper()
            .writerWithDefaultPrettyPrinter()
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .createGenerator(out);
    this.context = new JsonLdContext(prefixes);
  }

  @Override
  public void start() {
    if (begun) {
      return;
    }
    begun = true;
    json.writeStartObject();
    json.writeName("@context").writePOJO(context.json());
    json.writeName("@graph").writeStartArray();
  }

  @Override
  public void triple(Triple triple) {
    write(null, triple);
  }

  @Override
  public void quad(Quad quad) {
    write(quad.isDefaultGraph() ? null : quad.getGraph(), quad.asTriple());
  }

  private void write(@Nullable Node inGraph, Triple triple) {
    if (!same(graph, inGraph)) {
      endGraph();
      graph = inGraph;
      if (inGraph != null) {
        json.writeStartObject();
        json.writeStringProperty("@id", context.id(inGraph));
        json.writeName("@graph").writeStartArray();
      }
    }
    if (!triple.getSubject().equals(subject)) {
      endSubject();
      subject = triple.getSubject();
      json.writeStartObject();
      json.writeStringProperty("@id", context.id(triple.getSubject()));
    }
    if (!triple.getPredicate().equals(property)) {
      endProperty();
      property = triple.getPredicate();
    }
    values.add(triple.getObject());
  }

  private static boolean same(@Nullable Node a, @Nullable Node b) {
    return a == null ? b == null : a.equals(b);
  }

  private void endProperty() {
    if (property != null) {
      boolean types = property.equals(RDF.Nodes.type) && values.stream().allMatch(Node::isURI);
      if (types) {
        json.writeName("@type").writeStartArray();
        values.forEach(type -> json.writeString(context.word(type.getURI())));
        json.writeEndArray();
      } else {
        property(property.getURI());
      }
      values.clear();
      property = null;
    }
  }

  private void property(String iri) {
    JsonLdContext.Term term = context.term(iri);
    if (term.byLanguage()) {
      if (values.stream().allMatch(JsonLdWriter::isText)) {
        json.writeName(term.name());
        byLanguage();
        return;
      }
      term = new JsonLdContext.Term(context.shortened(iri), null, true, false);
    }
    json.writeName(term.name());
    boolean list = term.many() || values.size() > 1;
    if (list) {
      json.writeStartArray();
    }
    for (Node value : values) {
      value(value, term.type());
    }
    if (list) {
      json.writeEndArray();
    }
  }

  private static boolean isText(Node node) {
    return node.isLiteral() && (!node.getLiteralLanguage().isEmpty() || isString(node));
  }

  private static boolean isString(Node literal) {
    return literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI());
  }

  private void byLanguage() {
    Map<String, List<Node>> languages = new TreeMap<>();
    for (Node value : values) {
      String language = value.getLiteralLanguage();
      languages
          .computeIfAbsent(language.isEmpty() ? NO_LANGUAGE : language, l -> new ArrayList<>())
          .add(value);
    }
    json.writeStartObject();
    languages.forEach((language, texts) -> {
      json.writeName(language);
      if (texts.size() > 1) {
        json.writeStartArray();
      }
      texts.forEach(text -> json.writeString(text.getLiteralLexicalForm()));
      if (texts.size() > 1) {
        json.writeEndArray();
      }
    });
    json.writeEndObject();
  }

  /**
   * A value, plain if it is of the type that its property has by the context: a number only where
   * JSON keeps it digit by digit.
   */
  private void value(Node node, @Nullable String type) {
    if (!node.isLiteral()) {
      node(node, type);
      return;
    }
    String text = node.getLiteralLexicalForm();
    String datatype = node.getLiteralDatatypeURI();
    boolean plain = type == null ? isString(node) : type.equals(datatype);
    if (!plain) {
      json.writeStartObject();
      json.writeStringProperty("@value", text);
      if (!node.getLiteralLanguage().isEmpty()) {
        json.writeStringProperty("@language", node.getLiteralLanguage());
      } else if (!isString(node)) {
        json.writeStringProperty("@type", context.shortened(datatype));
      }
      json.writeEndObject();
    } else if (datatype.equals(XSD.integer.getURI()) && INTEGER.matcher(text).matches()) {
      json.writeNumber(Long.parseLong(text));
    } else if (datatype.equals(XSD.xboolean.getURI()) && text.matches("true|false")) {
      json.writeBoolean(Boolean.parseBoolean(text));
    } else {
      json.writeString(text);
    }
  }

  private void node(Node node, @Nullable String type) {
    if ("@vocab".equals(type) && node.isURI()) {
      json.writeString(context.word(node.getURI()));
    } else if ("@id".equals(type)) {
      json.writeString(context.id(node));
    } else {
      json.writeStartObject();
      json.writeStringProperty("@id", context.id(node));
      json.writeEndObject();
    }
  }

  private void endSubject() {
    endProperty();
    if (subject != null) {
      json.writeEndObject();
      subject = null;
    }
  }

  private void endGraph() {
    endSubject();
    if (graph != null) {
      json.writeEndArray();
      json.writeEndObject();
      graph = null;
    }
  }

  @Override
  public void finish() {
    endGraph();
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }
}
