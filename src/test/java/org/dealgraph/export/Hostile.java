package org.dealgraph.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Statements that exporters of other tools have broken. */
final class Hostile {

  private static final List<String> TEXTS =
      List.of(
          "",
          "  spaces  ",
          "光芒智能",
          "兴盛资本（Thrive Capital）",
          "say \"hi\", it's 100% <b>&amp;</b> ]]>",
          "\"\"\"",
          "ends in a quote\"",
          "back\\slash \\n \\u4e2d",
          "a\nb\r\nc\rd\te",
          "\u2028\u2029\u0085",
          "🚀👩‍💻🇨🇳",
          "שלום \u202eabc\u202c",
          "e\u0301",
          "@en",
          "^^<x>",
          " .",
          "# not a comment",
          "\uFFFD\uFEFF");

  private Hostile() {}

  static List<Quad> quads() {
    List<Quad> quads = new ArrayList<>();
    Node graph = uri("https://w3id.org/dealgraph/id/article/xin-wen/1~0123456789");
    Node value = uri("https://w3id.org/dealgraph/ontology#quote");
    quads.add(
        Quad.create(
            graph, graph, RDF.Nodes.type, uri("https://w3id.org/dealgraph/ontology#Article")));
    for (Node in : List.of(Quad.defaultGraphIRI, graph)) {
      for (String text : TEXTS) {
        quads.add(Quad.create(in, graph, value, NodeFactory.createLiteralString(text)));
        quads.add(Quad.create(in, graph, value, NodeFactory.createLiteralLang(text, "zh")));
        quads.add(Quad.create(in, graph, value, NodeFactory.createLiteralLang(text, "en-GB")));
      }
      quads.add(
          Quad.create(in, graph, uri("http://elsewhere.example/p1"), uri("http://x.example/%E4")));
      quads.add(Quad.create(in, graph, value, uri("http://x.example/?a=b&c='d'#中文")));
      quads.add(Quad.create(in, graph, value, uri("https://w3id.org/dealgraph/id/a/b.")));
      for (String number : List.of("1", "1.0", "-0.50", "30000000.0")) {
        quads.add(
            Quad.create(
                in, graph, value, NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal)));
      }
      quads.add(
          Quad.create(
              in, graph, value, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean)));
      quads.add(
          Quad.create(in, graph, value, NodeFactory.createLiteralDT("2024", XSDDatatype.XSDgYear)));
    }
    return quads;
  }

  private static Node uri(String uri) {
    return NodeFactory.createURI(uri);
  }
}
