package entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.query.text.analyzer.ConfigurableAnalyzer;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.FSDirectory;

/**
 * The database of a version with its index of names and quotes, in which case and marks are folded.
 *
 * <p>The index holds each label, other name and quote of a node once, whatever the number of graphs
 * that state it; {@code fuseki/config.ttl} describes the same fields for the server.
 */
final class IndexedDataset {
  private static final List<Node> INDEXED =
      List.of(RDFS.label.asNode(), SKOS.altLabel.asNode(), OA.exact.asNode());

  /** Held, because a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private IndexedDataset() {}

  /** Loads and indexes the sources of a version and gives back the number of quads of each. */
  static List<Long> load(Version version) {
    DatasetGraph tdb = DatabaseMgr.connectDatasetGraph(version.dataset().toString());
    try {
      List<Long> counts = load(version, tdb);
      index(tdb, version.text());
      return counts;
    } finally {
      TDBInternal.expel(tdb);
    }
  }

  private static List<Long> load(Version version, DatasetGraph tdb) {
    DataLoader loader = LoaderFactory.sequentialLoader(tdb, (format, values) -> {});
    loader.startBulk();
    try {
      List<Long> counts =
          Version.SOURCES.stream()
              .map(name -> load(version.folder().resolve(name), loader.stream()))
              .toList();
      loader.finishBulk();
      return counts;
    } catch (RuntimeException e) {
      loader.finishException(e);
      throw e;
    }
  }

  private static long load(Path file, StreamRDF sink) {
    long[] count = {0};
    RdfFiles.read(
        file,
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            count[0]++;
            sink.quad(quad);
          }
        });
    return count[0];
  }

  private static void index(DatasetGraph tdb, Path folder) {
    TextIndex index = textIndex(folder);
    EntityDefinition fields = index.getDocDef();
    Txn.executeRead(
        tdb,
        () -> {
          for (Node predicate : INDEXED) {
            Iterator<Triple> triples = tdb.getUnionGraph().find(Node.ANY, predicate, Node.ANY);
            triples.forEachRemaining(triple -> add(triple, fields, index));
          }
        });
    index.prepareCommit();
    index.commit();
    index.close();
  }

  private static void add(Triple triple, EntityDefinition fields, TextIndex index) {
    Quad quad = new Quad(Quad.unionGraph, triple);
    Entity entity = TextQueryFuncs.entityFromQuad(fields, quad);
    if (entity != null) {
      index.addEntity(entity);
    }
  }

  /**
   * Adds what a version tells about itself to the database and writes it as a file, and tells the
   * database how common each property is; gives back the number of quads.
   */
  static long describe(Version version, Description description, String id) {
    DatasetGraph tdb = DatabaseMgr.connectDatasetGraph(version.dataset().toString());
    try {
      Graph graph = Txn.calculateRead(tdb, () -> description.of(tdb, id));
      Node name = NodeFactory.createURI(description.graph());
      SortedMap<String, Quad> quads = new TreeMap<>();
      graph
          .find()
          .forEachRemaining(triple -> {
            Quad quad = Quad.create(name, triple);
            quads.put(
                NodeFmtLib.strNodesNT(
                        triple.getSubject(), triple.getPredicate(), triple.getObject(), name)
                    + " .",
                quad);
          });
      Files.write(version.folder().resolve(Version.DESCRIPTION), quads.keySet());
      Txn.executeWrite(tdb, () -> quads.values().forEach(tdb::add));
      Weights.of(graph).write(place(tdb));
      return quads.size();
    } catch (IOException e) {
      throw new StoreException("cannot write " + version.folder() + ": " + e.getMessage(), e);
    } finally {
      TDBInternal.expel(tdb);
    }
  }

  private static Path place(DatasetGraph tdb) {
    return Path.of(TDBInternal.getDatasetGraphTDB(tdb).getLocation().getDirectoryPath());
  }

  static DatasetGraph open(Version version) {
    try {
      DatasetGraph tdb = DatabaseMgr.connectDatasetGraph(version.dataset().toString());
      tdb.getContext().setTrue(TDB2.symUnionDefaultGraph);
      return TextDatasetFactory.create(tdb, textIndex(version.text()), true);
    } catch (DBOpEnvException | TextIndexException e) {
      throw new StoreException(
          version.folder() + " is open in another process: ask its endpoint instead", e);
    }
  }

  static void close(DatasetGraph dataset) {
    DatasetGraphText indexed = (DatasetGraphText) dataset;
    indexed.getTextIndex().close();
    TDBInternal.expel(indexed.getWrapped());
  }

  private static TextIndex textIndex(Path folder) {
    EntityDefinition fields = new EntityDefinition("uri", "label");
    fields.set("label", RDFS.label.asNode());
    fields.set("altLabel", SKOS.altLabel.asNode());
    fields.set("quote", OA.exact.asNode());
    TextIndexConfig settings = new TextIndexConfig(fields);
    settings.setValueStored(true);
    settings.setAnalyzer(
        new ConfigurableAnalyzer(
            TextVocab.NS + "StandardTokenizer",
            List.of(TextVocab.NS + "LowerCaseFilter", TextVocab.NS + "ASCIIFoldingFilter")));
    try {
      return TextDatasetFactory.createLuceneIndex(FSDirectory.open(folder), settings);
    } catch (IOException e) {
      throw new RuntimeIOException(e);
    }
  }
}
