package entente.pages;

import static org.assertj.core.api.Assertions.assertThat;

import entente.pages.answer.Timeline;
import entente.pages.panel.PanelQuery;
import entente.store.Queries;
import entente.store.StoredQuery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The queries behind the pages keep what their headers promise. */
class PageQueriesTest {
  private static final List<StoredQuery> PANELS =
      Stream.of("panels", "pair")
          .flatMap(folder -> new Queries(Path.of("queries/pages", folder)).all().stream())
          .toList();
  private static final List<StoredQuery> GROUNDS =
      new Queries(Path.of("queries/pages/grounds")).all();
  private static final List<StoredQuery> ALL =
      Stream.of(new Queries(Path.of("queries/pages")).all(), PANELS, GROUNDS)
          .flatMap(List::stream)
          .toList();

  @TestFactory
  Stream<DynamicTest> header_saysWhatTheQueryReturns() {
    assertThat(ALL).hasSizeGreaterThan(40);
    return each(
        ALL,
        query -> {
          assertThat(query.summary()).isNotBlank().isNotEqualTo(query.name());
          assertThat(query.description()).endsWith("?");
          assertThat(query.returns())
              .containsExactlyInAnyOrderElementsOf(query.parsed().getResultVars());
          assertThat(query.parsed().hasOrderBy()).isTrue();
        });
  }

  @TestFactory
  Stream<DynamicTest> prefixes_areAllUsed() {
    return each(
        ALL,
        query ->
            query
                .text()
                .lines()
                .filter(line -> line.startsWith("PREFIX"))
                .map(line -> line.split("\\s+", -1)[1])
                .forEach(prefix ->
                    assertThat(query.text().split(java.util.regex.Pattern.quote(prefix), -1))
                        .as(prefix)
                        .hasSizeGreaterThan(2)));
  }

  @TestFactory
  Stream<DynamicTest> panel_saysWhereItStandsAndHow() {
    assertThat(PANELS).hasSizeGreaterThan(25);
    return each(
        PANELS,
        query -> {
          PanelQuery panel = PanelQuery.of(query);
          assertThat(panel.classes()).isNotEmpty();
          assertThat(panel.columns()).isNotEmpty();
        });
  }

  /** So that each line of the panel finds the claims behind it. */
  @TestFactory
  Stream<DynamicTest> grounds_repeatColumnsOfTheirPanel() {
    return each(
        GROUNDS,
        query -> {
          List<String> columns =
              PANELS.stream()
                  .filter(panel -> panel.name().equals(query.name()))
                  .findFirst()
                  .orElseThrow()
                  .parsed()
                  .getResultVars();
          List<String> keys = new ArrayList<>(query.parsed().getResultVars());
          keys.removeAll(List.of("claim", "origin", "work"));
          assertThat(columns).containsAll(keys).contains(keys.getFirst());
          assertThat(query.parsed().getResultVars()).contains("claim");
        });
  }

  @Test
  void timeline_keepsToThePrecisionOfDates() {
    Timeline timeline =
        Timeline.of(
            List.of(
                new Timeline.Entry("day", "2024-07-03", "", "happened"),
                new Timeline.Entry("year", "2022", "", "planned"),
                new Timeline.Entry("month", "2024-07", "", "happened"),
                new Timeline.Entry("when", "undated-1", "", "")));

    assertThat(timeline.marks())
        .extracting(Timeline.Mark::look)
        .containsExactly("open", "done", "done");
    assertThat(timeline.marks()).extracting(Timeline.Mark::width).first().isEqualTo("224.0");
    assertThat(timeline.ticks()).extracting(Timeline.Tick::label).contains("2022", "2025");
  }

  private static Stream<DynamicTest> each(
      List<StoredQuery> queries, java.util.function.Consumer<StoredQuery> check) {
    return queries.stream()
        .map(query -> DynamicTest.dynamicTest(query.name(), () -> check.accept(query)));
  }
}
