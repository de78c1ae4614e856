package entente.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may stand in place of a parameter's default. */
public sealed interface ParameterType {

  /** How the header of a query spells it. */
  String spelling();

  /** What a value looks like, for people. */
  String form();

  /**
   * A thing of a class.
   *
   * @param spelling of the class, prefixed: {@code ent:State}
   */
  record Thing(String spelling) implements ParameterType {
    private static final String STATE = "ent:State";

    /** Whether an ISO 3166-1 code will do. */
    public boolean isState() {
      return spelling.equals(STATE);
    }

    @Override
    public String form() {
      String code = isState() ? "an ISO 3166-1 alpha-3 code (KAZ), " : "";
      String example = spelling.startsWith("skos:") ? "status-planned" : "state/kaz";
      return code + "an IRI, its end (" + example + ") or a Wikidata id (Q232)";
    }
  }

  /** A value without an IRI. */
  enum Plain implements ParameterType {
    DATE("a day, month or year: 2024-07-03, 2024-07 or 2024"),
    TEXT("words"),
    INTEGER("a whole number"),
    DECIMAL("a number");

    private final String form;

    Plain(String form) {
      this.form = form;
    }

    @Override
    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String form() {
      return form;
    }
  }

  /** The type that a header spells so; empty if there is none. */
  static Optional<ParameterType> of(String spelling) {
    return spelling.contains(":")
        ? Optional.of(new Thing(spelling))
        : Arrays.stream(Plain.values())
            .filter(type -> type.spelling().equals(spelling))
            .map(ParameterType.class::cast)
            .findFirst();
  }
}
