package entente.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.annotate.Parser;
import entente.annotate.Parser.Hint;
import entente.annotate.Parser.Node;
import entente.annotate.Parser.Word;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which model files are taken, and what the parser behind them answers. */
class FlatModelTest {
  @TempDir Path folder;

  @Test
  void open_wholeFile_parses() {
    List<Node> tree = parse(PreparedModel.parser(), "China", "opposed", "it", ".");
    assertThat(tree)
        .containsExactly(
            new Node("NNP", "china", 1, "nsubj"),
            new Node("VBD", "oppose", -1, "root"),
            new Node("PRP", "it", 1, "dobj"),
            new Node(".", ".", 1, "punct"));
  }

  @Test
  void hint_overrulesTheTagger() {
    List<Node> unnamed = PreparedModel.parser().parse(List.of(word("He"), word("met")));
    List<Node> named =
        PreparedModel.parser().parse(List.of(new Word("He", Hint.NAME), word("met")));
    assertThat(unnamed.getFirst().pos()).isEqualTo("PRP");
    assertThat(named.getFirst().pos()).isEqualTo("NNP");
  }

  @Test
  void open_missingFile_saysSo() {
    assertThatThrownBy(() -> FlatModel.open(folder.resolve("none.flat")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void open_foreignFile_isRefused() throws IOException {
    Path file = folder.resolve("foreign.flat");
    Files.writeString(file, "China and Kazakhstan are good neighbours.".repeat(10));
    assertRefused(file, "not a model file");
  }

  @Test
  void open_emptyFile_isRefused() throws IOException {
    assertRefused(Files.createFile(folder.resolve("empty.flat")), "not a model file");
  }

  @Test
  void open_fileOfAnotherVersion_isRefused() throws IOException {
    Path file = copy();
    overwrite(file, 8, (byte) 99);
    assertRefused(file, "version 99");
  }

  @Test
  void open_truncatedFile_isRefused() throws IOException {
    Path file = copy();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(file) - 1);
    }
    assertRefused(file, "cut short");
  }

  @Test
  void open_fileWithOneBitChanged_isRefused() throws IOException {
    Path file = copy();
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(bytes.length() / 2);
      int old = bytes.read();
      bytes.seek(bytes.length() / 2);
      bytes.write(old ^ 1);
    }
    assertRefused(file, "damaged");
  }

  @Test
  void open_fileNeverFinished_isRefused() throws IOException {
    Path file = Files.createFile(folder.resolve("draft.flat"));
    try (ModelWriter writer = new ModelWriter(file)) {
      writer.wordLists(new WordLists(List.of(List.of("a")), HashTable.forKeys(1_000_000)));
    }
    assertRefused(file, "not a model file");
  }

  private void assertRefused(Path file, String problem) {
    assertThatThrownBy(() -> FlatModel.open(file))
        .isInstanceOf(UnusableModelException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(problem);
  }

  private Path copy() throws IOException {
    return Files.copy(PreparedModel.file(), folder.resolve("copy.flat"));
  }

  private static void overwrite(Path file, long position, byte value) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(position);
      bytes.write(value);
    }
  }

  private static List<Node> parse(Parser parser, String... forms) {
    return parser.parse(Arrays.stream(forms).map(FlatModelTest::word).toList());
  }

  private static Word word(String form) {
    return new Word(form, Hint.NONE);
  }
}
