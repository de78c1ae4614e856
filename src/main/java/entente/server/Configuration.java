package entente.server;

import entente.store.StoreException;
import entente.store.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.assembler.JA;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.tdb2.assembler.VocabTDB2;

/** The assembler file of the server, its locations set to those of one version. */
final class Configuration {
  private Configuration() {}

  /**
   * Reads the file.
   *
   * @throws StoreException if it is missing, breaks its syntax or sets no query timeout
   */
  static Model read(Path file, Version version) {
    if (!Files.isRegularFile(file)) {
      throw new StoreException(file + " is missing");
    }
    try {
      Model model = RDFDataMgr.loadModel(file.toUri().toString());
      if (!model.contains(null, JA.cxtName, "arq:queryTimeout")) {
        throw new StoreException(file + " sets no " + ARQ.queryTimeout);
      }
      place(model, VocabTDB2.pLocation, version);
      place(model, TextVocab.pDirectory, version);
      return model;
    } catch (RiotException e) {
      throw new StoreException(file + ": " + e.getMessage(), e);
    }
  }

  private static void place(Model model, Property location, Version version) {
    List<Statement> relative = model.listStatements(null, location, (String) null).toList();
    for (Statement statement : relative) {
      Path place = version.folder().resolve(statement.getString());
      statement.changeObject(place.toString());
    }
  }
}
