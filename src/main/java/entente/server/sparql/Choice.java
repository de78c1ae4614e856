package entente.server.sparql;

import entente.server.http.Accept;
import entente.server.http.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * The format that an answer gets.
 *
 * @param format the format
 * @param type the media type it is called by: the one that the client named
 */
record Choice(Format format, String type) {
  private static final int NOT_ACCEPTABLE = 406;

  /** Whether a person shall read the answer. */
  boolean isPage() {
    return format.form() instanceof Format.Form.Page;
  }

  /** By the parameter {@code format}, else by the header; refuses if there is none. */
  static Choice of(Query query, Asked asked) {
    boolean isTable = query.isSelectType() || query.isAskType();
    List<Format> offered = isTable ? Format.ROWS : Format.GRAPHS;
    return of(offered, asked.format(), asked.accept());
  }

  static Choice of(List<Format> offered, Optional<String> name, Accept accept) {
    Optional<Choice> found =
        name.isPresent() ? named(offered, name.get()) : accepted(offered, accept);
    return found.orElseThrow(() -> refusal(offered, name));
  }

  private static Optional<Choice> named(List<Format> offered, String name) {
    // A plus that stands for itself in a query string has become a space.
    String asked = name.strip().toLowerCase(Locale.ROOT).replace(' ', '+');
    return offered.stream()
        .filter(format -> format.isCalled(asked))
        .map(format -> new Choice(format, format.types().get(0)))
        .findFirst();
  }

  private static Optional<Choice> accepted(List<Format> offered, Accept accept) {
    List<String> types = Format.typesOf(offered);
    return accept
        .best(types)
        .map(type ->
            offered.stream()
                .filter(format -> format.types().contains(type))
                .map(format -> new Choice(format, type))
                .findFirst()
                .orElseThrow());
  }

  private static Refusal refusal(List<Format> offered, Optional<String> name) {
    List<String> types = offered.stream().map(format -> format.types().get(0)).toList();
    String asked = name.map(word -> "format=" + word).orElse("none of the accepted types");
    return new Refusal(
            NOT_ACCEPTABLE,
            "not acceptable",
            asked + " can be given for this query; it is answered as " + String.join(", ", types))
        .with("available", types);
  }
}
