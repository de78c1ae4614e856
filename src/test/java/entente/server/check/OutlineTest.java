package entente.server.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.server.http.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before parsing: what is deep or in a row, not what is long. */
class OutlineTest {
  /** Each repeats its second part so often between the first and the third. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "50000 ~ SELECT (1       ~ ` + 1`                     ~ ` AS ?n) {}`",
        "50000 ~ SELECT (1       ~ ` -1`                      ~ ` AS ?n) {}`",
        "50000 ~ SELECT (1       ~ `-1.5`                     ~ ` AS ?n) {}`",
        "2000  ~ ASK { FILTER (?a ~ `||?a`                    ~ `) }`",
        "2000  ~ ASK { FILTER (?a ~ `&&?a<?b`                 ~ `) }`",
        "2000  ~ ASK { FILTER (  ~ `!`                        ~ ` BOUND(?s)) }`",
        "2000  ~ ASK { ?s <a:b>  ~ `/<a:b>`                   ~ ` ?o }`",
        "2000  ~ ASK { ?s a:x.y  ~ `/a:x.y`                   ~ ` ?o }`",
        "2000  ~ ASK { ?s <a:b>  ~ `|^<a:b>`                  ~ ` ?o }`",
        "300   ~ SELECT (        ~ `(`                        ~ `1`",
        "300   ~ SELECT (        ~ `abs(`                     ~ `1`",
        "300   ~ ASK {           ~ `{`                        ~ `}`",
        "300   ~ ASK { ?s ?p     ~ `[ <a:b> `                 ~ `1`",
        "300   ~ ASK {           ~ `<< `                      ~ `?s ?p ?o`",
        "300   ~ ASK {           ~ `<<( `                     ~ `?s ?p ?o`",
        "2000  ~ ASK {           ~ `{} UNION `                ~ `{} }`",
        "2000  ~ ASK {           ~ `FILTER(?a) `              ~ `}`",
        "2000  ~ SELECT          ~ `(1 AS?x)`                 ~ `{}`",
        "20000 ~ ASK { FILTER (?a IN (1 ~ `,1`                ~ `)) }`",
      })
  void check_deepOrInARow_400(int times, String first, String again, String last) {
    String query = first + again.repeat(times) + last;

    assertThatThrownBy(() -> Outline.check(query))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(400));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "90000 ~ ASK { VALUES ?x {       ~ ` -1.5`                    ~ `} }`",
        "20000 ~ ASK { VALUES ?x {       ~ ` '1'^^<urn:t>`            ~ `} }`",
        "20000 ~ ASK { VALUES (?x ?y) {  ~ `(-1 'a-b'@en-GB)`         ~ `} }`",
        "20000 ~ ASK { VALUES ?x {       ~ ` <http://a/b-c+d*e/f>`    ~ `} }`",
        "20000 ~ ASK { VALUES ?x {       ~ ` rdf:a-b.c`               ~ `} }`",
        "90000 ~ ASK { ?s ?p 'x          ~ `((([[{{ + - / | '' \\'`   ~ `' }`",
        "9000  ~ ASK { ?s ?p '''x        ~ `((([[{{ + ' '' / | \n`    ~ `''' }`",
        "9000  ~ ASK {                   ~ `# ((( {{{ + 1 ' ''' \n`   ~ `}`",
        "900   ~ ASK {                   ~ `?s rdf:a/rdf:b/rdf:c ?o.` ~ `}`",
        "900   ~ ASK { ?s ?p 1           ~ `, -1 , +2`                ~ `}`",
        "9000  ~ ASK { FILTER (?a IN (1  ~ `, -1`                     ~ `)) }`",
        "900   ~ ASK { FILTER (?a        ~ `+ ?as`                    ~ `) }`",
        "90    ~ SELECT (                ~ `(`                        ~ `1`",
        "9000  ~ ASK { ?filter a ?as     ~ `; a ?as, ?filter`         ~ `}`",
      })
  void check_onlyLong_passes(int times, String first, String again, String last) {
    assertThatCode(() -> Outline.check(first + again.repeat(times) + last))
        .doesNotThrowAnyException();
  }

  @Test
  void check_storedQueries_pass() throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(Path.of("queries"))) {
      files = tree.filter(file -> file.toString().endsWith(".rq")).toList();
    }
    assertThat(files).hasSizeGreaterThan(50);
    for (Path file : files) {
      String text = Files.readString(file);
      assertThatCode(() -> Outline.check(text)).as(file.toString()).doesNotThrowAnyException();
    }
  }

  @Test
  void check_tooDeep_saysWhere() {
    assertThatThrownBy(() -> Outline.check("SELECT *\n{ FILTER (" + "(".repeat(300)))
        .hasMessageStartingWith("line 2, column 209: brackets are nested more than 200 deep");
  }

  /** What hides brackets from the outline must hide them from the parser. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK { ?s ?p \"\\\\\" }",
        "ASK { FILTER (?a<?b && ?c>?d) }",
        "ASK { ?s ?p <http://a/(((> }",
        "ASK { ?s ?p '\\'(((' }",
        "ASK { ?s ?p '''a'b''c\\'''' }",
      })
  void check_readsAsTheParserDoes(String query) {
    assertThatCode(() -> Outline.check(query)).doesNotThrowAnyException();
    assertThatCode(() -> QueryFactory.create(query, "http://a/", Syntax.syntaxARQ))
        .doesNotThrowAnyException();
  }
}
