package entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.rdf.turtle.parser.TurtleOntologyParser;

/** The ontology is OWL 2 DL and OWL 2 RL at once, and nothing in it contradicts itself. */
class ProfileTest {

  @ParameterizedTest
  @ValueSource(strings = {"OWL2_DL", "OWL2_RL"})
  void ontologyAndAlignment_keepProfile(String profile) throws OWLOntologyCreationException {
    OWLOntology ontology = load("");
    assertThat(ontology.getLogicalAxiomCount()).isGreaterThan(300);
    assertThat(Profiles.valueOf(profile).checkOntology(ontology).getViolations()).isEmpty();
  }

  @Test
  void undeclaredAnnotation_leavesProfile() throws OWLOntologyCreationException {
    OWLOntology ontology = load("ent:Visit <http://example.org/note> \"x\" .");
    assertThat(Profiles.OWL2_DL.checkOntology(ontology).isInProfile()).isFalse();
  }

  @Test
  void everyClass_canHaveMembers() throws OWLOntologyCreationException {
    Reasoner reasoner = new Reasoner(new Configuration(), load(""));
    assertThat(reasoner.isConsistent()).isTrue();
    assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ent:a a ent:State , ent:Event .",
        "ent:a ent:visitor ent:b . ent:b a ent:Agreement .",
        "ent:a ent:metWith ent:a .",
        "ent:a a ent:Claim ; ent:startDate \"2024\" .",
        "ent:a ent:startDate 2024 ."
      })
  void plantedContradiction_isFound(String triples) throws OWLOntologyCreationException {
    assertThat(new Reasoner(new Configuration(), load(triples)).isConsistent()).isFalse();
  }

  @Test
  void stateThatIsAPlace_isNoContradiction() throws OWLOntologyCreationException {
    OWLOntology ontology = load("ent:a a ent:State , ent:Place ; ent:capital ent:b .");
    assertThat(new Reasoner(new Configuration(), ontology).isConsistent()).isTrue();
  }

  /** Ontology and alignment as one document, and more triples. */
  private static OWLOntology load(String more) throws OWLOntologyCreationException {
    String document =
        Stream.of("entente.ttl", "align.ttl")
            .map(name -> OntologyFiles.read(OntologyFiles.ONTOLOGY.resolve(name)))
            .collect(Collectors.joining("\n"));
    OWLOntology ontology = OWLManager.createOWLOntologyManager().createOntology();
    // The parser of OWLAPI itself: RDF4J's would have to be of another version than ours.
    new TurtleOntologyParser()
        .parse(
            new StringDocumentSource(document + "\n" + more),
            ontology,
            new OWLOntologyLoaderConfiguration());
    return ontology;
  }
}
