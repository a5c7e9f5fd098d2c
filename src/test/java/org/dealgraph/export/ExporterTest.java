package org.dealgraph.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.RDFS;
import org.dealgraph.model.UserError;
import org.dealgraph.query.FixtureStore;
import org.dealgraph.query.StandardPrefixes;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExporterTest {

  private final Exporter exporter =
      new Exporter(StandardPrefixes.byName(StandardPrefixes.DEFAULT_BASE));
  private final List<Quad> quads = new ArrayList<>();
  private FixtureStore store;

  @BeforeAll
  void fill(@TempDir Path folder) {
    store = FixtureStore.filled(folder);
    store.read(data -> data.find().forEachRemaining(quads::add));
    quads.addAll(Hostile.quads());
  }

  @AfterAll
  void close() {
    store.close();
  }

  private static DatasetGraph dataset(Iterable<Quad> quads) {
    DatasetGraph data = DatasetGraphFactory.create();
    quads.forEach(data::add);
    return data;
  }

  private byte[] export(DatasetGraph data, ExportFormat format, Layer layer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(data, format, layer, out);
    return out.toByteArray();
  }

  @TestFactory
  Stream<DynamicTest> isReadBackTheSame() {
    return ofStatements().stream()
        .flatMap(format ->
            Stream.of(Layer.values())
                .map(layer ->
                    DynamicTest.dynamicTest(
                        format + " " + layer, () -> checkReadBack(format, layer))));
  }

  private void checkReadBack(ExportFormat format, Layer layer) throws IOException {
    DatasetGraph expected = DatasetGraphFactory.create();
    for (Quad quad : quads) {
      if (layer == Layer.ALL || quad.isDefaultGraph() == (layer == Layer.KNOWLEDGE)) {
        expected.add(
            format.namedGraphs() ? quad : Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
      }
    }
    byte[] exported = export(dataset(quads), format, layer);
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(exported)).lang(lang(format)).parse(read);
    assertThat(IsoMatcher.isomorphic(expected, read)).as("Jena reads it back").isTrue();
    ByteArrayOutputStream reference = new ByteArrayOutputStream();
    RDFDataMgr.write(reference, expected, Lang.NQUADS);
    Model theirs = Rio.parse(new ByteArrayInputStream(exported), rio(format));
    Model wanted = Rio.parse(new ByteArrayInputStream(reference.toByteArray()), RDFFormat.NQUADS);
    assertThat(theirs).as("RDF4J reads it back").hasSameSizeAs(wanted);
    assertThat(Models.isomorphic(theirs, wanted)).as("RDF4J reads it back").isTrue();
  }

  private static List<ExportFormat> ofStatements() {
    return Stream.of(ExportFormat.values()).filter(ExportFormat::isRdf).toList();
  }

  private static Lang lang(ExportFormat format) {
    return switch (format) {
      case TURTLE -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case NTRIPLES -> Lang.NTRIPLES;
      case NQUADS -> Lang.NQUADS;
      case JSONLD -> Lang.JSONLD11;
      case RDFXML -> Lang.RDFXML;
      default -> throw new AssertionError(format + " holds no statements");
    };
  }

  private static RDFFormat rio(ExportFormat format) {
    return switch (format) {
      case TURTLE -> RDFFormat.TURTLE;
      case TRIG -> RDFFormat.TRIG;
      case NTRIPLES -> RDFFormat.NTRIPLES;
      case NQUADS -> RDFFormat.NQUADS;
      case JSONLD -> RDFFormat.JSONLD;
      case RDFXML -> RDFFormat.RDFXML;
      default -> throw new AssertionError(format + " holds no statements");
    };
  }

  @Test
  void givesTheSameBytesWhateverTheOrder() {
    List<Quad> shuffled = new ArrayList<>(quads);
    for (int i = 0; i < 3; i++) {
      Collections.shuffle(shuffled, new Random(i));
      for (ExportFormat format : ofStatements()) {
        assertThat(export(dataset(shuffled), format, Layer.ALL))
            .as(format.toString())
            .isEqualTo(export(dataset(quads), format, Layer.ALL));
      }
    }
  }

  @Test
  void leavesTheOntologyOutOfTheClaims() {
    DatasetGraph data = dataset(quads);
    data.add(
        NodeFactory.createURI("https://w3id.org/dealgraph/ontology"),
        NodeFactory.createURI("https://w3id.org/dealgraph/ontology#Round"),
        RDFS.Nodes.label,
        NodeFactory.createLiteralLang("round", "en"));
    assertThat(export(data, ExportFormat.NQUADS, Layer.CLAIMS))
        .isEqualTo(export(dataset(quads), ExportFormat.NQUADS, Layer.CLAIMS));
    assertThat(new String(export(data, ExportFormat.NQUADS, Layer.ALL), UTF_8))
        .contains("\"round\"@en <https://w3id.org/dealgraph/ontology>");
  }

  @Test
  void exportsAnEmptyGraph() {
    for (ExportFormat format : ofStatements()) {
      byte[] exported = export(dataset(List.of()), format, Layer.ALL);
      DatasetGraph read = DatasetGraphFactory.create();
      RDFParser.source(new ByteArrayInputStream(exported)).lang(lang(format)).parse(read);
      assertThat(read.isEmpty()).isTrue();
    }
  }

  @Test
  void writesWholeFiles(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("图谱 1.ttl");
    DatasetGraph data = dataset(quads);
    long count = exporter.write(data, ExportFormat.TURTLE, Layer.KNOWLEDGE, file);
    assertThat(count).isEqualTo(quads.stream().filter(Quad::isDefaultGraph).count());
    assertThat(file).hasBinaryContent(export(data, ExportFormat.TURTLE, Layer.KNOWLEDGE));
    Path zipped = folder.resolve("all.nq.gz");
    exporter.write(data, ExportFormat.NQUADS, Layer.ALL, zipped);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(zipped))) {
      assertThat(in.readAllBytes()).isEqualTo(export(data, ExportFormat.NQUADS, Layer.ALL));
    }
    Path link = Files.createSymbolicLink(folder.resolve("link.ttl"), file);
    exporter.write(dataset(List.of()), ExportFormat.TURTLE, Layer.ALL, link);
    assertThat(link).isSymbolicLink();
    assertThat(Files.size(file)).isLessThan(2000);
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void leavesNothingHalfWritten(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("old.rdf"), "old");
    DatasetGraph data = dataset(quads);
    data.add(
        Quad.defaultGraphIRI,
        NodeFactory.createURI("x:s"),
        NodeFactory.createURI("x:no-name-at-its-end/"),
        NodeFactory.createURI("x:o"));
    assertThatThrownBy(() -> exporter.write(data, ExportFormat.RDFXML, Layer.ALL, file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no-name-at-its-end");
    assertThat(file).hasContent("old");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
    for (Path bad : List.of(folder, folder.resolve("none/x.ttl"))) {
      assertThatThrownBy(() -> exporter.write(data, ExportFormat.TURTLE, Layer.ALL, bad))
          .isInstanceOf(UserError.class);
    }
  }

  @Test
  void passesOnThatAStreamIsFull() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space");
          }
        };
    for (ExportFormat format : ofStatements()) {
      assertThatThrownBy(() -> exporter.write(dataset(quads), format, Layer.ALL, full))
          .as(format.toString())
          .isInstanceOf(UncheckedIOException.class);
    }
  }

  @Test
  void knowsFormatsByNameAndEnding() {
    assertThat(ExportFormat.of("json-ld")).isEqualTo(ExportFormat.JSONLD);
    assertThat(ExportFormat.of("nq")).isEqualTo(ExportFormat.NQUADS);
    assertThat(ExportFormat.byFileName(Path.of("a/b.NQ.GZ"))).contains(ExportFormat.NQUADS);
    assertThat(ExportFormat.of("Neo4j")).isEqualTo(ExportFormat.NEO4J);
    assertThat(ExportFormat.byFileName(Path.of("b.txt"))).isEmpty();
    assertThatThrownBy(() -> ExportFormat.of("docx")).isInstanceOf(UserError.class);
    assertThatThrownBy(() -> Layer.of("both")).isInstanceOf(UserError.class);
  }
}
