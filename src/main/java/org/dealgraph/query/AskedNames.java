package org.dealgraph.query;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The names in a question: whom of the graph they mean. Width, case, traditional characters, blanks
 * and punctuation do not matter.
 */
final class AskedNames {

  private static final List<Node> NAMING = List.of(RDFS.label.asNode(), SKOS.altLabel.asNode());
  private static final int SHOWN = 5;

  /** An IRI, whole or without the base. */
  private static final Pattern IRI =
      Pattern.compile("[a-z]+://.*|(?:id:)?(?:org|person)/[a-z0-9-]+");

  private final Normalizer2 nfkc = Normalizer2.getNFKCCasefoldInstance();
  private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");

  /** Who bears a name, by the name as the graph has it. */
  private final Map<String, Set<Node>> bearers = new TreeMap<>();

  /** Who is meant, by parameter; a name that nobody bears is missing. */
  private final Map<String, Set<Node>> nodes = new HashMap<>();

  /** The values that are no names, as they were given. */
  private final List<String> others = new ArrayList<>();

  private final List<String> unknown = new ArrayList<>();
  private final List<String> known = new ArrayList<>();
  private final List<String> ambiguous = new ArrayList<>();

  AskedNames(
      DatasetGraph data, PrefixMapping prefixes, Question question, Map<String, String> asked) {
    for (Parameter parameter : question.parameters()) {
      String value = asked.getOrDefault(parameter.name(), "").strip();
      if (!parameter.naming() || value.isEmpty()) {
        if (!value.isEmpty() && !parameter.name().equals("lang")) {
          others.add(parameter.name() + "=" + DisplayText.plain(value));
        }
        continue;
      }
      if (IRI.matcher(value).matches()) {
        Node node = node(data, iri(value, prefixes));
        nodes.put(parameter.name(), Set.of(node));
        if (data.getDefaultGraph().contains(node, RDFS.label.asNode(), Node.ANY)) {
          known.add(DisplayText.plain(value));
        } else {
          unknown.add("The graph knows nobody of the IRI " + DisplayText.plain(value) + ".");
        }
      } else {
        if (bearers.isEmpty()) {
          read(data);
        }
        Set<Node> meant = meant(value);
        if (!meant.isEmpty()) {
          nodes.put(parameter.name(), meant);
        }
      }
    }
  }

  private static String iri(String value, PrefixMapping prefixes) {
    return value.contains("://")
        ? value
        : prefixes.expandPrefix(value.startsWith("id:") ? value : "id:" + value);
  }

  /** The node itself, or the one that it was merged into. */
  private static Node node(DatasetGraph data, String iri) {
    Node node = NodeFactory.createURI(iri);
    return data.getDefaultGraph()
        .find(node, OWL.sameAs.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .nextOptional()
        .orElse(node);
  }

  /** Who is meant, by parameter. */
  Map<String, Set<Node>> nodes() {
    return nodes;
  }

  /** One sentence for each name that several bear, with who they are. */
  List<String> ambiguous() {
    return ambiguous;
  }

  /** Why there may be no answer: names that nobody bears, or else that nothing is known. */
  List<String> whyNone() {
    if (!unknown.isEmpty()) {
      return unknown;
    }
    String who = known.isEmpty() ? "The graph" : "The graph knows " + String.join(" and ", known);
    String but = known.isEmpty() ? " has nothing" : ", but nothing";
    String fits = others.isEmpty() ? "" : " that fits " + String.join(", ", others);
    return List.of(who + but + " of what the question asks for" + fits + ".");
  }

  private void read(DatasetGraph data) {
    for (Node naming : NAMING) {
      data.getDefaultGraph()
          .find(Node.ANY, naming, Node.ANY)
          .forEachRemaining(triple -> {
            if (triple.getObject().isLiteral()) {
              bearers
                  .computeIfAbsent(
                      triple.getObject().getLiteralLexicalForm(),
                      n -> new TreeSet<>((a, b) -> a.toString().compareTo(b.toString())))
                  .add(triple.getSubject());
            }
          });
    }
  }

  private Set<Node> meant(String value) {
    Set<Node> found = new LinkedHashSet<>();
    alike(value).forEach(name -> found.addAll(bearers.getOrDefault(name, Set.of())));
    String shown = "\"" + DisplayText.plain(value) + "\"";
    if (found.isEmpty()) {
      unknown.add(hint(shown, NearestNames.of(value, bearers.keySet())));
      return found;
    }
    known.add(shown);
    if (found.size() > 1) {
      ambiguous.add(
          "%d are called %s: %s%s. Give one of these instead of the name to ask about that one."
              .formatted(
                  found.size(),
                  shown,
                  String.join(", ", found.stream().limit(SHOWN).map(Node::getURI).toList()),
                  found.size() > SHOWN ? " …" : ""));
    }
    return found;
  }

  /** The names that differ from a value in case alone, or else those that are written alike. */
  private Set<String> alike(String value) {
    Set<String> same = new TreeSet<>();
    Set<String> folded = new TreeSet<>();
    String wanted = value.toLowerCase(Locale.ROOT);
    String letters = letters(value);
    String plain = letters(simplified.transliterate(value));
    for (String name : bearers.keySet()) {
      if (name.toLowerCase(Locale.ROOT).equals(wanted)) {
        same.add(name);
      }
      String other = letters(name);
      if (!other.isEmpty() && (other.equals(letters) || other.equals(plain))) {
        folded.add(name);
      }
    }
    return same.isEmpty() ? folded : same;
  }

  private String letters(String name) {
    StringBuilder letters = new StringBuilder();
    nfkc.normalize(name)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static String hint(String shown, List<String> near) {
    String none = "Nobody in the graph is called " + shown;
    return near.isEmpty()
        ? none + "."
        : none + "; did you mean " + DisplayText.plain(String.join(" or ", near)) + "?";
  }
}
