package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in a project of its own, with JDKs and a Maven that only say how they were called. */
class LauncherTest {
  private static final Path SCRIPT = Path.of("entente");
  private static final List<String> TOOLS =
      List.of("bash", "sed", "find", "head", "dirname", "readlink", "mkdir", "flock", "cat");

  @TempDir Path folder;
  private Path project;
  private Path tools;

  private record Ended(int status, String out, String err) {}

  @BeforeEach
  void projectThatIsBuilt() throws IOException {
    folder = folder.toRealPath();
    project = Files.createDirectories(folder.resolve("the project"));
    Files.copy(SCRIPT, project.resolve("entente"));
    Files.createFile(project.resolve("pom.xml"));
    Files.createDirectories(project.resolve("src/main/java"));
    Files.createDirectories(project.resolve("fuseki/pages"));
    Files.createDirectories(project.resolve("target/lib"));
    Files.createFile(jar());
    tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : TOOLS) {
      script(tools.resolve(tool), "exec " + onThisMachine(tool) + " \"$@\"");
    }
  }

  @Test
  void script_isBash() throws IOException {
    assertThat(run(Map.of(), onThisMachine("bash").toString(), "-n", SCRIPT.toString()))
        .isEqualTo(new Ended(0, "", ""));
    assertThat(SCRIPT).isExecutable();
  }

  @Test
  void script_namesTheJarOfThePom() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    Matcher version =
        Pattern.compile("<artifactId>entente</artifactId>\\s*<version>([^<]+)").matcher(pom);
    assertThat(version.find()).isTrue();
    assertThat(SCRIPT).content().contains("/target/entente-" + version.group(1) + ".jar\"");
  }

  @Test
  void javaHome_newEnough_runsTheJarWithTheArguments() throws IOException {
    Path jdk = jdk("jdk", "JAVA_VERSION=\"21.0.2\"");
    Ended ended = launch(Map.of("JAVA_HOME", jdk.toString()), "query", "a b", "--set", "x=y z");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .startsWith(jdk + "\n")
        .contains("-Dentente.home=" + project + "\n")
        .endsWith("-cp\n" + jar() + "\nentente.cli.Entente\nquery\na b\n--set\nx=y z\n");
    assertThat(ended.status()).isZero();
  }

  @Test
  void archiveOfClasses_eachCommandItsOwn() throws IOException {
    Map<String, String> environment =
        Map.of("JAVA_HOME", jdk("jdk", "JAVA_VERSION=\"21.0.2\"").toString());
    String archive = "-XX:SharedArchiveFile=" + project + "/target/";
    assertThat(launch(environment, "query", "x").out()).contains(archive + "query-21.jsa\n");
    assertThat(launch(environment, "facts", "x").out()).contains(archive + "facts-21.jsa\n");
    assertThat(launch(environment, "../x").out()).doesNotContain("SharedArchiveFile");
  }

  @Test
  void compiler_fewArticlesOrMany() throws IOException {
    Map<String, String> environment =
        Map.of("JAVA_HOME", jdk("jdk", "JAVA_VERSION=\"21.0.2\"").toString());
    Path few = Files.writeString(project.resolve("few.txt"), "x");
    Path many = Files.write(project.resolve("many.txt"), new byte[1 << 20]);
    String quick = "-XX:TieredStopAtLevel=1\n";
    assertThat(launch(environment, "facts", few.toString()).out()).contains(quick);
    assertThat(launch(environment, "build").out()).contains(quick);
    assertThat(launch(environment, "facts", few.toString(), many.toString()).out())
        .doesNotContain(quick);
    assertThat(launch(environment, "serve").out()).doesNotContain(quick);
  }

  @Test
  void java_itsExitCodeIsOurs() throws IOException {
    Path jdk = jdk("jdk", "JAVA_VERSION=\"25\"");
    script(jdk.resolve("bin/java"), "exit 3");
    assertThat(launch(Map.of("JAVA_HOME", jdk.toString())).status()).isEqualTo(3);
  }

  @Test
  void javaHome_tooOld_theOneOnThePathTakesOver() throws IOException {
    Path old = jdk("old", "JAVA_VERSION=\"17.0.10\"");
    Path onPath = jdk("on path", "JAVA_VERSION=\"25.0.1\"");
    Files.createSymbolicLink(tools.resolve("java"), onPath.resolve("bin/java"));
    assertThat(launch(Map.of("JAVA_HOME", old.toString())).out()).startsWith(onPath + "\n");
  }

  @Test
  void javaHome_newEnough_goesBeforeThePath() throws IOException {
    Path jdk = jdk("jdk", "JAVA_VERSION=\"21\"");
    Path onPath = jdk("on path", "JAVA_VERSION=\"25.0.1\"");
    Files.createSymbolicLink(tools.resolve("java"), onPath.resolve("bin/java"));
    assertThat(launch(Map.of("JAVA_HOME", jdk.toString())).out()).startsWith(jdk + "\n");
  }

  @Test
  void javaHome_withoutReleaseFile_isAsked() throws IOException {
    Path old = jdk("old", "");
    script(old.resolve("bin/java"), "echo 'openjdk version \"17.0.10\" 2024-01-16' >&2");
    Path young = jdk("young", "");
    Files.delete(young.resolve("release"));
    script(
        young.resolve("bin/java"),
        "[ \"$1\" = -version ] && echo 'openjdk version \"26-ea\" 2026-03-17' >&2 || echo young");
    Files.createSymbolicLink(tools.resolve("java"), young.resolve("bin/java"));
    assertThat(launch(Map.of("JAVA_HOME", old.toString())).out()).isEqualTo("young\n");
  }

  @Test
  void javaHome_nonsense_isPassedOver() throws IOException {
    Path onPath = jdk("on path", "JAVA_VERSION=\"21.0.2\"");
    Files.createSymbolicLink(tools.resolve("java"), onPath.resolve("bin/java"));
    for (String home : List.of("", "/nowhere", project.toString())) {
      assertThat(launch(Map.of("JAVA_HOME", home)).out()).startsWith(onPath + "\n");
    }
  }

  @Test
  void noJdkNamed_oneOfTheMachineOrOneSentence() throws IOException {
    Path old = jdk("old", "JAVA_VERSION=\"17.0.10\"");
    Ended ended = launch(Map.of("JAVA_HOME", old.toString()), "--version");
    if (ended.status() == ExitCode.INTERNAL.status()) {
      assertThat(ended.err())
          .isEqualTo(
              "entente: a JDK 21 or newer is needed; set JAVA_HOME, or install one below"
                  + " /usr/lib/jvm.\n");
    } else {
      // A real one below /usr/lib/jvm finds that the jar is an empty file.
      assertThat(ended.status()).isEqualTo(1);
      assertThat(ended.out() + ended.err()).doesNotContain(old.toString());
    }
  }

  @Test
  void link_fromElsewhere_sameProject() throws IOException {
    Path jdk = jdk("jdk", "JAVA_VERSION=\"21.0.2\"");
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("direct"), project.resolve("entente"));
    Files.createSymbolicLink(bin.resolve("twice"), Path.of("direct"));
    for (String name : List.of("direct", "twice")) {
      Ended ended =
          run(Map.of("JAVA_HOME", jdk.toString()), bin.resolve(name).toString(), "--version");
      assertThat(ended.out()).as(ended.err()).contains("-Dentente.home=" + project + "\n");
      assertThat(ended.out()).endsWith("\n--version\n");
    }
  }

  @Test
  void locale_withoutUtf8_isReplaced() throws IOException {
    Path jdk = jdk("jdk", "JAVA_VERSION=\"21.0.2\"");
    script(jdk.resolve("bin/java"), "echo \"${LC_ALL:-none}\"");
    String home = jdk.toString();
    assertThat(launch(Map.of("JAVA_HOME", home)).out()).isEqualTo("C.UTF-8\n");
    assertThat(launch(Map.of("JAVA_HOME", home, "LC_ALL", "POSIX")).out()).isEqualTo("C.UTF-8\n");
    assertThat(launch(Map.of("JAVA_HOME", home, "LANG", "de_DE.UTF-8")).out()).isEqualTo("none\n");
  }

  @Test
  void jar_olderThanASource_isBuiltOnce() throws IOException {
    Path jdk = jdk("jdk", "JAVA_VERSION=\"21.0.2\"");
    script(tools.resolve("mvn"), "echo \"$PWD: $*\" >&2\n: > target/entente-0.1.0.jar");
    Path source = Files.createFile(project.resolve("src/main/java/A.java"));
    Instant now = Files.getLastModifiedTime(source).toInstant();
    Files.setLastModifiedTime(jar(), FileTime.from(now.minusSeconds(60)));
    Map<String, String> environment = Map.of("JAVA_HOME", jdk.toString());

    Ended first = launch(environment, "--version");
    assertThat(first.err()).startsWith("entente: building ").contains(project + ": -q ");
    assertThat(first.out()).endsWith("--version\n");
    assertThat(launch(environment, "--version").err()).isEmpty();
  }

  @Test
  void jar_missingAndNoMaven_oneSentence() throws IOException {
    Path jdk = jdk("jdk", "JAVA_VERSION=\"21.0.2\"");
    Files.delete(jar());
    Ended ended = launch(Map.of("JAVA_HOME", jdk.toString()));
    assertThat(ended.status()).isEqualTo(ExitCode.INTERNAL.status());
    assertThat(ended.err()).startsWith("entente: Maven 3.8.7 or newer is needed").hasLineCount(1);
  }

  @Test
  void jar_buildFails_saysSo() throws IOException {
    Path jdk = jdk("jdk", "JAVA_VERSION=\"21.0.2\"");
    script(tools.resolve("mvn"), "exit 1");
    Files.delete(jar());
    Ended ended = launch(Map.of("JAVA_HOME", jdk.toString()));
    assertThat(ended.status()).isEqualTo(ExitCode.INTERNAL.status());
    assertThat(ended.err()).endsWith("entente: the build failed; its messages are above.\n");
    assertThat(ended.out()).isEmpty();
  }

  private Ended launch(Map<String, String> environment, String... arguments) throws IOException {
    String[] command = new String[arguments.length + 1];
    command[0] = project.resolve("entente").toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return run(environment, command);
  }

  /** Runs with the tools as the whole path and nothing else in the environment, from elsewhere. */
  private Ended run(Map<String, String> environment, String... command) throws IOException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(Arrays.asList(command));
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().putAll(environment);
    boolean ours = command[0].startsWith(folder.toString());
    Process process =
        builder
            .directory(ours ? tools.toFile() : Path.of("").toAbsolutePath().toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
    }
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private Path jar() {
    return project.resolve("target/entente-0.1.0.jar");
  }

  /** A folder like that of a JDK, whose java prints its folder and its arguments. */
  private Path jdk(String name, String release) throws IOException {
    Path jdk = folder.resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), release + "\n");
    script(jdk.resolve("bin/java"), "echo '" + jdk + "'; printf '%s\\n' \"$@\"");
    return jdk;
  }

  private static void script(Path file, String body) throws IOException {
    String first = "#!" + onThisMachine("bash") + "\n";
    Files.writeString(file, first + body + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static Path onThisMachine(String tool) {
    for (String place : List.of("/usr/bin", "/bin", "/usr/local/bin")) {
      if (Files.isExecutable(Path.of(place, tool))) {
        return Path.of(place, tool);
      }
    }
    throw new AssertionError(tool + " is missing");
  }
}
