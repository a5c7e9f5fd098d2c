package org.dealgraph.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.dealgraph.model.Coded;
import org.dealgraph.model.InvestorRole;
import org.dealgraph.model.MoveKind;
import org.dealgraph.model.Qualifier;
import org.dealgraph.model.RoleClass;
import org.dealgraph.model.RoundKind;
import org.dealgraph.model.Stage;
import org.dealgraph.model.ValuationBasis;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The constants, the ontology, the vocabulary, the shapes and the graph itself use the same terms.
 */
class VocabularyTest {

  private final Graph ontology = read("dealgraph");
  private final Graph vocabulary = read("vocabulary");
  private final Graph stages = read("stages");

  private static Graph read(String name) {
    return RDFParser.source(Path.of("ontology", name + ".ttl")).toGraph();
  }

  @Test
  void everyConstantStandsInTheOntologyAndEveryTermHasItsConstant() {
    assertThat(constants()).isEqualTo(terms());
  }

  /** The JSON-LD context has each property, and gives its values the range that it has. */
  @Test
  void everyPropertyStandsInTheContext() throws IOException {
    JsonNode context =
        new JsonMapper()
            .readTree(Files.readString(Path.of("ontology/context.jsonld")))
            .required("@context");
    for (Node property : terms()) {
      boolean ofNodes = ontology.contains(property, RDF.Nodes.type, OWL.ObjectProperty.asNode());
      boolean ofData = ontology.contains(property, RDF.Nodes.type, OWL.DatatypeProperty.asNode());
      if (ofNodes || ofData) {
        String name = property.getURI().substring(Dg.NS.length());
        assertThat(context.path(name).path("@id").asString("")).as(name).isEqualTo("dg:" + name);
        String type = context.path(name).path("@type").asString("");
        if (ofNodes) {
          assertThat(type).as(name).isIn("@id", "@vocab");
        } else {
          assertThat(type).as(name).isEqualTo(datatype(property));
        }
      }
    }
  }

  /** The datatype of a property, nothing for strings and where there are several. */
  private String datatype(Node property) {
    return ontology.stream(property, RDFS.Nodes.range, Node.ANY)
        .map(Triple::getObject)
        .filter(range -> range.isURI() && range.getURI().startsWith(XSD.getURI()))
        .map(range -> "xsd:" + range.getLocalName())
        .filter(range -> !range.equals("xsd:string"))
        .collect(Collectors.joining());
  }

  @Test
  void everyTermIsExplainedInBothLanguages() {
    assertThat(terms())
        .allSatisfy(term -> {
          assertThat(languages(ontology, term, RDFS.Nodes.label)).containsExactly("en", "zh");
          assertThat(languages(ontology, term, RDFS.Nodes.comment)).containsExactly("en", "zh");
        });
  }

  /** Where this fails: {@code dealgraph ontology > docs/ontology.md}. */
  @Test
  void thePageIsMadeOfTheOntology() throws IOException {
    assertThat(Files.readString(Path.of("docs/ontology.md"))).isEqualTo(OntologyPage.markdown());
  }

  @Test
  void everyTermHasAnExample() {
    assertThat(terms())
        .allSatisfy(term ->
            assertThat(ontology.find(term, SKOS.example.asNode(), Node.ANY).toList()).hasSize(1));
  }

  @Test
  void everyCodeHasItsConceptAndEveryConceptItsCode() {
    Set<Node> codes =
        Stream.<Coded[]>of(
                RoundKind.values(),
                InvestorRole.values(),
                RoleClass.values(),
                Qualifier.values(),
                ValuationBasis.values(),
                MoveKind.values())
            .flatMap(Arrays::stream)
            .map(Concepts::of)
            .collect(Collectors.toSet());
    assertThat(concepts(vocabulary)).isEqualTo(codes);
  }

  @Test
  void everyConceptIsLabelledInBothLanguages() {
    for (Graph graph : new Graph[] {vocabulary, stages}) {
      assertThat(concepts(graph))
          .allSatisfy(concept ->
              assertThat(languages(graph, concept, SKOS.prefLabel.asNode()))
                  .containsExactly("en", "zh"));
    }
  }

  @Test
  void everyStageHasItsConceptAndEveryConceptItsStage() {
    Set<Node> fromNotations = new HashSet<>();
    stages
        .find(Node.ANY, SKOS.notation.asNode(), Node.ANY)
        .forEach(notation ->
            fromNotations.add(
                Concepts.of(new Stage(notation.getObject().getLiteralLexicalForm()))));
    assertThat(concepts(stages)).isEqualTo(fromNotations);
    for (String code : new String[] {"Pre-Seed", "Angel+", "Pre-A+++", "H9", "Strategic", "IPO"}) {
      assertThat(fromNotations).contains(Concepts.of(new Stage(code)));
    }
    assertThat(fromNotations).hasSize(8 + 8 * 4 + 8 * 13 + 5);
  }

  @Test
  void everyTermOfShapesAndAlignmentsIsDefined() {
    Set<Node> defined = new HashSet<>();
    defined.addAll(terms());
    defined.addAll(concepts(vocabulary));
    assertThat(ours(read("shapes"))).isSubsetOf(defined);
    assertThat(ours(read("alignments"))).isSubsetOf(defined);
  }

  @Test
  void everyTermOfTheGraphIsDefined() {
    Set<Node> defined = new HashSet<>();
    defined.addAll(terms());
    defined.addAll(concepts(vocabulary));
    defined.addAll(concepts(stages));
    Graph graph = GraphMemFactory.createDefaultGraph();
    StreamRDFBase sink =
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            graph.add(triple);
          }

          @Override
          public void quad(Quad quad) {
            graph.add(quad.asTriple());
          }
        };
    GraphMapper mapper = new GraphMapper(Iris.standard());
    mapper.knowledge(ExampleKnowledge.knowledge(), sink);
    RandomTestimonies random = new RandomTestimonies(2);
    for (int i = 0; i < 50; i++) {
      mapper.claims(random.next("a" + i, 3), sink);
    }
    assertThat(ours(graph)).isSubsetOf(defined);
  }

  @Test
  void theOntologyIsToldAsDataWithoutBlankNodes() {
    Graph told = GraphMemFactory.createDefaultGraph();
    Ontology.write(StreamRDFLib.graph(told));
    assertThat(told.size()).isEqualTo(ontology.size() + vocabulary.size() + stages.size());
    assertThat(told.stream().flatMap(t -> Stream.of(t.getSubject(), t.getObject())))
        .noneMatch(Node::isBlank);
  }

  private static Set<Node> constants() {
    return Stream.concat(
            Arrays.stream(Dg.class.getDeclaredFields()),
            Arrays.stream(Dg.Type.class.getDeclaredFields()))
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.getType() == Node.class)
        .map(VocabularyTest::value)
        .collect(Collectors.toSet());
  }

  private static Node value(Field constant) {
    try {
      return (Node) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private Set<Node> terms() {
    return Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.NamedIndividual)
        .flatMap(type -> ontology.stream(Node.ANY, RDF.Nodes.type, type.asNode()))
        .map(Triple::getSubject)
        .filter(term -> term.getURI().startsWith(Dg.NS))
        .collect(Collectors.toSet());
  }

  private static Set<Node> concepts(Graph graph) {
    return graph.stream(Node.ANY, RDF.Nodes.type, SKOS.Concept.asNode())
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }

  /** The nodes of our two namespaces in a graph. */
  private static Set<Node> ours(Graph graph) {
    return graph.stream(Node.ANY, Node.ANY, Node.ANY)
        .flatMap(
            triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
        .filter(Node::isURI)
        .filter(node -> node.getURI().startsWith(Dg.NS) || node.getURI().startsWith(Concepts.NS))
        .collect(Collectors.toSet());
  }

  private static Set<String> languages(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLanguage())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
