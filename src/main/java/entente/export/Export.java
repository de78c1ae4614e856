package entente.export;

import entente.api.Csvw;
import entente.api.Tables;
import entente.names.Base;
import entente.names.Licence;
import entente.store.Queries;
import entente.store.Source;
import entente.store.StoreException;
import entente.store.StoredQuery;
import entente.store.Version;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Writes a version into a folder; the same version gives the same bytes.
 *
 * @param version in force
 * @param queries the stored ones; the tables are those of {@code export/} below their folder
 * @param base of all IRIs
 */
public record Export(Version version, Queries queries, Base base) {
  /** The file with the SHA-256 of each other file, as {@code sha256sum --check} reads it. */
  public static final String SUMS = "SHA256SUMS";

  /** The description of the dataset and its files. */
  public static final String CATALOGUE = "dataset.ttl";

  private static final String QUADS = "entente.nq.gz";
  private static final String TRIPLES = "entente.ttl.gz";
  private static final String EVENTS = "events.jsonl";
  private static final String LICENCE = "LICENCE.txt";

  /** Where an export of the version lies unless told otherwise. */
  public static Path place(Version version) {
    Path graph = version.folder().resolve("../..").normalize();
    return graph.resolve("dump").resolve(version.id());
  }

  /**
   * Writes all files; those that are there already are replaced, the checksums last.
   *
   * @throws StoreException if the folder cannot be written or the version cannot be opened
   */
  public void to(Path folder) {
    DatasetGraph data = version.open();
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(folder.resolve(SUMS));
      write(folder, new Source.Local(data));
    } catch (IOException e) {
      throw new StoreException("cannot write " + folder + ": " + e.getMessage(), e);
    } finally {
      Version.close(data);
    }
  }

  private void write(Path folder, Source source) throws IOException {
    TreeMap<String, Written> files = new TreeMap<>();
    List<Path> sources = version.quads();
    put(folder, QUADS, files, out -> zipped(out, zip -> Quads.copy(sources, zip)));
    put(folder, TRIPLES, files, out -> zipped(out, zip -> Quads.turtle(sources, base, zip)));
    Queries tables = new Queries(queries.folder().resolve("export"));
    for (StoredQuery table : tables.all()) {
      String csv = table.name() + ".csv";
      put(folder, csv, files, out -> Tables.csv(table, source, out));
      put(folder, csv + "-metadata.json", files, out -> text(Csvw.of(table, base), out));
    }
    put(folder, EVENTS, files, out -> new Events(tables, source).write(out));
    put(folder, LICENCE, files, out -> text(Licence.RIGHTS + "\n" + Licence.IRI + "\n", out));
    TreeMap<String, Written> described = new TreeMap<>(files);
    put(folder, CATALOGUE, files, out -> Distributions.write(described, version, base, out));
    StringBuilder sums = new StringBuilder();
    files.forEach((name, file) -> sums.append(file.sum()).append("  ").append(name).append('\n'));
    put(folder, SUMS, files, out -> text(sums.toString(), out));
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static void put(Path folder, String name, TreeMap<String, Written> files, Writing writing)
      throws IOException {
    Path part = folder.resolve(name + ".part");
    try (OutputStream out = Files.newOutputStream(part)) {
      writing.to(out);
    }
    Path file = folder.resolve(name);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    files.put(name, Written.of(file));
  }

  private static void zipped(OutputStream out, Writing writing) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(out, 1 << 16);
    writing.to(zip);
    zip.finish();
  }

  private static void text(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
