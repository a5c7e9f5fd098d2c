package org.dealgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Says which names in a question nobody in the graph bears, and which were perhaps meant. */
final class NameHints {

  private static final List<Node> NAMING = List.of(RDFS.label.asNode(), SKOS.altLabel.asNode());

  private final DatasetGraph data;

  NameHints(DatasetGraph data) {
    this.data = data;
  }

  /** One sentence for each value that names nobody. */
  List<String> of(Question question, Map<String, String> values) {
    List<String> hints = new ArrayList<>();
    for (Parameter parameter : question.parameters()) {
      String value = values.getOrDefault(parameter.name(), "").strip();
      if (!parameter.naming() || value.isEmpty() || value.contains("://")) {
        continue;
      }
      Set<String> names = names();
      String folded = value.toLowerCase(Locale.ROOT);
      if (names.stream().noneMatch(each -> each.toLowerCase(Locale.ROOT).equals(folded))) {
        hints.add(hint(value, NearestNames.of(value, names)));
      }
    }
    return hints;
  }

  private static String hint(String value, List<String> near) {
    String none = "Nobody in the graph is called \"" + DisplayText.plain(value) + "\"";
    return near.isEmpty()
        ? none + "."
        : none + "; did you mean " + DisplayText.plain(String.join(" or ", near)) + "?";
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Node naming : NAMING) {
      data.getDefaultGraph()
          .find(Node.ANY, naming, Node.ANY)
          .forEachRemaining(triple -> {
            if (triple.getObject().isLiteral()) {
              names.add(triple.getObject().getLiteralLexicalForm());
            }
          });
    }
    return names;
  }
}
