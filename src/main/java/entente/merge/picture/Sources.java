package entente.merge.picture;

import entente.merge.picture.Reports.Article;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which articles are sources of their own, and which are copies of one another. */
public final class Sources {
  private static final double COPY = 0.7;

  /** Copies share nearly all of their smallest hashes, so these few find every pair. */
  private static final int COMPARED = 16;

  private final Map<String, String> origin = new TreeMap<>();

  /**
   * Copies are articles with the same content hash or mostly the same runs of words; what one
   * agency or publisher gives out is one source, too.
   */
  public Sources(Map<String, Article> articles) {
    Map<String, List<String>> byHash = new TreeMap<>();
    Map<Long, List<String>> byRun = new TreeMap<>();
    articles.forEach((iri, article) -> {
      Set<String> likely = new TreeSet<>();
      join(likely, byHash, article.contentHash(), iri, !article.contentHash().isEmpty());
      article
          .sketch()
          .smallest()
          .limit(COMPARED)
          .forEach(run -> join(likely, byRun, run, iri, true));
      origin.put(
          iri,
          likely.stream()
              .filter(other -> isCopy(article, articles.getOrDefault(other, article)))
              .map(other -> origin.getOrDefault(other, other))
              .sorted()
              .findFirst()
              .orElse(iri));
    });
    Map<String, String> byCredit = new TreeMap<>();
    Map<String, String> credited = new TreeMap<>();
    articles.forEach((iri, article) -> {
      if (!article.credit().isEmpty()) {
        String agency = article.credit().replaceFirst("^\\S+ ", "");
        credited.put(iri, byCredit.computeIfAbsent(agency, name -> origin.getOrDefault(iri, iri)));
      }
    });
    origin.replaceAll(
        (iri, first) -> credited.getOrDefault(iri, credited.getOrDefault(first, first)));
  }

  private static <K> void join(
      Set<String> likely, Map<K, List<String>> known, K key, String iri, boolean counts) {
    if (counts) {
      List<String> same = known.computeIfAbsent(key, k -> new ArrayList<>());
      likely.addAll(same);
      same.add(iri);
    }
  }

  private static boolean isCopy(Article one, Article other) {
    boolean sameBytes =
        !one.contentHash().isEmpty() && one.contentHash().equals(other.contentHash());
    return sameBytes || one.sketch().likeness(other.sketch()) >= COPY;
  }

  /** One article for each group of copies among those given. */
  public Set<String> independent(Collection<String> articles) {
    return articles.stream()
        .map(article -> origin.getOrDefault(article, article))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
