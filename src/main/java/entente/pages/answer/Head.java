package entente.pages.answer;

import java.util.List;

/**
 * What stands in the head of every page.
 *
 * @param title of the page
 * @param description one sentence, or ""
 * @param canonical the IRI of the thing where the graph is published, or ""
 * @param data the path of the data without its ending, or "" where there is none
 * @param json schema.org JSON-LD, safe within a script element, or ""
 */
public record Head(String title, String description, String canonical, String data, String json) {

  /** An address of the data in one format. */
  public record Alternate(String label, String type, String href) {}

  /** A page without data. */
  public static Head of(String title, String description) {
    return new Head(title, description, "", "", "");
  }

  /** The data in all formats. */
  public List<Alternate> alternates() {
    return data.isEmpty()
        ? List.of()
        : Format.all().stream()
            .map(format ->
                new Alternate(format.label(), format.type(), data + "." + format.ending()))
            .toList();
  }
}
