package entente.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import entente.server.http.Accept;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which format a client gets. */
class AcceptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/csv                                           | csv",
        "text/csv;q=0.5, application/sparql-results+xml     | xml",
        "application/sparql-results+xml;q=0.1, text/csv;q=0.2, */*;q=0.05 | csv",
        "text/html, text/*;q=0.7                            | html",
        "text/html;q=0.6, text/*;q=0.7                      | csv",
        "*/*                                                | json",
        "*                                                  | json",
        "text/csv, */*                                      | csv",
        "text/csv;q=0.9, */*                                | json",
        "*/*, application/sparql-results+json;q=0           | xml",
        "text/tab-separated-values , text/csv               | tsv",
        "TEXT/CSV;charset=utf-8;q=1                         | csv",
        "application/json                                   | json",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | html",
        "text/csv;q=nonsense, text/plain                    | txt",
        "image/png                                          | none",
        "image/png, text/csv;q=0                            | none",
        "nonsense                                           | none",
      })
  void best_ofTheWholeHeader(String header, String expected) {
    List<String> types = Format.typesOf(Format.ROWS);

    String found =
        Accept.of(List.of(header))
            .best(types)
            .flatMap(type ->
                Format.ROWS.stream()
                    .filter(format -> format.types().contains(type))
                    .map(Format::ending)
                    .findFirst())
            .orElse("none");

    assertThat(found).isEqualTo(expected);
  }
}
