package entente.lexicon;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The words for fields of cooperation and the code each one stands for. */
final class FieldWords {
  private static final String PREFIX = "voc:field-";
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}_/]+");
  private static final Pattern LEADING =
      Pattern.compile("^(?:(?:the|such|other|various|all|as) )+");
  private static final Pattern PLURAL_IES = Pattern.compile("\\b([\\p{L}]{2,})ies\\b");
  private static final Pattern PLURAL_S = Pattern.compile("\\b([\\p{L}]{2,}[^\\Wsu])s\\b");

  private final Map<String, String> exact = new TreeMap<>();
  private final Map<String, String> singular = new TreeMap<>();

  /**
   * @throws LexiconException if two fields share a word
   */
  FieldWords(Collection<Block> concepts) {
    for (Block concept : concepts) {
      if (concept.key().startsWith(PREFIX)) {
        add(concept, "skos:prefLabel");
        add(concept, "rdfs:label");
        add(concept, "skos:altLabel");
      }
    }
  }

  private void add(Block concept, String property) {
    String code = concept.key().substring(PREFIX.length());
    for (String words : concept.all(property)) {
      String other = exact.putIfAbsent(plain(words), code);
      if (other != null && !other.equals(code)) {
        throw new LexiconException(
            concept.where(), "\"" + words + "\" names the fields " + other + " and " + code);
      }
      singular.putIfAbsent(singular(plain(words)), code);
    }
  }

  /** The code of the field that the words name: as they stand, else with every word singular. */
  Optional<String> code(String words) {
    String plain = plain(words);
    return Optional.ofNullable(exact.get(plain))
        .or(() -> Optional.ofNullable(singular.get(singular(plain))));
  }

  /** Lower case, spaces for hyphens, no leading "the", "such", "other". */
  private static String plain(String words) {
    String lower = BETWEEN.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    return LEADING.matcher(lower).replaceFirst("");
  }

  private static String singular(String plain) {
    return PLURAL_S.matcher(PLURAL_IES.matcher(plain).replaceAll("$1y")).replaceAll("$1");
  }
}
