package org.dealgraph.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;

/** The prefixes that a query may use without declaring them, and that answers are shortened by. */
public final class StandardPrefixes {

  /** What the IRIs of instances begin with unless the graph was built with another base. */
  public static final String DEFAULT_BASE = "https://w3id.org/dealgraph/id/";

  private StandardPrefixes() {}

  /** The prefixes, {@code id:} standing for the default base. */
  public static PrefixMapping mapping() {
    return mapping(DEFAULT_BASE);
  }

  /** The prefixes, {@code id:} standing for {@code base}; a fresh copy. */
  public static PrefixMapping mapping(String base) {
    return new PrefixMappingImpl().setNsPrefixes(byName(base));
  }

  /** The same as prefix to namespace, in a fixed order; a fresh copy. */
  public static Map<String, String> byName(String base) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("dg", "https://w3id.org/dealgraph/ontology#");
    all.put("dgv", "https://w3id.org/dealgraph/vocabulary/");
    all.put("id", base);
    all.put("dcterms", "http://purl.org/dc/terms/");
    all.put("foaf", "http://xmlns.com/foaf/0.1/");
    all.put("oa", "http://www.w3.org/ns/oa#");
    all.put("owl", "http://www.w3.org/2002/07/owl#");
    all.put("prov", "http://www.w3.org/ns/prov#");
    all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    all.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    all.put("skos", "http://www.w3.org/2004/02/skos/core#");
    all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return all;
  }
}
