package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import entente.export.Export;
import entente.names.Base;
import entente.store.Fixture;
import entente.store.Queries;
import entente.store.Version;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export beside the version is served; without one there is nothing. */
class DumpRouteTest {
  @TempDir Path folder;

  @Test
  void get_exportBesideTheVersion_isServed() throws java.io.IOException {
    Version version = Fixture.build(folder.resolve("graph"), Fixture.staging(folder.resolve("in")));
    Path place = Export.place(version);
    new Export(version, new Queries(Path.of("queries")), Base.PUBLISHED).to(place);
    try (Served served = Served.in(folder)) {
      assertThat(served.get(served.at("/dump/")).body())
          .contains("/dump/entente.nq.gz\n", "/dump/events.jsonl\n", "/dump/SHA256SUMS\n");
      HttpResponse<String> events = served.get(served.at("/dump/events.csv"));
      assertThat(events.body()).isEqualTo(Files.readString(place.resolve("events.csv")));
      assertThat(events.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
      String tag = events.headers().firstValue("ETag").orElse("");
      assertThat(served.get(served.at("/dump/events.csv"), "If-None-Match", tag).statusCode())
          .isEqualTo(304);
      assertThat(served.get(served.at("/dump/../manifest.json")).statusCode()).isEqualTo(404);
      assertThat(served.get(served.at("/dump/%2e%2e/manifest.json")).statusCode()).isIn(400, 404);
    }
  }

  @Test
  void get_noExport_404() {
    try (Served served = Served.in(folder)) {
      assertThat(served.get(served.at("/dump/")).statusCode()).isEqualTo(404);
    }
  }
}
