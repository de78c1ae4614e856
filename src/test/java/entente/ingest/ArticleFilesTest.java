package entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import entente.calendar.Calendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are taken, in which order, and what is said of the others. */
class ArticleFilesTest {
  private static final String PROSE = "The presidents met in the capital.";

  @TempDir Path folder;

  @Test
  void find_folders_articlesByNameAtAnyDepth() throws IOException {
    write("b.txt");
    write("deep/er/a.HTML");
    write("deep/c.md");
    write("deep/d.doc");
    write(".hidden.txt");
    write(".git/e.txt");
    write("with space.txt");
    write("two\nlines.txt");
    write("a..b.txt");
    List<String> names = names(ArticleFiles.find(List.of(folder)));
    assertThat(names)
        .containsExactly("a..b.txt", "a.HTML", "b.txt", "c.md", "two\nlines.txt", "with space.txt");
  }

  @Test
  void find_anyOrderOfArguments_sameAnswer() throws IOException {
    List<Path> paths =
        new java.util.ArrayList<>(List.of(write("x/b.txt"), write("y/a.txt"), write("y/b.txt")));
    ArticleFiles forward = ArticleFiles.find(paths);
    Collections.reverse(paths);
    assertThat(ArticleFiles.find(paths)).isEqualTo(forward);
    assertThat(names(forward)).containsExactly("a.txt", "b.txt", "b.txt");
  }

  @Test
  void find_sameFileTwice_once() throws IOException {
    Path file = write("a.txt");
    Path detour = folder.resolve("x/../a.txt");
    Files.createDirectory(folder.resolve("x"));
    ArticleFiles found = ArticleFiles.find(List.of(file, folder, detour));
    assertThat(found.files()).containsExactly(file);
    assertThat(found.refused()).isEmpty();
  }

  @Test
  void find_fileNamedItself_anyEnding() throws IOException {
    Path file = write("article.news");
    assertThat(ArticleFiles.find(List.of(file)).files()).containsExactly(file);
  }

  @Test
  void find_folderWithoutArticles_reported() throws IOException {
    write("x.doc");
    assertThat(ArticleFiles.find(List.of(folder)).refused())
        .extracting(Reading.Refused::reason)
        .containsExactly(Reason.NO_ARTICLES);
  }

  @Test
  void find_linkLoop_reportedAndEndsThere() throws IOException {
    write("a.txt");
    Files.createDirectory(folder.resolve("sub"));
    Files.createSymbolicLink(folder.resolve("sub/up"), folder);
    ArticleFiles found = ArticleFiles.find(List.of(folder));
    assertThat(names(found)).containsExactly("a.txt");
    assertThat(found.refused())
        .extracting(Reading.Refused::reason)
        .containsExactly(Reason.LINK_LOOP);
  }

  @Test
  void find_missingAndLinkToNothing_reported() throws IOException {
    write("a.txt");
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
    ArticleFiles found = ArticleFiles.find(List.of(folder, Path.of("no-such-folder")));
    assertThat(names(found)).containsExactly("a.txt");
    assertThat(found.refused())
        .extracting(Reading.Refused::line)
        .anySatisfy(line -> assertThat(line).endsWith("gone.txt: unreadable (a link to nothing)"))
        .anySatisfy(line -> assertThat(line).endsWith("no-such-folder: unreadable (no such file)"));
  }

  @Test
  void find_pipe_reportedWithoutOpeningIt() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.txt");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assertThat(made.waitFor()).isZero();
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(ArticleFiles.find(List.of(folder)).refused())
              .extracting(Reading.Refused::reason)
              .containsExactly(Reason.NOT_A_FILE);
          assertThat(new ArticleReader(Calendar.load(Path.of("ontology"))).read(pipe))
              .isEqualTo(new Reading.Refused(pipe, Reason.NOT_A_FILE, "a device or pipe"));
        });
  }

  @Test
  void selection_sameTextUnderTwoNames_firstByNameKept() throws IOException {
    Path second = write("b.txt");
    Path first = write("z/a.txt");
    Path other = Files.writeString(folder.resolve("c.txt"), PROSE + " Another text.");
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Selection selection =
        Selection.of(
            ArticleFiles.find(List.of(second, other, first, empty)),
            new ArticleReader(Calendar.load(Path.of("ontology"))),
            false);
    assertThat(selection.files()).containsExactly(first, other, empty);
    assertThat(selection.refused())
        .containsExactly(new Reading.Refused(second, Reason.DUPLICATE, "same text as a.txt"));
  }

  private static List<String> names(ArticleFiles found) {
    return found.files().stream().map(file -> file.getFileName().toString()).toList();
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, PROSE);
  }
}
