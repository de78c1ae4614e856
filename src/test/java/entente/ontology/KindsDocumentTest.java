package entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.ActKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/kinds.md} is made of the ontology and of {@code act-kinds.csv}; {@code
 * -Dgolden.update=true} writes it.
 */
class KindsDocumentTest {
  private static final Path DOCUMENT = Path.of("docs/kinds.md");
  private static final Path KINDS = Path.of("src/main/resources/entente/evaluate/kinds.csv");
  private static final Model MODEL =
      OntologyFiles.terms().add(OntologyFiles.schemes()).add(OntologyFiles.alignment());

  @Test
  void document_isMadeOfOntologyAndTable() throws IOException {
    String made = document();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(DOCUMENT, made);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(made);
  }

  private static String document() throws IOException {
    Collection<ActKind> acts =
        ActKind.load(OntologyFiles.ONTOLOGY.resolve("lexicon/act-kinds.csv")).values();
    return """
    # Kinds of fact and of act

    What is read, with an example and with what is near to it and is something else. The first table is
    made of [entente.ttl](../ontology/entente.ttl) and [stance.ttl](../ontology/voc/stance.ttl), the second of
    [act-kinds.csv](../ontology/lexicon/act-kinds.csv). The column PLOVER has the root of PLOVER 0.8 of what
    has happened or is held; what is denied or planned has another
    ([0019](decisions/0019-acts-and-plover.md)).

    ## Kinds of fact

    The column `kind` of `entente facts`.

    | kind | what it is | example | what it is not | PLOVER |
    | --- | --- | --- | --- | --- |
    """
        + String.join("", facts())
        + """

        ## Kinds of act

        The column `actKind` of `entente facts`, `ent:actKind` in the graph. A kind stands below the one that it
        is a case of.

        | kind | below | what it is | read as this | not read as this | PLOVER |
        | --- | --- | --- | --- | --- | --- |
        """
        + String.join("", acts.stream().map(KindsDocumentTest::act).toList());
  }

  private static List<String> facts() throws IOException {
    return Files.readAllLines(KINDS).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .filter(kind -> !kind[2].isEmpty())
        .map(kind -> fact(kind[0], kind[2]))
        .toList();
  }

  private static String fact(String kind, String term) {
    String name = term.substring(4);
    Resource is =
        MODEL.createResource(
            (term.startsWith("ent:") ? OntologyFiles.ENT : OntologyFiles.VOC) + name);
    Property plover = MODEL.createProperty(OntologyFiles.ENT, "ploverCode");
    assertThat(MODEL.contains(is, SKOS.scopeNote)).as(term).isTrue();
    String code = name.equals("Act") ? "by its kind" : text(is, plover);
    return row(
        "`" + kind + "`",
        text(is, SKOS.definition),
        text(is, SKOS.example),
        text(is, SKOS.scopeNote),
        code);
  }

  private static String text(Resource of, Property property) {
    Statement text = of.getProperty(property);
    return text == null ? "" : text.getString();
  }

  private static String act(ActKind kind) {
    return row(
        "`" + kind.code() + "`",
        kind.broader().isEmpty() ? "" : "`" + kind.broader() + "`",
        kind.definition(),
        kind.example(),
        kind.counterExample(),
        Stream.of(kind.plover(), kind.mode())
            .filter(word -> !word.isEmpty())
            .reduce((root, mode) -> root + ", " + mode)
            .orElse(""));
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", Arrays.asList(cells)) + " |\n";
  }
}
