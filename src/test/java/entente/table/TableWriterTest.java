package entente.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes that others read: names, order, escapes. */
class TableWriterTest {
  private static final FlatRow ROW =
      new FlatRow(
          "a \"b\".txt",
          "Support",
          "supports",
          List.of("China", "=cmd|' /C calc'!A0"),
          List.of(),
          "-5 %",
          "2024-07",
          "",
          "",
          "asserted",
          "positive",
          3,
          8,
          "one,\ntwo 😀",
          "position/verb",
          0.9,
          "SUPPORT",
          List.of("x", "y"),
          "",
          "c",
          List.of("@Togo", "Chad"),
          List.of("t", "u"),
          "aid",
          "economic");

  @Test
  void jsonLines_row_fieldsInTheOrderOfTheContract() throws IOException {
    assertThat(written(TableFormat.JSON_LINES))
        .isEqualTo(
            "{\"article\":\"a"
                + " \\\"b\\\".txt\",\"kind\":\"Support\",\"predicate\":\"supports\",\"subjects\":[\"China\",\"=cmd|'"
                + " /C calc'!A0\"],\"onBehalfOf\":[],\"object\":\"-5 %\","
                + "\"date\":\"2024-07\",\"place\":\"\",\"speaker\":\"\",\"modality\":\"asserted\",\"polarity\":\"positive\",\"begin\":3,\"end\":8,\"quote\":\"one,\\ntwo"
                + " 😀\",\"rule\":\"position/verb\",\"confidence\":0.9,\"plover\":\"SUPPORT\",\"subjectIris\":[\"x\",\"y\"],\"objectIri\":\"\",\"claim\":\"c\",\"targets\":[\"@Togo\",\"Chad\"],\"targetIris\":[\"t\",\"u\"],\"actKind\":\"aid\",\"ploverMode\":\"economic\"}\n");
  }

  @Test
  void csv_row_quotedAndWithoutFormulas() throws IOException {
    assertThat(written(TableFormat.CSV))
        .isEqualTo(
            "article,kind,predicate,subjects,onBehalfOf,object,date,place,speaker,modality,polarity,begin,end,quote,rule,confidence,plover,subjectIris,objectIri,claim,targets,targetIris,actKind,ploverMode\r\n"
                + "\"a \"\"b\"\".txt\",Support,supports,China; =cmd|' /C calc'!A0,,'-5"
                + " %,2024-07,,,asserted,positive,3,8,\"one,\n"
                + "two 😀\",position/verb,0.9,SUPPORT,x; y,,c,'@Togo; Chad,t; u,aid,economic\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "facts.jsonl, JSON_LINES, false",
    "facts.ndjson, JSON_LINES, false",
    "FACTS.JSON.GZ, JSON_LINES, true",
    "facts.csv, CSV, false",
    "facts.csv.gz, CSV, true",
    "facts.xlsx, , false",
    "facts, , false"
  })
  void of_fileName_formatByEnding(
      String name, @org.jspecify.annotations.Nullable TableFormat format, boolean compressed) {
    assertThat(TableFormat.of(name)).isEqualTo(Optional.ofNullable(format));
    assertThat(TableFormat.isCompressed(name)).isEqualTo(compressed);
  }

  private static String written(TableFormat format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TableWriter writer = TableWriter.of(bytes, format)) {
      writer.writeAll(List.of(ROW));
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
