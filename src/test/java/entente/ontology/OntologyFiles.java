package entente.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The files that the tests of this package read. */
final class OntologyFiles {
  static final Path ONTOLOGY = Path.of("ontology");
  static final String ENT = "https://w3id.org/entente/ns#";
  static final String VOC = "https://w3id.org/entente/voc/";

  private OntologyFiles() {}

  /** The terms and nothing else. */
  static Model terms() {
    return RDFDataMgr.loadModel(ONTOLOGY.resolve("entente.ttl").toString());
  }

  /** What the terms have to do with the vocabularies of others. */
  static Model alignment() {
    return RDFDataMgr.loadModel(ONTOLOGY.resolve("align.ttl").toString());
  }

  /** The shapes. */
  static Model shapes() {
    return RDFDataMgr.loadModel(ONTOLOGY.resolve("shapes.ttl").toString());
  }

  /** All schemes in one. */
  static Model schemes() {
    Model all = ModelFactory.createDefaultModel();
    list(ONTOLOGY.resolve("voc"), ".ttl")
        .forEach(file -> all.add(RDFDataMgr.loadModel(file.toString())));
    return all;
  }

  /** The concepts of one scheme, in no order. */
  static List<Resource> concepts(Model schemes, String scheme) {
    return schemes
        .listSubjectsWithProperty(SKOS.inScheme, schemes.createResource(VOC + scheme))
        .toList();
  }

  /** Everything of Entente's own that the ontology declares. */
  static List<Resource> declared(Model terms) {
    return terms
        .listSubjectsWithProperty(RDF.type)
        .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(ENT))
        .toList();
  }

  /** The graphs of a TriG file, each by itself, as the store checks them. */
  static List<Model> graphs(Path file) {
    Dataset dataset = RDFDataMgr.loadDataset(file.toString());
    List<Model> graphs = new ArrayList<>();
    dataset.listModelNames().forEachRemaining(name -> graphs.add(dataset.getNamedModel(name)));
    return graphs;
  }

  /** The files of a folder with an ending, sorted. */
  static List<Path> list(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
