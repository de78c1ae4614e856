package entente.link.word;

import entente.names.Slug;
import java.util.Set;

/**
 * A title that a name can bear.
 *
 * @param title in normal case: "Foreign Minister"
 * @param kind as in {@code titles.csv}
 */
public record Title(String title, Kind kind) {
  private static final String SECRETARY = "Secretary-General";
  private static final Set<String> BARE =
      Set.of(
          "Minister", "Secretary", "Commissioner", "Chairperson", "Director", "Envoy", "Adviser");

  /** What those who bear a title are. */
  public enum Kind {
    HEAD_OF_STATE,
    MONARCH,
    HEAD_OF_GOVERNMENT,
    MINISTER,
    ENVOY,
    ADVISER,
    SPOKESPERSON,
    ORGANISATION_HEAD,
    LEGISLATIVE,
    JUSTICE,
    LOCAL,
    MILITARY,
    RELIGIOUS,
    /** What somebody does without an office. */
    OCCUPATION;

    /** Whether no city has such officers. */
    public boolean isNational() {
      return compareTo(ADVISER) <= 0;
    }

    /** Whether its bearer leads a state or its government. */
    public boolean isRuler() {
      return this == HEAD_OF_STATE || this == HEAD_OF_GOVERNMENT;
    }

    /** Whether its bearers serve bodies of which a state has many. */
    public boolean isVague() {
      return this == LOCAL || this == LEGISLATIVE || this == JUSTICE || this == MILITARY;
    }
  }

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

  /** The same of the one below too: "Deputy Secretary". */
  public boolean isShort() {
    return BARE.contains(title.replaceFirst("^Deputy ", ""));
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
