package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of {@code extract/events.txt} and {@code extract/situations.txt}, each read with the
 * real parser.
 */
final class EventCasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/extract");
  private static final List<String> FILES = List.of("events.txt", "situations.txt");
  private static final int MIN_CASES = 20;

  private record Case(String title, String date, String body, List<String> facts) {}

  @TestFactory
  Stream<DynamicTest> everyCase() throws IOException {
    EventCases reader = new EventCases();
    List<Case> cases = cases();
    assertThat(cases).as("cases in " + FOLDER).hasSizeGreaterThanOrEqualTo(MIN_CASES);
    return cases.stream()
        .map(each ->
            DynamicTest.dynamicTest(
                each.title(),
                () ->
                    assertThat(reader.facts(each.title(), each.date(), each.body()))
                        .as(each.body())
                        .containsExactlyElementsOf(each.facts().stream().sorted().toList())));
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String file : FILES) {
      Arrays.stream(Files.readString(FOLDER.resolve(file)).split("\n\n"))
          .filter(block -> !block.startsWith("#"))
          .map(block -> caseOf(List.of(block.strip().split("\n"))))
          .forEach(cases::add);
    }
    return cases;
  }

  private static Case caseOf(List<String> lines) {
    List<String> facts =
        lines.stream()
            .filter(line -> line.startsWith("=> "))
            .map(line -> line.substring(3))
            .toList();
    String body =
        lines.stream()
            .skip(2)
            .filter(line -> !line.startsWith("=> "))
            .collect(Collectors.joining("\n"));
    return new Case(lines.get(0), lines.get(1), body, facts);
  }
}
