package org.dealgraph.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.dealgraph.map.ExampleKnowledge;
import org.dealgraph.map.GraphMapper;
import org.dealgraph.map.Iris;
import org.dealgraph.map.RandomTestimonies;
import org.dealgraph.model.Testimony;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeValidatorTest {

  private static final String SHAPES = "https://w3id.org/dealgraph/shapes/";
  private static final String BREAKS = "# breaks ";

  private final ShapeValidator validator = ShapeValidator.standard();
  private final GraphMapper mapper = new GraphMapper(Iris.standard());

  static List<Path> valid() throws IOException {
    return examples("valid");
  }

  static List<Path> invalid() throws IOException {
    return examples("invalid");
  }

  private static List<Path> examples(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("ontology/examples", folder))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("valid")
  void validExamplesConform(Path example) {
    assertThat(validator.validate(RDFParser.source(example).toGraph()).violations()).isEmpty();
  }

  /** Each invalid example says in its first lines which shapes it breaks: those and no others. */
  @ParameterizedTest
  @MethodSource("invalid")
  void invalidExamplesBreakTheShapesMeant(Path example) throws IOException {
    Set<String> meant;
    try (Stream<String> lines = Files.lines(example)) {
      meant =
          lines
              .filter(line -> line.startsWith(BREAKS))
              .map(line -> line.substring(BREAKS.length()).strip())
              .collect(Collectors.toSet());
    }
    Report report = validator.validate(RDFParser.source(example).toGraph());
    assertThat(report.conforms()).isFalse();
    assertThat(report.violations().stream().map(v -> v.shape().replace(SHAPES, "dgs:")))
        .containsOnlyOnceElementsOf(meant)
        .allMatch(meant::contains);
    assertThat(report.violations())
        .allSatisfy(violation -> {
          assertThat(violation.message("zh")).matches("(?s).*\\p{IsHan}.*");
          assertThat(violation.message("en")).matches("\\p{ASCII}+");
          assertThat(violation.message("fr")).isEqualTo(violation.message("en"));
          assertThat(violation.severity()).isEqualTo(Violation.Severity.VIOLATION);
        });
  }

  @Test
  void saysWhatIsWrongWhere() {
    Path example = Path.of("ontology/examples/invalid/claim-without-quote.ttl");
    Report report = validator.validate(RDFParser.source(example).toGraph());
    assertThat(report.violations())
        .singleElement()
        .satisfies(violation -> {
          assertThat(violation.focus()).endsWith("/article/moon/position-1");
          assertThat(violation.path()).endsWith("ontology#quote");
          assertThat(violation.value()).isNull();
          assertThat(violation.message("zh")).isEqualTo("陈述至少应有一条引句。");
        });
  }

  @Test
  void everyArticlesGraphConformsWhicheverThreadAsks() {
    RandomTestimonies random = new RandomTestimonies(11);
    List<Testimony> testimonies =
        IntStream.range(0, 200).mapToObj(i -> random.next("文章 " + i, 3)).toList();
    assertThat(
            testimonies.parallelStream()
                .map(testimony -> {
                  Graph graph = GraphMemFactory.createDefaultGraph();
                  mapper.claims(testimony, into(graph));
                  return validator.validate(graph);
                })
                .flatMap(report -> report.violations().stream()))
        .isEmpty();
  }

  @Test
  void theKnowledgeLayerConforms() {
    Graph graph = GraphMemFactory.createDefaultGraph();
    mapper.knowledge(ExampleKnowledge.knowledge(), into(graph));
    assertThat(validator.validate(graph).violations()).isEmpty();
  }

  @Test
  void anEmptyGraphConforms() {
    assertThat(validator.validate(GraphMemFactory.createDefaultGraph()).conforms()).isTrue();
  }

  private static StreamRDFBase into(Graph graph) {
    return new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        graph.add(triple);
      }

      @Override
      public void quad(Quad quad) {
        graph.add(quad.asTriple());
      }
    };
  }
}
