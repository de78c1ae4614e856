package entente.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the model file is looked for. */
class ModelCacheTest {
  private static final Path HOME = Path.of("/home/ada");

  @Test
  void folder_withoutEnvironment_isBelowHome() {
    assertThat(ModelCache.folder(Map.of(), HOME)).isEqualTo(Path.of("/home/ada/.cache/entente"));
  }

  @Test
  void folder_obeysXdgCacheHome() {
    assertThat(ModelCache.folder(Map.of("XDG_CACHE_HOME", "/var/cache/ada"), HOME))
        .isEqualTo(Path.of("/var/cache/ada/entente"));
  }

  @Test
  void folder_ignoresARelativeOrEmptyXdgCacheHome() {
    Path usual = ModelCache.folder(Map.of(), HOME);
    assertThat(ModelCache.folder(Map.of("XDG_CACHE_HOME", "cache"), HOME)).isEqualTo(usual);
    assertThat(ModelCache.folder(Map.of("XDG_CACHE_HOME", ""), HOME)).isEqualTo(usual);
  }

  @Test
  void file_isNamedAfterTheModel() throws IOException {
    Path file = ModelCache.file(HOME);
    assertThat(file.getFileName().toString()).matches("nlp4j-[0-9a-f]{16}\\.flat");
    assertThat(ModelCache.file(HOME)).isEqualTo(file);
  }
}
