package entente.rdf;

import entente.names.Base;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** RDF terms below one base; literals hold only characters that every RDF syntax can carry. */
final class Terms {
  static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern DAY = Pattern.compile("\\d{4}-(0\\d|1[0-2])-([0-2]\\d|3[01])");
  private static final Pattern MOMENT =
      Pattern.compile(DAY + "T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(Z|[+-]\\d\\d:\\d\\d)?");

  private final Base base;
  private final Map<EntClass, IRI> classes = new EnumMap<>(EntClass.class);
  private final Map<EntProperty, IRI> properties = new EnumMap<>(EntProperty.class);

  Terms(Base base) {
    this.base = base;
    for (EntClass type : EntClass.values()) {
      classes.put(type, iri(base.term(type.localName())));
    }
    for (EntProperty property : EntProperty.values()) {
      properties.put(property, iri(base.term(property.localName())));
    }
  }

  Base base() {
    return base;
  }

  IRI of(EntClass type) {
    return java.util.Objects.requireNonNull(classes.get(type));
  }

  IRI of(EntProperty property) {
    return java.util.Objects.requireNonNull(properties.get(property));
  }

  static IRI iri(String iri) {
    return VALUES.createIRI(iri);
  }

  /** English words, whitespace folded: for labels. */
  static Literal english(String words) {
    return VALUES.createLiteral(SPACE.matcher(carried(words)).replaceAll(" ").strip(), "en");
  }

  static Literal text(String words) {
    return VALUES.createLiteral(carried(words));
  }

  static Literal integer(long number) {
    return VALUES.createLiteral(BigInteger.valueOf(number));
  }

  static Literal decimal(double number) {
    return decimal(BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP));
  }

  /** In the canonical form of XML Schema, "1.0", into which some writers would change it anyway. */
  static Literal decimal(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return VALUES.createLiteral(shortest.scale() < 1 ? shortest.setScale(1) : shortest);
  }

  /** The day of a date or date-time. */
  static String day(String words) {
    return words.substring(0, Math.min("2024-07-03".length(), words.length()));
  }

  /** A date or moment where the words are one, with its type; other words as plain text. */
  static Literal date(String words) {
    if (DAY.matcher(words).matches()) {
      return VALUES.createLiteral(words, CoreDatatype.XSD.DATE);
    }
    if (MOMENT.matcher(words).matches()) {
      boolean seconds = words.length() > 16 && words.charAt(16) == ':';
      String moment = seconds ? words : words.substring(0, 16) + ":00" + words.substring(16);
      return VALUES.createLiteral(moment, CoreDatatype.XSD.DATETIME);
    }
    return text(words);
  }

  /** The words with U+FFFD for each code point that XML 1.0 cannot hold: the length stays. */
  private static String carried(String words) {
    if (isCarried(words)) {
      return words;
    }
    StringBuilder carried = new StringBuilder(words.length());
    words
        .codePoints()
        .map(point -> isCarried(point) ? point : 0xFFFD)
        .forEach(carried::appendCodePoint);
    return carried.toString();
  }

  private static boolean isCarried(String words) {
    for (int i = 0, length = words.length(); i < length; i++) {
      char unit = words.charAt(i);
      if (unit < ' ' || unit >= Character.MIN_SURROGATE) {
        return words.codePoints().allMatch(Terms::isCarried);
      }
    }
    return true;
  }

  /** The production Char of XML 1.0. */
  private static boolean isCarried(int point) {
    return point >= 0x20
        ? (point < 0xD800 || point > 0xDFFF) && point != 0xFFFE && point != 0xFFFF
        : point == '\t' || point == '\n' || point == '\r';
  }
}
