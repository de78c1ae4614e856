package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result is there whole or not at all. */
class NewFileTest {
  private static final byte[] WORDS = "words\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void keep_written_inItsPlaceAlone() throws IOException {
    Path place = Files.writeString(folder.resolve("facts.jsonl"), "old");
    try (NewFile file = new NewFile(place)) {
      file.out().write(WORDS);
      assertThat(place).hasContent("old");
      file.keep();
    }
    assertThat(place).hasBinaryContent(WORDS);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void close_notKept_oldFileStaysAndNothingElse() throws IOException {
    Path place = Files.writeString(folder.resolve("facts.jsonl"), "old");
    try (NewFile file = new NewFile(place)) {
      file.out().write(WORDS);
    }
    assertThat(place).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void keep_gzEnding_compressedWithTheSameBytesEachTime() throws IOException {
    byte[] once = compressed("a.gz");
    assertThat(compressed("b.gz")).isEqualTo(once);
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("a.gz")))) {
      assertThat(in.readAllBytes()).isEqualTo(WORDS);
    }
  }

  @Test
  void open_missingFolder_refused() {
    assertThatThrownBy(() -> new NewFile(folder.resolve("no/such/file")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private byte[] compressed(String name) throws IOException {
    Path place = folder.resolve(name);
    try (NewFile file = new NewFile(place)) {
      file.out().write(WORDS);
      file.keep();
    }
    return Files.readAllBytes(place);
  }
}
