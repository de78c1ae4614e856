package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import entente.store.Column;
import entente.store.Parameter;
import entente.store.Queries;
import entente.store.StoredQuery;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every stored query keeps what its header promises, and answers over HTTP with the expected rows;
 * {@code -Dgolden.update=true} rewrites these.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriesTest {
  private static final Path EXPECTED = Path.of("src/test/resources/server/expected");
  private static final Path SEEDS = Path.of("queries");
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final List<StoredQuery> QUERIES = new Queries(Path.of("queries")).all();

  @TempDir static Path folder;
  private Served served;

  @BeforeAll
  void serve() {
    served = Served.in(folder);
  }

  @AfterAll
  void end() {
    served.close();
  }

  @TestFactory
  Stream<DynamicTest> header_saysWhatTheQueryReturns() {
    assertThat(QUERIES).hasSizeGreaterThan(36);
    return each(query -> {
      assertThat(query.text()).startsWith("#+ summary: ");
      assertThat(query.summary()).isNotBlank().isNotEqualTo(query.name());
      assertThat(query.description()).endsWith(query.description().isBlank() ? "?" : "");
      assertThat(query.description()).isNotBlank();
      assertThat(query.parsed().isSelectType()).isTrue();
      assertThat(query.returns()).isEqualTo(query.parsed().getResultVars());
    });
  }

  @TestFactory
  Stream<DynamicTest> parameters_areTheVariablesOfValues_eachDescribed() {
    return each(query -> {
      String body = query.text().replaceAll("(?m)^#.*\n", "");
      Set<String> variables = new TreeSet<>(new StoredQuery("body", body).parameters());
      variables.remove("property"); // a list of properties, nobody's choice
      assertThat(query.described()).extracting(Parameter::name).hasSameElementsAs(variables);
      assertThat(query.described())
          .allSatisfy(one -> assertThat(one.description()).doesNotEndWith(".").isNotBlank());
      assertThat(query.columns()).allSatisfy(one -> assertThat(one.description()).isNotBlank());
    });
  }

  @TestFactory
  Stream<DynamicTest> text_isOrderedAndAsksNobodyElse() {
    return each(query -> {
      assertThat(query.parsed().hasOrderBy()).isTrue();
      assertThat(query.text()).doesNotContain("SERVICE").doesNotContain("FROM ");
      for (String line : query.text().lines().filter(l -> l.startsWith("PREFIX")).toList()) {
        String prefix = line.split("\\s+", 3)[1];
        assertThat(query.text().split("(?<![\\w-])" + prefix, -1))
            .as("uses of " + prefix)
            .hasSizeGreaterThan(2);
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> answer_isAsExpected() {
    return each(query -> {
      HttpResponse<String> answer = served.get(served.asking(query.text()), "Accept", "text/csv");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      String rows = answer.body().replace("\r\n", "\n");
      assertThat(rows.lines()).as("rows").hasSizeGreaterThan(1);
      compare(EXPECTED.resolve(query.name() + ".csv"), rows);
      assertKinds(query, rows);
      Path ofSeeds = SEEDS.resolve(query.name() + ".expected.csv");
      if (Files.exists(ofSeeds)) {
        assertKinds(query, Files.readString(ofSeeds));
      }
    });
  }

  private static void assertKinds(StoredQuery query, String rows) throws IOException {
    try (CSVParser parser = CSVParser.parse(rows, FORMAT)) {
      for (CSVRecord row : parser) {
        for (Column column : query.columns()) {
          String cell = row.get(column.name());
          assertThat(cell.isEmpty() || column.kind().covers(cell))
              .as("%s is %s: %s", column.name(), column.kind(), cell)
              .isTrue();
        }
      }
    }
  }

  private static void compare(Path expected, String rows) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, rows);
    }
    assertThat(rows).isEqualTo(Files.readString(expected));
  }

  private static Stream<DynamicTest> each(Check check) {
    return QUERIES.stream()
        .map(query -> DynamicTest.dynamicTest(query.name(), () -> check.of(query)));
  }

  private interface Check {
    void of(StoredQuery query) throws IOException;
  }
}
