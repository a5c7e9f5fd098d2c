package org.dealgraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.XSD;
import org.dealgraph.model.UserError;
import org.jspecify.annotations.Nullable;

/** Writes RDF/XML as the statements come, which must be sorted by subject. */
final class RdfXmlWriter extends StreamRDFBase {

  private static final Pattern PROPERTY = Pattern.compile("(.*?)([A-Za-z_][\\w.-]*)");
  private static final String NAME = "[A-Za-z_][\\w.-]*";

  private final Writer out;
  private final Map<String, String> prefixes;
  private @Nullable Node subject;

  RdfXmlWriter(OutputStream out, Map<String, String> prefixes) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.prefixes = prefixes;
  }

  @Override
  public void start() {
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    write("\n    xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"");
    prefixes.forEach((prefix, namespace) -> {
      if (!prefix.equals("rdf")) {
        write("\n    xmlns:" + prefix + "=\"" + attribute(namespace) + "\"");
      }
    });
    write(">\n");
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }

  @Override
  public void triple(Triple triple) {
    if (!triple.getSubject().equals(subject)) {
      endSubject();
      subject = triple.getSubject();
      write("\n  <rdf:Description " + reference("rdf:about", triple.getSubject()) + ">\n");
    }
    property(triple.getPredicate().getURI(), triple.getObject());
  }

  private void property(String iri, Node value) {
    Matcher m = PROPERTY.matcher(iri);
    if (!m.matches()) {
      throw UserError.unusable(
          "RDF/XML has no way to write the property <" + iri + ">.", "Choose turtle.", null);
    }
    String tag = "own:" + m.group(2);
    String declared = " xmlns:own=\"" + attribute(m.group(1)) + "\"";
    for (Map.Entry<String, String> each : prefixes.entrySet()) {
      if (iri.startsWith(each.getValue())
          && iri.substring(each.getValue().length()).matches(NAME)) {
        tag = each.getKey() + ":" + iri.substring(each.getValue().length());
        declared = "";
      }
    }
    if (!value.isLiteral()) {
      write("    <" + tag + declared + " " + reference("rdf:resource", value) + "/>\n");
      return;
    }
    String kind = "";
    if (!value.getLiteralLanguage().isEmpty()) {
      kind = " xml:lang=\"" + attribute(value.getLiteralLanguage()) + "\"";
    } else if (!value.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      kind = " rdf:datatype=\"" + attribute(value.getLiteralDatatypeURI()) + "\"";
    }
    String words = text(value.getLiteralLexicalForm());
    write("    <" + tag + declared + kind + ">" + words + "</" + tag + ">\n");
  }

  private static String reference(String name, Node node) {
    if (!node.isBlank()) {
      return name + "=\"" + attribute(node.getURI()) + "\"";
    }
    return "rdf:nodeID=\"b" + node.getBlankNodeLabel().replaceAll("[^\\w-]", "_") + "\"";
  }

  private static String text(String raw) {
    return raw.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r", "&#13;");
  }

  private static String attribute(String raw) {
    return text(raw).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
  }

  private void endSubject() {
    if (subject != null) {
      write("  </rdf:Description>\n");
    }
  }

  @Override
  public void finish() {
    endSubject();
    write("</rdf:RDF>\n");
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
