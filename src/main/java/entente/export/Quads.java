package entente.export;

import entente.names.Base;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** The quads of a version, one file after the other. */
final class Quads {
  private Quads() {}

  /** As they stand. */
  static void copy(List<Path> files, OutputStream out) throws IOException {
    for (Path file : files) {
      Files.copy(file, out);
    }
  }

  /** As Turtle, the union of all graphs; a triple of two graphs may stand twice. */
  static void turtle(List<Path> files, Base base, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    writer.start();
    writer.prefix("ent", base.terms());
    writer.prefix("voc", base.concepts());
    writer.prefix("id", base.iri() + "id/");
    writer.prefix("dct", DCTerms.getURI());
    writer.prefix("oa", OA.getURI());
    writer.prefix("rdfs", RDFS.getURI());
    writer.prefix("skos", SKOS.getURI());
    writer.prefix("xsd", XSD.getURI());
    for (Path file : files) {
      RDFParser.source(file)
          .forceLang(Lang.NQUADS)
          .parse(
              new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                  writer.triple(quad.asTriple());
                }
              });
    }
    writer.finish();
  }
}
