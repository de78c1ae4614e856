package entente.catalogue;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of vocabularies about datasets that Jena has no constants for. */
final class Terms {
  static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  static final String VOID = "http://rdfs.org/ns/void#";
  static final String VOID_EXT = "http://ldf.fi/void-ext#";
  static final String SH = "http://www.w3.org/ns/shacl#";
  static final String SCHEMA = "https://schema.org/";
  static final String FORMATS = "http://www.w3.org/ns/formats/";

  static final Resource SERVICE = sd("Service");
  static final Resource SD_DATASET = sd("Dataset");
  static final Resource SD_GRAPH = sd("Graph");
  static final Resource NAMED_GRAPH = sd("NamedGraph");
  static final Resource QUERY_11 = sd("SPARQL11Query");
  static final Resource UNION_DEFAULT_GRAPH = sd("UnionDefaultGraph");
  static final Property ENDPOINT = property(SD + "endpoint");
  static final Property LANGUAGE = property(SD + "supportedLanguage");
  static final Property FEATURE = property(SD + "feature");
  static final Property RESULT_FORMAT = property(SD + "resultFormat");
  static final Property DEFAULT_DATASET = property(SD + "defaultDataset");
  static final Property DEFAULT_GRAPH = property(SD + "defaultGraph");
  static final Property SD_NAMED_GRAPH = property(SD + "namedGraph");
  static final Property NAME = property(SD + "name");
  static final Property GRAPH = property(SD + "graph");

  static final Property DATATYPE_PARTITION = property(VOID_EXT + "datatypePartition");
  static final Property DATATYPE = property(VOID_EXT + "datatype");

  static final Resource EXECUTABLE = ResourceFactory.createResource(SH + "SPARQLExecutable");
  static final Resource SELECT_EXECUTABLE =
      ResourceFactory.createResource(SH + "SPARQLSelectExecutable");
  static final Property SELECT = property(SH + "select");
  static final Property PREFIXES = property(SH + "prefixes");
  static final Property DECLARE = property(SH + "declare");
  static final Property PREFIX = property(SH + "prefix");
  static final Property NAMESPACE = property(SH + "namespace");
  static final Property TARGET = property(SCHEMA + "target");

  private Terms() {}

  private static Resource sd(String name) {
    return ResourceFactory.createResource(SD + name);
  }

  private static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }
}
