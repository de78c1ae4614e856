package entente.annotate.nlp4j;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Where the flat model file is kept between runs. */
public final class ModelCache {
  private static final String ARTIFACT =
      "META-INF/maven/edu.emory.mathcs.nlp/nlp4j-english/pom.properties";

  private ModelCache() {}

  /**
   * The folder of the project in the user's cache.
   *
   * @param environment the process environment; {@code XDG_CACHE_HOME} in it is obeyed if it is an
   *     absolute path, as the XDG base directory specification demands
   * @param home the user's home folder
   */
  public static Path folder(Map<String, String> environment, Path home) {
    return Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElse(home.resolve(".cache"))
        .resolve("entente");
  }

  /**
   * The model file in a folder; its name changes with the engine's model and with the file's
   * format.
   *
   * @throws IOException if the engine's model is not on the class path
   */
  public static Path file(Path folder) throws IOException {
    try (InputStream artifact = ModelCache.class.getClassLoader().getResourceAsStream(ARTIFACT)) {
      if (artifact == null) {
        throw new IOException("not on the class path: " + ARTIFACT);
      }
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((byte) ModelWriter.VERSION);
      String hash = HexFormat.of().formatHex(digest.digest(artifact.readAllBytes()));
      return folder.resolve("nlp4j-" + hash.substring(0, 16) + ".flat");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
