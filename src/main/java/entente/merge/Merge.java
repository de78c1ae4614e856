package entente.merge;

import entente.merge.Clusters.Joined;
import entente.names.Base;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The graphs of many articles become one picture: clusters, best values, counts, derived triples.
 *
 * <p>The picture follows from the set of article graphs alone: neither their order nor how they are
 * spread over files changes a byte.
 */
public final class Merge {
  private Merge() {}

  /** As {@link #run(Base, List, Path, Path)}, below the published base. */
  public static void run(List<Path> articleQuads, Path reference, Path mergedOut)
      throws IOException {
    run(Base.PUBLISHED, articleQuads, reference, mergedOut);
  }

  /**
   * Writes the merged graph as sorted N-Quads.
   *
   * @param articleQuads files of article graphs, N-Quads or TriG, {@code .gz} or not
   * @param reference a file of reference data, or a folder of Turtle files
   * @throws IOException if a file cannot be read or written
   */
  public static void run(Base base, List<Path> articleQuads, Path reference, Path mergedOut)
      throws IOException {
    Term term = new Term(base);
    ReportReader reader = new ReportReader(term);
    articleQuads.forEach(reader::article);
    reader.reference(reference);
    Reports reports = reader.reports();

    SortedMap<String, Joined> joined = joined(term, reports);
    UnaryOperator<String> canonical =
        iri -> joined.containsKey(iri) ? joined.get(iri).canonical() : iri;
    Picture picture = new Picture(term, reports, canonical);
    Sources sources = new Sources(reports.articles());
    Known known = new Known(term, reports.reference(), picture);

    Status status = Status.of(reports, canonical);

    Quads quads = new Quads(base.graph("merged"));
    joined.forEach((iri, to) -> replaced(term, iri, to, quads));
    new Nodes(term, picture, sources, known, status).write(quads);
    new Counts(term, reports, sources, canonical).write(quads);
    new Derived(term, picture, known, status).write(quads);
    new Conflicts(term, reports, reports.reference(), canonical).write(quads);
    quads.write(mergedOut);
  }

  /** The clusters; a signing follows its agreement. */
  private static SortedMap<String, Joined> joined(Term term, Reports reports) {
    Picture apart = new Picture(term, reports, UnaryOperator.identity());
    SortedMap<String, Joined> joined = new TreeMap<>(Clusters.of(Candidate.of(apart)));
    Status status = Status.of(reports, UnaryOperator.identity());
    joined.putAll(UndatedVisits.of(apart, reports, status, joined));
    SortedMap<String, Joined> signings = new TreeMap<>();
    joined.forEach((iri, to) -> {
      String signing = Base.signing(iri);
      if (apart.nodes().contains(signing)) {
        signings.put(
            signing, new Joined(Base.signing(to.canonical()), "signing of: " + to.because()));
      }
    });
    joined.putAll(signings);
    return joined;
  }

  private static void replaced(Term term, String iri, Joined to, Quads quads) {
    quads.add(iri, Term.REPLACED, Term.iri(to.canonical()));
    quads.add(iri, term.ent("mergedBecause"), Term.text(to.because()));
  }
}
