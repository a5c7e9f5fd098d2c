package org.dealgraph.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dealgraph.map.Dg;
import org.dealgraph.map.Iris;
import org.dealgraph.model.EntityType;
import org.dealgraph.resolve.NearNames;
import org.dealgraph.store.GraphStore;

/** Finds what a person should look at: contradictory values, and agents that may be one. */
public final class Conflicts {

  /** Of more agents than these that share a name nobody tells which are one. */
  private static final int MOST_OF_ONE_NAME = 8;

  private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);

  /** What there is to look at. */
  public enum Kind {
    /** Articles disagree about a fact. */
    DISAGREEMENT,
    /** Two agents bear one name. */
    SAME_NAME,
    /** The names of two agents differ by little. */
    LIKE_NAME
  }

  /**
   * One thing to look at.
   *
   * @param weight how many articles speak of it; of two agents, of the one less spoken of
   * @param ids the fact, or the two agents, the one more spoken of first: IRIs without the base
   * @param words what it is about, in one line
   */
  public record Entry(Kind kind, int weight, List<String> ids, String words) {}

  /** An agent with the keys of its names. */
  private record Bearer(String id, EntityType type, String label, int articles, Set<String> names) {

    boolean isApart(Bearer other) {
      return type == other.type && !id.equals(other.id);
    }
  }

  private final DatasetGraph dataset;
  private final Iris iris;
  private final NodeText text;
  private final NearNames near = new NearNames();

  private Conflicts(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
    text = new NodeText(dataset, Quad.defaultGraphIRI);
  }

  /** All that there is to look at in the graph in a folder, the most spoken of first. */
  public static List<Entry> of(Path graph) {
    try (GraphStore store = GraphStore.openExisting(graph)) {
      Iris iris = GraphBase.of(store);
      return store.read(dataset -> new Conflicts(dataset, iris).entries());
    }
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Node fact : subjects(Dg.CONFLICT, Node.ANY)) {
      if (dataset.contains(Quad.defaultGraphIRI, fact, Dg.ROUND, Node.ANY)) {
        continue; // the valuation of a round: the round disagrees too
      }
      for (Disagreement each : Disagreement.about(dataset, fact)) {
        int articles = each.told().stream().mapToInt(Disagreement.Told::articles).sum();
        entries.add(new Entry(Kind.DISAGREEMENT, articles, List.of(iris.key(fact)), each.words()));
      }
    }
    entries.addAll(pairs());
    entries.sort(
        Comparator.comparingInt(Entry::weight)
            .reversed()
            .thenComparing(Entry::kind)
            .thenComparing(entry -> entry.ids().toString()));
    return entries;
  }

  private List<Entry> pairs() {
    List<Bearer> bearers = new ArrayList<>();
    bearers(Dg.Type.ORGANIZATION, EntityType.ORGANIZATION, bearers);
    bearers(Dg.Type.PERSON, EntityType.PERSON, bearers);
    Map<List<String>, Entry> found = new TreeMap<>(Comparator.comparing(List::toString));
    pair(bearers, Set::of, (a, b) -> true, Kind.SAME_NAME, found);
    pair(
        bearers.stream().filter(bearer -> bearer.type() == EntityType.ORGANIZATION).toList(),
        name -> Set.of(near.core(name)),
        (a, b) -> true,
        Kind.LIKE_NAME,
        found);
    pair(bearers, near::butOneLetter, Conflicts::isOneLetterApart, Kind.LIKE_NAME, found);
    return List.copyOf(found.values());
  }

  /** Whether two agents with a key in common are worth a look. */
  private interface Doubt {
    boolean holds(Bearer a, Bearer b);
  }

  /** Adds the pairs of agents whose names have a key in common, and that were not found before. */
  private void pair(
      List<Bearer> bearers,
      Function<String, Set<String>> keys,
      Doubt doubt,
      Kind kind,
      Map<List<String>, Entry> found) {
    Map<String, Set<Bearer>> sharing = new HashMap<>();
    for (Bearer bearer : bearers) {
      for (String name : bearer.names()) {
        keys.apply(name)
            .forEach(key -> sharing.computeIfAbsent(key, k -> new HashSet<>()).add(bearer));
      }
    }
    for (Set<Bearer> all : sharing.values()) {
      if (all.size() > MOST_OF_ONE_NAME) {
        continue;
      }
      for (Bearer a : all) {
        for (Bearer b : all) {
          boolean first =
              a.articles() > b.articles()
                  || a.articles() == b.articles() && a.id().compareTo(b.id()) < 0;
          if (first && a.isApart(b) && doubt.holds(a, b) && !decided(a, b)) {
            String words =
                a.label() + " (" + a.articles() + "), " + b.label() + " (" + b.articles() + ")";
            List<String> ids = List.of(a.id(), b.id());
            found.putIfAbsent(ids, new Entry(kind, b.articles(), ids, words));
          }
        }
      }
    }
  }

  /** Whether the user has said that they are two. */
  private boolean decided(Bearer a, Bearer b) {
    Node one = iris.agent(a.id());
    Node other = iris.agent(b.id());
    Node different = OWL.differentFrom.asNode();
    return dataset.contains(Quad.defaultGraphIRI, one, different, other)
        || dataset.contains(Quad.defaultGraphIRI, other, different, one);
  }

  private static boolean isOneLetterApart(Bearer a, Bearer b) {
    return a.names().stream()
        .anyMatch(one -> b.names().stream().anyMatch(other -> ONE_LETTER.apply(one, other) >= 0));
  }

  private void bearers(Node type, EntityType kind, List<Bearer> bearers) {
    for (Node agent : subjects(RDF.Nodes.type, type)) {
      Set<String> names = new TreeSet<>();
      for (Node property : List.of(RDFS.Nodes.label, SKOS.altLabel.asNode())) {
        text.values(agent, property)
            .forEach(name -> names.add(near.key(kind, name.getLiteralLexicalForm())));
      }
      names.remove("");
      int articles = text.values(agent, SheetWriter.DERIVED_FROM).size();
      bearers.add(new Bearer(iris.key(agent), kind, text.text(agent), articles, names));
    }
  }

  private Set<Node> subjects(Node property, Node value) {
    Set<Node> subjects = new HashSet<>();
    dataset
        .find(Quad.defaultGraphIRI, Node.ANY, property, value)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }
}
