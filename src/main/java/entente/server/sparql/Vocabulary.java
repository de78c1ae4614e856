package entente.server.sparql;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.jena.query.Query;
import org.apache.jena.shared.impl.PrefixMappingImpl;

/**
 * The terms of vocabularies that are known whole: a query that names another one of their
 * namespaces has an empty answer for a reason that it may like to hear.
 *
 * @param namespaces by prefix
 * @param terms prefixed names of all that there are
 */
public record Vocabulary(Map<String, String> namespaces, Set<String> terms) {
  /** The header that names what a query misspells. */
  public static final String HEADER = "Entente-Unknown-Terms";

  private static final Pattern IRI = Pattern.compile("<([^<>\\s]+)>");
  private static final int MOST = 10;
  private static final int LONGEST = 100;

  /** Keeps its own copies. */
  public Vocabulary {
    namespaces = Map.copyOf(namespaces);
    terms = Set.copyOf(terms);
  }

  /** A term that there is not, and the one that is spelled most alike. */
  record Unknown(String term, Optional<String> meant) {
    String header() {
      return term + meant.map(known -> "; did-you-mean=" + known).orElse("");
    }

    String sentence() {
      return "There is no term "
          + term
          + meant.map(known -> "; did you mean " + known + "?").orElse(".");
    }
  }

  /** That of these terms; those of other namespaces are left out. */
  public static Vocabulary of(Map<String, String> namespaces, Collection<String> iris) {
    Vocabulary empty = new Vocabulary(namespaces, Set.of());
    return new Vocabulary(
        namespaces,
        iris.stream()
            .flatMap(iri -> empty.shortened(iri).stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** What a query names in these namespaces and is not there, sorted; at most ten. */
  List<Unknown> unknown(Query query) {
    Query whole = query.cloneQuery();
    whole.setPrefixMapping(new PrefixMappingImpl());
    whole.setBaseURI((String) null);
    Set<String> named =
        IRI.matcher(whole.serialize())
            .results()
            .map((MatchResult found) -> found.group(1))
            .flatMap(iri -> shortened(iri).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    named.removeAll(terms);
    return named.stream().limit(MOST).map(term -> new Unknown(term, nearest(term))).toList();
  }

  /** The prefixed name of a term in one of the namespaces, in letters that a header can have. */
  private Optional<String> shortened(String iri) {
    return new TreeMap<>(namespaces)
        .entrySet().stream()
            .filter(space -> iri.length() > space.getValue().length())
            .filter(space -> iri.startsWith(space.getValue()))
            .map(space -> space.getKey() + ":" + safe(iri.substring(space.getValue().length())))
            .findFirst();
  }

  private static String safe(String local) {
    String encoded = URLEncoder.encode(local, StandardCharsets.UTF_8);
    return encoded.length() > LONGEST ? encoded.substring(0, LONGEST) : encoded;
  }

  /** Of the same namespace; no term is meant by a word that is mostly different. */
  private Optional<String> nearest(String term) {
    String prefix = term.substring(0, term.indexOf(':') + 1);
    int far = Math.max(2, (term.length() - prefix.length()) / 3);
    LevenshteinDistance distance = new LevenshteinDistance(far);
    return terms.stream()
        .filter(known -> known.startsWith(prefix) && distance.apply(term, known) >= 0)
        .min(
            Comparator.comparingInt((String known) -> distance.apply(term, known))
                .thenComparing(Comparator.naturalOrder()));
  }
}
