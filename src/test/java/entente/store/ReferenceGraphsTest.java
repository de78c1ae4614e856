package entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import entente.names.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ontology, schemes and curated entities become three graphs, the same bytes every time. */
class ReferenceGraphsTest {
  @TempDir Path folder;

  @Test
  void write_sortsEachFileIntoItsGraph() throws IOException {
    Path target = folder.resolve("reference.nq");

    ReferenceGraphs.write(Fixture.ONTOLOGY, Base.PUBLISHED, target);

    List<String> lines = Files.readAllLines(target);
    assertThat(lines).isSorted().doesNotHaveDuplicates();
    assertThat(lines)
        .anyMatch(line -> line.contains("ns#Visit>") && line.endsWith("graph/ns> ."))
        .anyMatch(line -> line.contains("stance-support>") && line.endsWith("graph/voc> ."))
        .anyMatch(line -> line.contains("state/kaz>") && line.endsWith("graph/reference> ."))
        .anyMatch(line -> line.contains("2009/11/sem/Event>") && line.endsWith("graph/ns> ."))
        .noneMatch(line -> line.contains("shacl"));
  }

  @Test
  void write_blankNodes_areTheSameEveryTimeAndApartByFile() throws IOException {
    Path ontology = folder.resolve("ontology");
    Files.createDirectories(ontology.resolve("voc"));
    Files.createDirectories(ontology.resolve("reference"));
    for (String name : List.of("entente.ttl", "align.ttl")) {
      Files.writeString(ontology.resolve(name), "<http://a/b> <http://a/c> [] .");
    }

    ReferenceGraphs.write(ontology, Base.PUBLISHED, folder.resolve("one.nq"));
    ReferenceGraphs.write(ontology, Base.PUBLISHED, folder.resolve("two.nq"));

    assertThat(folder.resolve("one.nq")).hasSameTextualContentAs(folder.resolve("two.nq"));
    assertThat(Files.readAllLines(folder.resolve("one.nq"))).hasSize(2);
  }
}
