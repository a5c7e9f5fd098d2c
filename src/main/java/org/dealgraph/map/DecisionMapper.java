package org.dealgraph.map;

import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dealgraph.model.Decision;
import org.dealgraph.model.Decisions;

/** Writes the user's decisions as RDF, and reads them. */
public record DecisionMapper(Iris iris) {

  /** Writes each decision as a node of its own, in the order of their numbers. */
  public void write(Decisions decisions, StreamRDF out) {
    decisions
        .byNumber()
        .forEach((number, decision) -> {
          Node type =
              switch (decision) {
                case Decision.Merge merge -> Dg.Type.MERGE;
                case Decision.Split split -> Dg.Type.SPLIT;
                case Decision.Rename rename -> Dg.Type.RENAME;
              };
          Description about =
              Description.of(out, null, iris.decision(number), type)
                  .add(Dg.AGENT, iris.agent(decision.agent()));
          switch (decision) {
            case Decision.Merge merge -> about.add(Dg.MERGED, iris.agent(merge.merged()));
            case Decision.Split split -> about.text(Dg.PART, split.part());
            case Decision.Rename rename -> about.text(RDFS.Nodes.label, rename.name());
          }
        });
  }

  /**
   * Reads what {@link #write} has written, in whatever order.
   *
   * @throws IllegalArgumentException if a decision lacks something, or there is anything else
   */
  public Decisions read(Graph graph) {
    TreeMap<Integer, Decision> decisions = new TreeMap<>();
    graph
        .find(Node.ANY, RDF.Nodes.type, Node.ANY)
        .forEachRemaining(
            triple -> decisions.put(number(triple.getSubject()), decision(graph, triple)));
    if (graph.size() != 3L * decisions.size()) {
      throw new IllegalArgumentException("it holds something else than decisions");
    }
    return new Decisions(decisions);
  }

  private int number(Node decision) {
    String key = iris.key(decision);
    if (!key.matches("decision/[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException(decision + " is not the identifier of a decision");
    }
    return Integer.parseInt(key.substring(key.indexOf('/') + 1));
  }

  private Decision decision(Graph graph, Triple typed) {
    Node about = typed.getSubject();
    String agent = iris.key(value(graph, about, Dg.AGENT));
    Node type = typed.getObject();
    if (type.equals(Dg.Type.MERGE)) {
      return new Decision.Merge(agent, iris.key(value(graph, about, Dg.MERGED)));
    }
    if (type.equals(Dg.Type.SPLIT)) {
      return new Decision.Split(agent, text(graph, about, Dg.PART));
    }
    if (type.equals(Dg.Type.RENAME)) {
      return new Decision.Rename(agent, text(graph, about, RDFS.Nodes.label));
    }
    throw new IllegalArgumentException(about + " is of a kind that is not known: " + type);
  }

  private static String text(Graph graph, Node about, Node property) {
    Node value = value(graph, about, property);
    if (!value.isLiteral()) {
      throw new IllegalArgumentException(about + " wants a text: " + value);
    }
    return value.getLiteralLexicalForm();
  }

  private static Node value(Graph graph, Node about, Node property) {
    return graph.find(about, property, Node.ANY).toList().stream()
        .findFirst()
        .map(Triple::getObject)
        .orElseThrow(() -> new IllegalArgumentException(about + " has no " + property));
  }
}
