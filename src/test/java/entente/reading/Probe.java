package entente.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.table.FlatRow;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A short made-up article, what must be read in it and what must not.
 *
 * @param id a file name without its ending
 * @param group the kind of fault that it is about
 * @param ending of the file: {@code txt} or {@code html}
 * @param expected each is met by some fact of a good reading
 * @param refused none is met by any
 */
record Probe(
    String id,
    String group,
    String text,
    String ending,
    List<Shape> expected,
    List<Shape> refused) {
  private static final ObjectMapper JSON = new ObjectMapper();

  Probe {
    expected = List.copyOf(expected);
    refused = List.copyOf(refused);
    if (expected.isEmpty() && refused.isEmpty()) {
      throw new IllegalArgumentException(id + " asks for nothing");
    }
  }

  /** A refused shape and a fact that meets it. */
  record Wrong(Shape shape, FlatRow fact) {}

  /**
   * How a reading went.
   *
   * @param missing the expected shapes that no fact meets
   */
  record Verdict(List<Shape> missing, List<Wrong> wrong) {
    Verdict {
      missing = List.copyOf(missing);
      wrong = List.copyOf(wrong);
    }

    boolean passes() {
      return missing.isEmpty() && wrong.isEmpty();
    }
  }

  /** The probes of {@code probes.jsonl}. */
  static List<Probe> all() throws IOException {
    List<Probe> probes = new ArrayList<>();
    for (String line : Files.readAllLines(Tables.file("probes.jsonl"))) {
      probes.add(of(JSON.readTree(line)));
    }
    return probes;
  }

  /** The probe of one line. */
  static Probe of(JsonNode line) {
    return new Probe(
        line.required("id").asText(),
        line.required("group").asText(),
        line.required("text").asText(),
        line.path("format").asText("txt"),
        Shape.listed(line.path("expect")),
        Shape.listed(line.path("refuse")));
  }

  /** What these facts miss and what they should not say. */
  Verdict judge(List<FlatRow> facts) {
    List<Shape> missing =
        expected.stream().filter(shape -> facts.stream().noneMatch(shape::isMetBy)).toList();
    List<Wrong> wrong = new ArrayList<>();
    for (Shape shape : refused) {
      facts.stream().filter(shape::isMetBy).forEach(fact -> wrong.add(new Wrong(shape, fact)));
    }
    return new Verdict(missing, wrong);
  }

  /** What is wrong with a reading, for a person. */
  String story(List<FlatRow> facts) {
    Verdict verdict = judge(facts);
    StringBuilder story = new StringBuilder(id + ": " + text.strip().replaceAll("\\s+", " "));
    verdict.missing().forEach(shape -> story.append("\n  missing ").append(shape));
    verdict
        .wrong()
        .forEach(wrong ->
            story.append("\n  wrong ").append(told(wrong.fact())).append(" <- " + wrong.shape()));
    facts.stream()
        .filter(fact -> Kinds.of("claim").contains(fact.kind()))
        .forEach(fact -> story.append("\n  read ").append(told(fact)));
    return story.toString();
  }

  /** A fact in one line. */
  static String told(FlatRow fact) {
    List<String> cells = new ArrayList<>(List.of(fact.kind(), fact.predicate()));
    cells.add(String.join("; ", fact.subjects()));
    cells.add(String.join("; ", fact.onBehalfOf()));
    cells.addAll(List.of(fact.object(), fact.date(), fact.place(), fact.speaker()));
    cells.add(fact.modality());
    return cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · "));
  }
}
