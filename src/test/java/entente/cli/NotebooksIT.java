package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.server.GraphServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What users of Python see: the notebooks, run from a clean kernel against the graph of the seeds,
 * give the outputs that they show, and two clients give the expected rows of every stored query;
 * {@code -Dgolden.update=true} rewrites the outputs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotebooksIT {
  private static final Path NOTEBOOKS = Path.of("notebooks");
  private static final String MODULES =
      "import rdflib, SPARQLWrapper, pandas, matplotlib, nbconvert, ipykernel";
  private static final String MISSING =
      "no Python here can run the notebooks: install the Debian packages of .ci/packages"
          + " (apt-get install $(cat .ci/packages)) or, in an environment of your own,"
          + " pip install rdflib sparqlwrapper pandas matplotlib nbconvert ipykernel";

  @TempDir static Path folder;
  private GraphServer server;
  private String python = "";

  private record Ended(int status, String out) {}

  @BeforeAll
  void serve() {
    python =
        Stream.of("python3", "/usr/bin/python3")
            .filter(candidate -> run(List.of(candidate, "-c", MODULES)).status() == 0)
            .findFirst()
            .orElseThrow(() -> new AssertionError(MISSING));
    server = GraphServer.start(SeedsGraph.folder(), Path.of("fuseki/config.ttl"), 0);
  }

  @AfterAll
  void end() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> notebook_givesTheOutputsThatItShows() throws IOException {
    List<Path> notebooks;
    try (Stream<Path> files = Files.list(NOTEBOOKS)) {
      notebooks = files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
    assertThat(notebooks).hasSize(3);
    return notebooks.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  @Test
  void everyStoredQuery_givesTheExpectedRows_withRdflibAndWithSparqlWrapper() {
    Ended ended =
        run(
            List.of(
                python,
                "src/test/python/same_rows.py",
                server.address().resolve("sparql").toString(),
                "queries"));

    assertThat(ended.status()).as(ended.out()).isZero();
    assertThat(ended.out()).containsPattern("(2[2-9]|[3-9]\\d) queries, 0 answers differ");
  }

  private void check(Path notebook) throws IOException {
    Ended ended =
        run(
            List.of(
                python,
                "-m",
                "nbconvert",
                "--to",
                "notebook",
                "--execute",
                "--ExecutePreprocessor.record_timing=False",
                "--ExecutePreprocessor.timeout=120",
                "--output-dir",
                folder.toString(),
                notebook.toString()));
    assertThat(ended.status()).as(ended.out()).isZero();
    Path executed = folder.resolve(notebook.getFileName());
    if (Boolean.getBoolean("golden.update")) {
      Files.copy(executed, notebook, StandardCopyOption.REPLACE_EXISTING);
    }
    List<String> outputs = outputs(executed);
    assertThat(outputs).hasSizeGreaterThan(4).contains("a figure");
    assertThat(outputs).isEqualTo(outputs(notebook));
  }

  /** What each cell shows, in words; of a figure only that there is one. */
  private static List<String> outputs(Path notebook) throws IOException {
    List<String> outputs = new ArrayList<>();
    for (JsonNode cell : new ObjectMapper().readTree(notebook.toFile()).path("cells")) {
      for (JsonNode output : cell.path("outputs")) {
        JsonNode data = output.path("data");
        assertThat(output.path("output_type").asText()).isNotEqualTo("error");
        outputs.add(
            data.has("image/png") ? "a figure" : text(output) + text(data.path("text/plain")));
      }
    }
    return outputs;
  }

  private static String text(JsonNode node) {
    JsonNode lines = node.has("text") ? node.path("text") : node;
    StringBuilder text = new StringBuilder();
    if (lines.isArray()) {
      lines.forEach(line -> text.append(line.asText()));
    } else if (lines.isTextual()) {
      text.append(lines.asText());
    }
    return text.toString();
  }

  private Ended run(List<String> command) {
    try {
      Path out = Files.createTempFile(folder, "out", ".txt");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
      if (server != null) {
        URI endpoint = server.address().resolve("sparql");
        builder.environment().put("ENTENTE_ENDPOINT", endpoint.toString());
      }
      builder.environment().put("MPLCONFIGDIR", folder.toString());
      builder.environment().put("IPYTHONDIR", folder.toString());
      Process process = builder.start();
      if (!process.waitFor(4, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
      int status = process.waitFor();
      return new Ended(status, Files.readString(out, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return new Ended(-1, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
