package org.dealgraph.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileReport;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The ontology is OWL 2 DL, and consistent with itself and with the examples; HermiT says so. */
class OntologyProfileTest {

  private static OWLOntology ontology(String... files) throws OWLOntologyCreationException {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String file : files) {
      RDFParser.source(Path.of("ontology", file)).parse(StreamRDFLib.graph(graph));
    }
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    RDFDataMgr.write(xml, graph, Lang.RDFXML);
    return OWLManager.createOWLOntologyManager()
        .loadOntologyFromOntologyDocument(new ByteArrayInputStream(xml.toByteArray()));
  }

  @Test
  void isOwl2Dl() throws OWLOntologyCreationException {
    OWLProfileReport report = new OWL2DLProfile().checkOntology(ontology("dealgraph.ttl"));
    assertThat(report.getViolations()).isEmpty();
  }

  @Test
  void itsClassesMayAllHaveMembers() throws OWLOntologyCreationException {
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology("dealgraph.ttl"));
    assertThat(reasoner.isConsistent()).isTrue();
    assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
  }

  @Test
  void theExamplesAreConsistentWithIt() throws OWLOntologyCreationException {
    OWLReasoner reasoner =
        new ReasonerFactory().createReasoner(ontology("dealgraph.ttl", "examples/valid/facts.ttl"));
    assertThat(reasoner.isConsistent()).isTrue();
  }

  @Test
  void aPersonIsNoOrganization() throws OWLOntologyCreationException {
    OWLOntology both = ontology("dealgraph.ttl");
    var factory = both.getOWLOntologyManager().getOWLDataFactory();
    var someone = factory.getOWLNamedIndividual(IRI.create("urn:someone"));
    for (String name : new String[] {"Person", "Organization"}) {
      OWLClass type = factory.getOWLClass(IRI.create(Dg.NS + name));
      both.getOWLOntologyManager().addAxiom(both, factory.getOWLClassAssertionAxiom(type, someone));
    }
    assertThat(new ReasonerFactory().createReasoner(both).isConsistent()).isFalse();
  }
}
