package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Plover;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What PLOVER calls a sentence: the examples of {@code plover.csv}, and {@code dyads.txt}. */
class PloverTest {
  private static final Path TABLE = Path.of("ontology/lexicon/plover.csv");
  private static final Path DYADS = Path.of("src/test/resources/extract/dyads.txt");

  @TestFactory
  Stream<DynamicTest> example_hasTheCodeOfItsRow() throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(TABLE, StandardCharsets.UTF_8, format)) {
      List<CSVRecord> rows = parser.getRecords();
      assertThat(rows).hasSizeGreaterThan(30);
      return rows.stream()
          .map(row ->
              dynamicTest(
                  row.get("class") + " " + row.get("word") + ": " + row.get("example"),
                  () ->
                      assertThat(codes(row.get("example")))
                          .contains(new Plover(row.get("plover"), row.get("mode")))));
    }
  }

  private static List<Plover> codes(String sentence) {
    return claims(sentence).map(Claim::plover).toList();
  }

  /** Each line has a sentence and, behind {@code =>}, source, root and target of every dyad. */
  @TestFactory
  Stream<DynamicTest> sentence_hasItsDyads() throws IOException {
    List<String> lines =
        Files.readAllLines(DYADS).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    assertThat(lines).hasSizeGreaterThan(50);
    return lines.stream()
        .map(line -> line.split(" => ", -1))
        .map(parts ->
            dynamicTest(
                parts[0],
                () ->
                    assertThat(dyads(parts[0]))
                        .containsExactlyInAnyOrder(parts[1].split(" \\+ ", -1))));
  }

  private static List<String> dyads(String sentence) {
    List<String> dyads =
        claims(sentence)
            .filter(claim -> !claim.plover().root().isEmpty())
            .map(PloverTest::dyad)
            .distinct()
            .toList();
    return dyads.isEmpty() ? List.of("none") : dyads;
  }

  private static String dyad(Claim claim) {
    return switch (claim.fact()) {
      case Fact.Act act ->
          String.join(" ", doers(act), claim.plover().root(), labels(act.addressed()));
      case Fact.Position held -> dyad(held.holders(), claim, held.addressed());
      case Fact.Visit visit -> dyad(List.of(visit.visitor()), claim, List.of(visit.destination()));
      case Fact.Meeting meeting -> dyad(meeting.participants(), claim, List.of());
      case Fact.Invitation invitation ->
          dyad(List.of(invitation.inviter()), claim, List.of(invitation.invitee()));
      case Fact.Signing signing -> dyad(signing.signatories(), claim, List.of());
      case Fact.DiplomaticRelation relation ->
          dyad(List.of(relation.one(), relation.other()), claim, List.of());
      default -> throw new AssertionError("no dyad: " + claim.fact());
    };
  }

  private static String doers(Fact.Act act) {
    return act.others().isEmpty() ? labels(act.actors()) : String.join(", ", act.others());
  }

  private static String dyad(List<Entity> sources, Claim claim, List<Entity> targets) {
    return String.join(" ", labels(sources), claim.plover().root(), labels(targets));
  }

  private static String labels(List<Entity> entities) {
    return entities.isEmpty()
        ? "-"
        : entities.stream().map(Entity::label).sorted().collect(Collectors.joining(", "));
  }

  private static Stream<Claim> claims(String sentence) {
    return Sentences.claims(Sentences.article(sentence + ".")).stream();
  }
}
