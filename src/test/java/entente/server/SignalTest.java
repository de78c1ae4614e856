package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import entente.store.Fixture;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The end of the process, on a real one. */
class SignalTest {
  @TempDir Path folder;

  @Test
  void sigterm_endsCleanlyWithStatusZero() throws IOException, InterruptedException {
    Path graph = folder.resolve("graph");
    Fixture.build(graph, Fixture.staging(folder.resolve("staging")));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "--enable-native-access=ALL-UNNAMED",
                ServerProcess.class.getName(),
                graph.toString(),
                "fuseki/config.ttl")
            .redirectError(folder.resolve("stderr").toFile())
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      assertThat(line).startsWith("port ");
      URI ping = URI.create("http://localhost:" + line.substring(5) + "/$/ping");
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(ping).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);

      process.toHandle().destroy();

      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
      assertThat(Files.readString(folder.resolve("stderr"))).isEmpty();
    } finally {
      process.destroyForcibly();
    }
  }
}
