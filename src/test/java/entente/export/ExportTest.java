package entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.names.Base;
import entente.store.Checksum;
import entente.store.Fixture;
import entente.store.Queries;
import entente.store.StoredQuery;
import entente.store.Version;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken away is whole, readable by others, and the same every time. */
class ExportTest {
  private static final Queries QUERIES = new Queries(Path.of("queries"));
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TABLES =
      List.of("articles", "claims", "events", "evidence", "participants", "positions");

  @TempDir static Path folder;
  private static Version version;
  private static Path dump;

  @BeforeAll
  static void export() {
    version = Fixture.build(folder.resolve("graph"), Fixture.staging(folder.resolve("staging")));
    dump = Export.place(version);
    new Export(version, QUERIES, Base.PUBLISHED).to(dump);
  }

  @Test
  void quads_readByAnotherLibrary_areThoseOfTheVersion() throws IOException {
    Model read = read("entente.nq.gz", RDFFormat.NQUADS);
    long counted =
        version.manifest().counts().entrySet().stream()
            .filter(count -> count.getKey().endsWith(".nq"))
            .mapToLong(Map.Entry::getValue)
            .sum();
    assertThat(read).hasSize((int) counted);
    assertThat(read.contexts()).contains(Values.iri(Base.PUBLISHED.graph("merged")));
  }

  @Test
  void turtle_readByAnotherLibrary_isTheUnion() throws IOException {
    Set<Statement> union =
        read("entente.nq.gz", RDFFormat.NQUADS).stream()
            .map(one ->
                Values.getValueFactory()
                    .createStatement(one.getSubject(), one.getPredicate(), one.getObject()))
            .collect(Collectors.toSet());
    assertThat(new HashSet<>(read("entente.ttl.gz", RDFFormat.TURTLE))).isEqualTo(union);
  }

  @Test
  void sameVersion_sameBytes() throws IOException {
    Path again = folder.resolve("again");
    new Export(version, QUERIES, Base.PUBLISHED).to(again);
    assertThat(sums(again)).isEqualTo(sums(dump)).hasSize(18);
  }

  @Test
  void sums_areThoseOfTheFiles() throws IOException {
    Map<String, String> listed = new TreeMap<>();
    Files.readAllLines(dump.resolve(Export.SUMS))
        .forEach(line -> listed.put(line.substring(66), line.substring(0, 64)));
    Map<String, String> found = sums(dump);
    found.remove(Export.SUMS);
    assertThat(listed).isEqualTo(found);
  }

  @Test
  void catalogue_listsEachFileWithLicenceAndChecksum() throws IOException {
    Model model;
    try (InputStream in = Files.newInputStream(dump.resolve(Export.CATALOGUE))) {
      model = new LinkedHashModel(Rio.parse(in, RDFFormat.TURTLE));
    }
    assertThat(model.filter(null, RDF.TYPE, DCAT.DISTRIBUTION)).hasSize(16);
    assertThat(model.filter(null, DCAT.DOWNLOAD_URL, null)).hasSize(16);
    String sum = Checksum.ofFile(dump.resolve("entente.nq.gz"));
    assertThat(model.objects()).anyMatch(value -> value.stringValue().equals(sum));
    assertThat(Files.readString(dump.resolve("LICENCE.txt"))).contains("CC BY 4.0");
  }

  @Test
  void events_oneToALine_withSentencesOfEachSource() throws IOException {
    List<String> lines = Files.readAllLines(dump.resolve("events.jsonl"));
    Set<String> events = new TreeSet<>();
    for (String line : lines) {
      events.add(JSON.readTree(line).path("event").asText());
    }
    assertThat(events).hasSameSizeAs(lines).hasSize(6);
    JsonNode visit =
        JSON.readTree(
            lines.stream()
                .filter(line -> line.contains("visit/2024-07"))
                .findFirst()
                .orElseThrow());
    assertThat(visit.path("sourceCount").asInt()).isEqualTo(2);
    assertThat(visit.path("sources")).hasSize(2);
    assertThat(visit.path("participants").path(0).path("name").asText()).isEqualTo("Xi Jinping");
    assertThat(visit.at("/sources/0/claims/0/evidence/0/quote").asText())
        .isEqualTo("Xi will pay a state visit to Kazakhstan");
  }

  @Test
  void tables_joinByTheirKeys() throws IOException {
    Set<String> events = column("events", "event");
    Set<String> articles = column("articles", "article");
    assertThat(articles).hasSize(3);
    assertThat(events).containsAll(column("participants", "event"));
    assertThat(articles).containsAll(column("claims", "article"));
    assertThat(column("evidence", "claim")).isEqualTo(column("claims", "claim"));
    assertThat(column("positions", "holder")).isNotEmpty();
    assertThat(column("claims", "about")).containsAll(events);
  }

  @Test
  void tables_headersAreTrue_andColumnsDescribed() throws IOException {
    List<StoredQuery> tables = new Queries(QUERIES.folder().resolve("export")).all();
    assertThat(tables).extracting(StoredQuery::name).isEqualTo(TABLES);
    for (StoredQuery table : tables) {
      assertThat(table.returns()).isEqualTo(table.parsed().getResultVars());
      assertThat(table.parsed().hasOrderBy()).isTrue();
      JsonNode columns =
          JSON.readTree(Files.readString(dump.resolve(table.name() + ".csv-metadata.json")));
      assertThat(columns.at("/tableSchema/columns").findValuesAsText("name"))
          .isEqualTo(table.returns());
      try (CSVParser rows = rows(table.name())) {
        for (CSVRecord row : rows) {
          table
              .columns()
              .forEach(column -> {
                String cell = row.get(column.name());
                assertThat(cell.isEmpty() || column.kind().covers(cell)).as(cell).isTrue();
              });
        }
      }
    }
  }

  private static Model read(String name, RDFFormat format) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(dump.resolve(name)))) {
      return Rio.parse(in, format);
    }
  }

  private static Map<String, String> sums(Path of) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    try (Stream<Path> files = Files.list(of)) {
      files.forEach(file -> sums.put(file.getFileName().toString(), Checksum.ofFile(file)));
    }
    return sums;
  }

  private static CSVParser rows(String table) throws IOException {
    return CSVParser.parse(
        Files.readString(dump.resolve(table + ".csv")),
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get());
  }

  private static Set<String> column(String table, String name) throws IOException {
    try (CSVParser rows = rows(table)) {
      return rows.stream()
          .map(row -> row.get(name))
          .filter(cell -> !cell.isEmpty())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
