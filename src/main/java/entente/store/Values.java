package entente.store;

import entente.names.Base;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;

/**
 * What people write for a value becomes a term.
 *
 * @param query whose prefixes hold
 * @param identifiers for codes of others
 */
record Values(Query query, Identifiers identifiers) {
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
  private static final Pattern CODE = Pattern.compile("[A-Za-z]{3}");
  private static final Pattern ITEM =
      Pattern.compile("(?:https?://www\\.wikidata\\.org/(?:entity|wiki)/|wd:)?(Q[1-9]\\d*)");
  private static final Pattern END = Pattern.compile("[a-z][a-z-]*/[\\p{L}\\d._~%/@-]+");
  private static final Pattern CONCEPT = Pattern.compile("[a-z][A-Za-z]*-[A-Za-z0-9-]+");
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /**
   * The term.
   *
   * @throws ParameterException if the words are not of the parameter's type
   */
  Node node(Parameter parameter, String words) {
    return switch (parameter.type()) {
      case ParameterType.Thing thing -> NodeFactory.createURI(iri(parameter, thing, words.strip()));
      case ParameterType.Plain plain -> plain(parameter, plain, words);
    };
  }

  private String iri(Parameter parameter, ParameterType.Thing type, String words) {
    if (type.isState() && CODE.matcher(words).matches()) {
      return identifiers
          .ofState(words.toUpperCase(Locale.ROOT))
          .orElseThrow(() -> unknown(parameter, "no state has the code '" + words + "'"));
    }
    var item = ITEM.matcher(words);
    if (item.matches()) {
      return identifiers
          .ofMatch(WIKIDATA + item.group(1))
          .orElseThrow(() ->
              unknown(parameter, "nothing in the graph is known as Wikidata's " + item.group(1)));
    }
    String expanded = query.getPrefixMapping().expandPrefix(words);
    if (IRI.matcher(expanded).matches()) {
      return expanded.startsWith(Base.PUBLISHED.iri())
          ? expanded
          : identifiers.ofMatch(expanded).orElse(expanded);
    }
    return below(words).orElseThrow(() -> wrong(parameter, words));
  }

  private static Optional<String> below(String words) {
    if (END.matcher(words).matches()) {
      boolean whole = words.startsWith("id/");
      return Optional.of(Base.PUBLISHED.entity(whole ? words.substring(3) : words));
    }
    return CONCEPT.matcher(words).matches()
        ? Optional.of(Base.PUBLISHED.concepts() + words)
        : Optional.empty();
  }

  private static Node plain(Parameter parameter, ParameterType.Plain type, String words) {
    boolean fits =
        switch (type) {
          case DATE -> isDate(words);
          case TEXT -> true;
          case INTEGER -> INTEGER.matcher(words).matches();
          case DECIMAL -> DECIMAL.matcher(words).matches();
        };
    if (!fits) {
      throw wrong(parameter, words);
    }
    return switch (type) {
      case DATE, TEXT -> NodeFactory.createLiteralString(words);
      case INTEGER -> NodeFactory.createLiteralDT(words, XSDDatatype.XSDinteger);
      case DECIMAL -> NodeFactory.createLiteralDT(words, XSDDatatype.XSDdecimal);
    };
  }

  private static boolean isDate(String words) {
    try {
      return switch (words.length()) {
        case 4 -> words.matches("\\d{4}");
        case 7 -> YearMonth.parse(words).getYear() > 0;
        case 10 -> LocalDate.parse(words).getYear() > 0;
        default -> false;
      };
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** The term for words of no known type: an IRI, a prefixed name, a whole number, or words. */
  Node guess(String words) {
    if (INTEGER.matcher(words).matches()) {
      return NodeFactory.createLiteralDT(words, XSDDatatype.XSDinteger);
    }
    String expanded = query.getPrefixMapping().expandPrefix(words);
    if (IRI.matcher(expanded).matches()) {
      return NodeFactory.createURI(expanded);
    }
    if (words.contains("://")) {
      throw new IllegalArgumentException("not an IRI: " + words);
    }
    return NodeFactory.createLiteralString(words);
  }

  private static ParameterException wrong(Parameter parameter, String words) {
    return new ParameterException(
        parameter.name(),
        parameter.name() + " must be " + parameter.type().form() + ", not '" + words + "'");
  }

  private static ParameterException unknown(Parameter parameter, String why) {
    return new ParameterException(parameter.name(), parameter.name() + ": " + why);
  }
}
