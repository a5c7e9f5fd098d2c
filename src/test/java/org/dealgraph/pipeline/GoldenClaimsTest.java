package org.dealgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dealgraph.extract.Extractor;
import org.dealgraph.extract.lexicon.LexiconFiles;
import org.dealgraph.extract.tagger.Taggers;
import org.dealgraph.json.ClaimsJson;
import org.dealgraph.model.Article;
import org.dealgraph.read.ArticleReader;
import org.dealgraph.read.Reading;
import org.dealgraph.text.Analyzer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is extracted from the sample articles against what a careful reader finds in them. Names are
 * equal when they share a surface form. A floor that falls is quality lost; raise it where quality
 * is won.
 */
class GoldenClaimsTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, JsonNode> FOUND = new HashMap<>();
  private static final Map<String, JsonNode> GOLD = new HashMap<>();

  @BeforeAll
  static void extract() throws IOException {
    Extractor extractor = new Extractor(LexiconFiles.load(), new Taggers());
    Analyzer analyzer = new Analyzer();
    try (Stream<Reading> readings = new ArticleReader().read(BuiltGraph.SAMPLES)) {
      for (Reading reading : (Iterable<Reading>) readings::iterator) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        Article article = ((Reading.Read) reading).article();
        String claims = ClaimsJson.write(extractor.extract(article, analyzer.sentences(article)));
        FOUND.put(article.id(), JSON.readTree(claims));
      }
    }
    try (InputStream in = GoldenClaimsTest.class.getResourceAsStream("/golden/claims.jsonl")) {
      assertThat(in).isNotNull();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        JsonNode gold = JSON.readTree(line);
        GOLD.put(gold.get("article").asString(), gold);
      }
    }
    assertThat(FOUND.keySet()).as("every sample has its golden claims").isEqualTo(GOLD.keySet());
  }

  @ParameterizedTest(name = "{0}: precision {1} and recall {2} at least")
  @CsvSource({
    "led, 0.80, 0.72",
    "left, 0.66, 0.66",
    "round, 0.80, 0.75",
    "move, 0.65, 0.55",
    "position, 0.69, 0.62",
    "acquisition, 0.70, 0.90",
  })
  void keepsItsFloor(String kind, double precision, double recall) {
    int hits = 0;
    int gold = 0;
    int found = 0;
    List<String> errors = new ArrayList<>();
    for (String article : new TreeSet<>(GOLD.keySet())) {
      JsonNode expected = Objects.requireNonNull(GOLD.get(article));
      JsonNode actual = Objects.requireNonNull(FOUND.get(article));
      Set<String> wanted = facts(kind, expected, names(expected, expected));
      Set<String> got = facts(kind, actual, names(actual, expected));
      gold += wanted.size();
      found += got.size();
      for (String fact : wanted) {
        if (got.remove(fact)) {
          hits++;
        } else {
          errors.add(article + " misses " + fact);
        }
      }
      got.forEach(fact -> errors.add(article + " invents " + fact));
    }
    String report = String.join("\n", errors);
    assertThat((double) hits / found)
        .as("precision of %s%n%s", kind, report)
        .isGreaterThanOrEqualTo(precision);
    assertThat((double) hits / gold)
        .as("recall of %s%n%s", kind, report)
        .isGreaterThanOrEqualTo(recall);
  }

  /** The ids of one reading, each as the id of the other reading's entity that shares a form. */
  private static Map<String, String> names(JsonNode reading, JsonNode other) {
    Map<String, String> byForm = new HashMap<>();
    other
        .get("entities")
        .forEach(e -> forms(e).forEach(f -> byForm.put(f, e.get("id").asString())));
    Map<String, String> names = new HashMap<>();
    for (JsonNode entity : reading.get("entities")) {
      String id = "?" + entity.get("name").asString();
      for (String form : forms(entity)) {
        id = byForm.getOrDefault(form, id);
      }
      names.put(entity.get("id").asString(), id);
    }
    return names;
  }

  private static Set<String> forms(JsonNode entity) {
    Set<String> forms = new TreeSet<>();
    forms.add(key(entity.get("name").asString()));
    entity.get("mentions").forEach(m -> forms.add(key(m.asString())));
    return forms;
  }

  private static String key(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  private static Set<String> facts(String kind, JsonNode reading, Map<String, String> names) {
    Set<String> facts = new TreeSet<>();
    switch (kind) {
      case "led" -> {
        for (JsonNode round : reading.get("rounds")) {
          for (JsonNode stake : round.get("investors")) {
            if (stake.get("role").asString().equals("lead")) {
              facts.add(join(names, stake, "investor") + join(names, round, "company"));
            }
          }
        }
      }
      case "left" -> {
        for (JsonNode move : reading.get("moves")) {
          boolean left = move.get("kind").asString().equals("left");
          if (left && !move.get("status").asString().equals("denied")) {
            facts.add(join(names, move, "person", "organization"));
          }
        }
      }
      case "round" -> reading.get("rounds").forEach(r -> facts.add(join(names, r, "company")));
      case "move" ->
          reading
              .get("moves")
              .forEach(m ->
                  facts.add(join(names, m, "person", "organization") + m.get("kind").asString()));
      case "position" ->
          reading
              .get("positions")
              .forEach(p ->
                  facts.add(
                      join(names, p, "person", "organization") + p.get("role_class").asString()));
      case "acquisition" ->
          reading.get("acquisitions").forEach(a -> facts.add(join(names, a, "acquirer", "target")));
      default -> throw new IllegalArgumentException(kind);
    }
    return facts;
  }

  private static String join(Map<String, String> names, JsonNode claim, String... roles) {
    StringBuilder all = new StringBuilder();
    for (String role : roles) {
      String id = claim.get(role).asString();
      all.append(names.getOrDefault(id, "?" + id)).append(' ');
    }
    return all.toString();
  }
}
