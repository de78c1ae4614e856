package entente.link;

import entente.names.Slug;

/**
 * A title that a name can bear.
 *
 * @param title in normal case: "Foreign Minister"
 * @param kind as in {@code titles.csv}, such as {@code minister}; {@code occupation} makes no
 *     office
 */
record Title(String title, String kind) {

  String role() {
    return Slug.of(title);
  }

  /** The title of the one below: "Deputy Foreign Minister". */
  Title below(String prefix) {
    return new Title(prefix + " " + title, kind);
  }
}
