package entente.benchmark;

import entente.evaluate.MarkedBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tables of a benchmark go. */
final class Tables {
  private Tables() {}

  /** Prints them, and writes them into the block of the document that the properties name. */
  static void give(String tables, String usualBlock) throws IOException {
    System.out.println(tables);
    String output = System.getProperty("output", "");
    if (!output.isEmpty()) {
      Path document = Path.of(output);
      String old = Files.exists(document) ? Files.readString(document) : "";
      MarkedBlock block = new MarkedBlock(System.getProperty("block", usualBlock));
      Files.writeString(document, block.in(old, tables));
    }
  }
}
