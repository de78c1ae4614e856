package entente.link.word;

import entente.names.Slug;
import java.util.Set;

/**
 * A title that a name can bear.
 *
 * @param title in normal case: "Foreign Minister"
 * @param kind as in {@code titles.csv}, such as {@code minister}; {@code occupation} makes no
 *     office
 */
public record Title(String title, String kind) {
  private static final String SECRETARY = "Secretary-General";
  private static final Set<String> BARE =
      Set.of(
          "Minister", "Secretary", "Commissioner", "Chairperson", "Director", "Envoy", "Adviser");

  public String role() {
    return Slug.of(title);
  }

  /** Whether the office may be called so for short: "Secretary" for "Secretary of State". */
  public boolean isShortFor(String office) {
    return BARE.contains(title) && office.contains(title) && !office.contains("Prime");
  }

  /** Whether it says nothing without its field. */
  public boolean isBare() {
    return BARE.contains(title);
  }

  /** "Special Envoy for Cyprus" of the head of an organisation. */
  public Title ofSecretary() {
    return new Title(SECRETARY + "'s " + title, kind);
  }

  /** Whether the head of an organisation sent the bearer. */
  public boolean isOfSecretary() {
    return title.contains(SECRETARY + "'s") || title.contains("of the " + SECRETARY);
  }

  /** The title of the one below: "Deputy Foreign Minister". */
  public Title below(String prefix) {
    return new Title(prefix + " " + title, kind);
  }
}
