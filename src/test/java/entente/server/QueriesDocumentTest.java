package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import entente.pages.ApiPage;
import entente.store.Column;
import entente.store.Parameter;
import entente.store.Queries;
import entente.store.StoredQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/queries.md} is made of the headers; {@code -Dgolden.update=true} writes it. */
class QueriesDocumentTest {
  private static final Path DOCUMENT = Path.of("docs/queries.md");

  @Test
  void document_isMadeOfTheHeaders() throws IOException {
    String made = document(new Queries(Path.of("queries")).all());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(DOCUMENT, made);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(made);
  }

  private static String document(List<StoredQuery> queries) {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # Stored queries

        Each is a file in [queries](../queries) that pastes into any SPARQL client, a command
        (`./entente query NAME --set PARAMETER=VALUE`) and an address of the server
        (`/api/NAME.csv?PARAMETER=VALUE`, also `.json` and `.ttl`). Paths, columns and types for programs:
        `/api/openapi.json`, and `/api/NAME.csv-metadata.json` for each.

        A state is given by its ISO 3166-1 alpha-3 code (`KAZ`); any thing by its IRI, the end of it
        (`state/kaz`, `person/xi-jinping`) or its Wikidata id (`Q232`); `any` leaves a parameter free.
        `limit` and `offset` page, `explain=1` answers with the query. A cell without a value is empty in
        CSV, `null` in JSON, and no triple in Turtle, where each row is a node with a property for each
        column. In CSV of `/api/`, text that begins with `=`, `+`, `-` or `@` has an apostrophe before it,
        so that no spreadsheet runs it; numbers, JSON, Turtle and `/sparql` are as they are.

        """);
    for (StoredQuery query : queries) {
      text.append("## ").append(query.name()).append("\n");
      text.append(query.description()).append("\n\n");
      for (Parameter one : query.described()) {
        text.append("- parameter `").append(one.name()).append("` (");
        text.append(one.type().spelling()).append("): ").append(one.description());
        text.append("; default `").append(ApiPage.standing(one)).append("`\n");
      }
      for (Column one : query.columns()) {
        text.append("- column `").append(one.name()).append("` (");
        text.append(one.kind().spelling()).append("): ").append(one.description()).append("\n");
      }
      text.append("\n");
    }
    return text.toString().stripTrailing() + "\n";
  }
}
