package entente.link.word;

import entente.names.Slug;

/**
 * A title that a name can bear.
 *
 * @param title in normal case: "Foreign Minister"
 * @param kind as in {@code titles.csv}
 */
public record Title(String title, Kind kind) {
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

  /** "Special Envoy for Cyprus" of the head of an organisation. */
  public Title sentBy(Title sender) {
    return new Title(sender.title() + "'s " + title, kind);
  }

  /** The title of the one below: "Deputy Foreign Minister". */
  public Title below(String prefix) {
    return new Title(prefix + " " + title, kind);
  }
}
