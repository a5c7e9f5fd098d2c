package org.dealgraph.map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of other vocabularies that the graph uses. */
final class Terms {

  static final Node DERIVED_FROM = uri("http://www.w3.org/ns/prov#wasDerivedFrom");
  static final Node ALT_LABEL = uri("http://www.w3.org/2004/02/skos/core#altLabel");
  static final Node PAGE = uri("http://xmlns.com/foaf/0.1/page");

  static final Node IDENTIFIER = dcterms("identifier");
  static final Node TITLE = dcterms("title");
  static final Node ISSUED = dcterms("issued");
  static final Node PUBLISHER = dcterms("publisher");
  static final Node SOURCE = dcterms("source");
  static final Node CREATOR = dcterms("creator");
  static final Node SUBJECT = dcterms("subject");

  static final Node TEXT_QUOTE_SELECTOR = oa("TextQuoteSelector");
  static final Node TEXT_POSITION_SELECTOR = oa("TextPositionSelector");
  static final Node EXACT = oa("exact");
  static final Node PREFIX = oa("prefix");
  static final Node SUFFIX = oa("suffix");
  static final Node START = oa("start");
  static final Node END = oa("end");

  private Terms() {}

  private static Node dcterms(String name) {
    return uri("http://purl.org/dc/terms/" + name);
  }

  private static Node oa(String name) {
    return uri("http://www.w3.org/ns/oa#" + name);
  }

  private static Node uri(String uri) {
    return NodeFactory.createURI(uri);
  }
}
