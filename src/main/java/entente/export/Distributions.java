package entente.export;

import entente.names.Base;
import entente.names.Licence;
import entente.store.Version;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** The files of an export as distributions of the dataset (DCAT). */
final class Distributions {
  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private Distributions() {}

  static void write(
      SortedMap<String, Written> files, Version version, Base base, OutputStream out) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("dcat", DCAT.getURI()).setNsPrefix("dct", DCTerms.getURI());
    model.setNsPrefix("spdx", SPDX).setNsPrefix("void", VOID.getURI());
    Resource dataset =
        model
            .createResource(base.iri() + "dataset", DCAT.Dataset)
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(DCTerms.title, "Entente", "en")
            .addProperty(DCTerms.identifier, version.id())
            .addProperty(DCTerms.license, model.createResource(Licence.IRI))
            .addProperty(DCTerms.rights, Licence.RIGHTS, "en");
    for (Map.Entry<String, Written> file : files.entrySet()) {
      String address = base.iri() + "dump/" + file.getKey();
      Resource sum =
          model
              .createResource(address + "#checksum", model.createResource(SPDX + "Checksum"))
              .addProperty(
                  model.createProperty(SPDX + "algorithm"),
                  model.createResource(SPDX + "checksumAlgorithm_sha256"))
              .addProperty(
                  model.createProperty(SPDX + "checksumValue"),
                  model.createTypedLiteral(file.getValue().sum(), XSDDatatype.XSDhexBinary));
      Resource one =
          model
              .createResource(address, DCAT.Distribution)
              .addProperty(DCTerms.title, file.getKey())
              .addProperty(DCAT.downloadURL, model.createResource(address))
              .addProperty(
                  DCAT.mediaType, model.createResource(MEDIA_TYPES + mediaType(file.getKey())))
              .addProperty(
                  DCAT.byteSize,
                  model.createTypedLiteral(
                      "" + file.getValue().bytes(), XSDDatatype.XSDnonNegativeInteger))
              .addProperty(DCTerms.license, model.createResource(Licence.IRI))
              .addProperty(model.createProperty(SPDX + "checksum"), sum);
      dataset.addProperty(DCAT.distribution, one);
      if (file.getKey().endsWith(".nq.gz") || file.getKey().endsWith(".ttl.gz")) {
        one.addProperty(
            DCAT.compressFormat, model.createResource(MEDIA_TYPES + "application/gzip"));
        dataset.addProperty(VOID.dataDump, one);
      }
    }
    RDFWriter.source(model).lang(Lang.TURTLE).output(out);
  }

  private static String mediaType(String name) {
    return MediaTypes.of(name.replaceFirst("\\.gz$", ""));
  }
}
