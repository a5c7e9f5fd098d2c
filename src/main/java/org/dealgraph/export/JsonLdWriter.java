package org.dealgraph.export;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
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
 * Writes JSON-LD 1.1 as the statements come, which must be sorted by graph, subject and property:
 * nodes of the default graph first, then an object with {@code @graph} for each named graph.
 * Properties and types are shortened by prefixes; ids are whole; literals keep their datatype.
 */
final class JsonLdWriter extends StreamRDFBase {

  private final JsonGenerator json;
  private final Map<String, String> prefixes = new LinkedHashMap<>();
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
    this.prefixes.putAll(prefixes);
  }

  @Override
  public void start() {
    if (begun) {
      return;
    }
    begun = true;
    json.writeStartObject();
    json.writeName("@context").writeStartObject();
    prefixes.forEach(json::writeStringProperty);
    json.writeEndObject();
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
        json.writeStringProperty("@id", id(inGraph));
        json.writeName("@graph").writeStartArray();
      }
    }
    if (!triple.getSubject().equals(subject)) {
      endSubject();
      subject = triple.getSubject();
      json.writeStartObject();
      json.writeStringProperty("@id", id(triple.getSubject()));
    }
    boolean type = triple.getPredicate().equals(RDF.Nodes.type);
    if (!triple.getPredicate().equals(property)) {
      endProperty();
      property = triple.getPredicate();
      json.writeName(type ? "@type" : shortened(triple.getPredicate().getURI()));
      json.writeStartArray();
    }
    if (type && triple.getObject().isURI()) {
      json.writeString(shortened(triple.getObject().getURI()));
    } else {
      value(triple.getObject());
    }
  }

  private static boolean same(@Nullable Node a, @Nullable Node b) {
    return a == null ? b == null : a.equals(b);
  }

  private void value(Node node) {
    if (node.isLiteral() && node.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      json.writeString(node.getLiteralLexicalForm());
      return;
    }
    json.writeStartObject();
    if (!node.isLiteral()) {
      json.writeStringProperty("@id", id(node));
    } else {
      json.writeStringProperty("@value", node.getLiteralLexicalForm());
      if (node.getLiteralLanguage().isEmpty()) {
        json.writeStringProperty("@type", shortened(node.getLiteralDatatypeURI()));
      } else {
        json.writeStringProperty("@language", node.getLiteralLanguage());
      }
    }
    json.writeEndObject();
  }

  private static String id(Node node) {
    return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : node.getURI();
  }

  private String shortened(String iri) {
    for (Map.Entry<String, String> each : prefixes.entrySet()) {
      String rest = iri.startsWith(each.getValue()) ? iri.substring(each.getValue().length()) : "";
      if (rest.matches("[A-Za-z][\\w-]*")) {
        return each.getKey() + ":" + rest;
      }
    }
    return iri;
  }

  private void endProperty() {
    if (property != null) {
      json.writeEndArray();
      property = null;
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
