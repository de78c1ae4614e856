package entente.pages.answer;

import java.util.List;

/**
 * A cell to copy into a notebook.
 *
 * @param name of the language or library
 * @param code asks the server
 */
public record Cell(String name, String code) {
  private static final String THING = "id/state/kaz";

  /**
   * Those of the first page.
   *
   * @param server its address, ending in a slash
   */
  public static List<Cell> of(String server) {
    return List.of(
        new Cell(
            "Python with pandas",
            """
            import pandas
            meetings = pandas.read_csv("%sapi/meetings.csv")
            print(meetings[["day", "label", "name"]].head().to_string())\
            """
                .formatted(server)),
        new Cell(
            "Python with rdflib",
            """
            from rdflib import Graph
            graph = Graph().parse("%s%s")
            for subject, predicate, value in graph:
                print(subject, predicate, value)\
            """
                .formatted(server, THING)),
        new Cell(
            "R",
            """
            meetings <- read.csv("%sapi/meetings.csv")
            print(head(meetings[c("day", "label", "name")]))\
            """
                .formatted(server)));
  }
}
