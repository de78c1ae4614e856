package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row of the tables of words that cannot be understood is refused with file, line and remedy. */
class WordTablesTest {
  private static final Path TABLES = Path.of("ontology", "lexicon");

  @TempDir private Path folder;

  @BeforeEach
  void copy() throws IOException {
    Files.createDirectory(folder.resolve("lexicon"));
    try (Stream<Path> files = Files.list(TABLES)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, folder.resolve("lexicon").resolve(file.getFileName()));
      }
    }
  }

  @Test
  void ownTables_areUnderstood() {
    assertThat(Cues.load(folder).is("saying", "say")).isTrue();
    assertThat(entente.link.word.Cues.load(folder)).isNotNull();
  }

  @Test
  void listThatNoTableHas_isRefused() {
    Cues cues = Cues.load(folder);

    assertThatThrownBy(() -> cues.is("sayings", "say")).hasMessageContaining("sayings");
    assertThatThrownBy(() -> cues.code("visit", "state")).hasMessageContaining("visit");
  }

  @Test
  void listOfEndings_fitsLongerWordsOnly() {
    Cues cues = Cues.load(folder);

    assertThat(cues.ends("relational-ending", "economic")).isTrue();
    assertThat(cues.ends("relational-ending", "al")).isFalse();
    assertThat(cues.ends("relational-ending", "orderly")).isFalse();
  }

  @Test
  void list_becomesAlternatives_ofBothApostrophes() {
    Cues cues = Cues.load(folder);

    assertThat(cues.alternatives("text-by")).isEqualTo("on behalf of|issued by|from|by|of");
    assertThat("leaders’ text").matches("(?:" + cues.alternatives("text-owner") + ") text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          frames.csv    | guard,verb,object,suport,supports,asserted,Peru guards it    | no such frame: suport; one of support
          frames.csv    | guard,werb,object,support,supports,asserted,Peru guards it   | no such class: werb; one of verb
          frames.csv    | guard,verb,objekt,support,supports,asserted,Peru guards it   | no such construction: objekt; one of about
          frames.csv    | guard,verb,object,support,supports,assert,Peru guards it     | no such modality: assert; one of
          frames.csv    | guard,verb,object,support,supports,Peru guards it            | 7 cells expected, 6 found
          operators.csv | toy,verb,with,not,,Oman toyed with [signing] it              | 7 cells expected, 6 found
          acts.csv      | verb,unseal,letter                                           | 4 cells expected, 3 found
          words.csv     | saying,quip                                                  | 3 cells expected, 2 found
          events.csv    | saying,quip,                                                 | another file has a list saying
          codes.csv     | visitType,farewell                                           | 3 cells expected, 2 found
          operators.csv | toy,verb,gerunt,not,,,Oman toyed with [signing] it           | no such takes: gerunt; one of about
          operators.csv | toy,verb,with,not,,,Oman toyed with signing it               | no word in brackets in the example: Oman toyed
          acts.csv      | verb,unseal,@persn,cooperate                                 | no such object: @persn; one of @organisation
          operators.csv | toy,verb,with,maybe,not,,Oman toyed with [signing] it        | no such effect: maybe; one of so
          operators.csv | toy,verb,with,not,maybe,,Oman toyed with [signing] it        | no such denied: maybe; one of so
          operators.csv | toy,verb,with,not,,holder,Oman toyed with [signing] it       | no such actor: holder; one of object, other
          acts.csv      | verb,unseal,{archiv},cooperate                               | no such set above this row: {archiv}
          acts.csv      | verb,unseal,letter,cooporation                               | no such kind: cooporation; one of access-granted
          act-kinds.csv | unsealing,unseals,launch,It unseals.,Peru unseals,Peru seals,COOPORATE, | no such plover: COOPORATE; one of ACCUSE
          act-kinds.csv | unsealing,unseals,lunch,It unseals.,Peru unseals,Peru seals,AGREE, | no such broader: lunch; one of access-granted
          act-kinds.csv | attack,unseals,launch,It unseals.,Peru unseals,Peru seals,AGREE, | another row has the code attack
          plover.csv    | stanze,support,,,SUPPORT,,Peru supports Chile              | no such class: stanze; one of fact
          plover.csv    | stance,support,,,SUPORT,,Peru supports Chile               | no such plover: SUPORT; one of
          plover.csv    | stance,support,maybe,,SUPPORT,,Peru supports Chile         | no such polarity: maybe; one of positive
          seeing.csv    | greet,,object,persn,,,Peru greeted Chile                   | no such host: persn; one of person, body
          seeing.csv    | greet,,beside,person,,,Peru greeted Chile                  | no such through: beside; one of about
          seeing.csv    | greet,bows,object,person,,,Peru greeted Chile              | no such object: bows; one of
          seeing.csv    | greet,,object,person,bows,,Peru greeted Chile              | no such over: bows; one of
          seeing.csv    | greet,,object,person,,begs,Peru greeted Chile              | no such infinitive: begs; one of asks
          seeing.csv    | see,,object,person,,,Peru saw Chile                        | another row has the verb see
          acts.csv      | vreb,unseal,letter,cooperate                                 | no such class: vreb
          """)
  void brokenRow_isRefused(String file, String row, String message) throws IOException {
    append(file, row);

    assertThatThrownBy(() -> Cues.load(folder))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(file + ":" + Files.readAllLines(table(file)).size() + ": " + message);
  }

  @Test
  void rowOfTheCalendar_withACellTooFew_isRefused() throws IOException {
    append("calendar.csv", "month,Thermidor,11,");

    assertThatThrownBy(() -> Cues.load(folder))
        .hasMessageContaining("calendar.csv")
        .hasMessageContaining("misses a cell: [month, Thermidor, 11, ]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          titles.csv     | Lord Chancellor,Lord Chancellor | 3 cells expected
          titles.csv     | Lord Chancellor,Lord Chancellor,ministre | no such word: ministre; one of head-of-state
          title-names.csv | Vizier                       | 2 cells expected
          title-plurals.csv | chairman                   | 2 cells expected
          title-verbs.csv | steers                       | 2 cells expected
          name-words.csv | host,no-akt                     | no such word: no-akt; one of honorific
          name-forms.csv | Pact,AGREEMENT,Treaty,sometimes | no such word: sometimes; one of name
          """)
  void brokenRowOfNames_isRefused(String file, String row, String message) throws IOException {
    append(file, row);

    assertThatThrownBy(() -> entente.link.word.Cues.load(folder))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(file)
        .hasMessageContaining(message);
  }

  private Path table(String file) {
    return folder.resolve("lexicon").resolve(file);
  }

  private void append(String file, String row) throws IOException {
    Files.writeString(table(file), row + "\n", StandardOpenOption.APPEND);
  }
}
