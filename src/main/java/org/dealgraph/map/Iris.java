package org.dealgraph.map;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dealgraph.model.ClaimRef;
import org.dealgraph.model.UserError;

/**
 * The IRIs of what the graph holds: ASCII, readable, and the same in every run, since they are made
 * from ids and keys alone. Safe for use by several threads.
 */
public final class Iris {

  /** Where instances live unless the user chooses otherwise. */
  public static final String DEFAULT_BASE = "https://w3id.org/dealgraph/id/";

  private static final Pattern BASE = Pattern.compile("https?://[A-Za-z0-9][\\w.~:/-]*[/#]");
  private static final Pattern KEY = Pattern.compile("[a-z]+(/[A-Za-z0-9._~+:@-]+)+");

  private final String base;
  private final Segments segments = new Segments();

  /**
   * @param base an absolute HTTP IRI that ends with a slash or a hash
   * @throws UserError if it is not
   */
  public Iris(String base) {
    if (!BASE.matcher(base).matches()) {
      throw UserError.usage(
          "Not a base for identifiers: " + base,
          "Give an address of plain ASCII letters that ends with / or #, such as "
              + DEFAULT_BASE
              + ".");
    }
    this.base = base;
  }

  public static Iris standard() {
    return new Iris(DEFAULT_BASE);
  }

  public String base() {
    return base;
  }

  /** The article with this id; also the name of its graph. */
  public Node article(String id) {
    return NodeFactory.createURI(base + "article/" + segments.path(id));
  }

  /** The claim that {@code ref} names. */
  public Node claim(ClaimRef ref) {
    return claim(article(ref.article()), ref.local());
  }

  /** The entity of an article that {@code ref} names. */
  public Node entity(ClaimRef ref) {
    return entity(article(ref.article()), ref.local());
  }

  /** The graph that holds what an article says where that breaks a shape; see {@link #article}. */
  public Node quarantine(String id) {
    String local = article(id).getURI().substring(base.length());
    return NodeFactory.createURI(base + local.replaceFirst("^article/", "quarantine/"));
  }

  /** The agent with this key. */
  public Node agent(String key) {
    return resolved(key);
  }

  /** The fact with this key. */
  public Node fact(String key) {
    return resolved(key);
  }

  /** An investor's part in a round: {@code …/by/<slug>}, of a person {@code …/by/person/<slug>}. */
  public Node investment(String round, String investor) {
    String slug = investor.startsWith("org/") ? investor.substring("org/".length()) : investor;
    return part(resolved(round), "by/" + slug);
  }

  /** The valuation that belongs to a round. */
  public Node valuation(String round) {
    return part(resolved(round), "valuation");
  }

  /** How a round has stood, counted from 1. */
  Node standing(String round, int number) {
    return part(resolved(round), "standing/" + number);
  }

  /** The user's decision of this number. */
  Node decision(int number) {
    return resolved("decision/" + number);
  }

  /**
   * The key of an agent or a fact.
   *
   * @throws IllegalArgumentException if it has none under this base
   */
  public String key(Node resolved) {
    String key =
        resolved.isURI() && resolved.getURI().startsWith(base)
            ? resolved.getURI().substring(base.length())
            : "";
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("not an identifier under " + base + ": " + resolved);
    }
    return key;
  }

  Node claim(Node article, String local) {
    return part(article, local);
  }

  Node entity(Node article, String local) {
    return part(article, "entity/" + segments.segment(local));
  }

  Node stake(Node claim, String investor) {
    return part(claim, "by/" + segments.segment(investor));
  }

  Node part(Node whole, String path) {
    return NodeFactory.createURI(whole.getURI() + "/" + path);
  }

  private Node resolved(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("not a key: " + key);
    }
    return NodeFactory.createURI(base + key);
  }
}
