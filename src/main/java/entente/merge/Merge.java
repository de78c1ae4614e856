package entente.merge;

import entente.merge.picture.Known;
import entente.merge.picture.Naming;
import entente.merge.picture.Picture;
import entente.merge.picture.Quads;
import entente.merge.picture.ReportReader;
import entente.merge.picture.Reports;
import entente.merge.picture.Sources;
import entente.merge.picture.Status;
import entente.merge.picture.Term;
import entente.merge.same.Clusters.Joined;
import entente.merge.same.Decisions;
import entente.merge.same.Joining;
import entente.names.Base;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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

  /** As {@link #run(Base, List, Path, Path, Path)}, with nothing decided by hand. */
  public static void run(Base base, List<Path> articleQuads, Path reference, Path mergedOut)
      throws IOException {
    run(base, articleQuads, reference, Path.of("no such folder"), mergedOut);
  }

  /**
   * Writes the merged graph as sorted N-Quads.
   *
   * @param articleQuads files of article graphs, N-Quads or TriG, {@code .gz} or not
   * @param reference a file of reference data, or a folder of Turtle files
   * @param decisions a folder with {@code same.csv} and {@code keep-apart.csv}, or without
   * @throws IOException if a file cannot be read or written
   */
  public static void run(
      Base base, List<Path> articleQuads, Path reference, Path decisions, Path mergedOut)
      throws IOException {
    Term term = new Term(base);
    ReportReader reader = new ReportReader(term);
    articleQuads.forEach(reader::article);
    reader.reference(reference);
    Reports reports = reader.reports();

    Joining.Names names = new Joining(term, reports, Decisions.read(base, decisions)).names();
    Naming naming = names.naming();
    Picture picture = new Picture(term, reports, naming);
    Sources sources = new Sources(reports.articles());
    Known known = new Known(term, reports.reference(), picture);

    Status status = Status.of(reports, naming);

    Quads quads = new Quads(base.graph("merged"));
    names.joined().forEach((iri, to) -> replaced(term, iri, to, quads));
    names.same().write(term, names.joined().keySet(), quads);
    new Nodes(term, picture, sources, known, status).write(quads);
    new Counts(term, reports, sources, naming).write(quads);
    new Derived(term, picture, known, status).write(quads);
    new Conflicts(term, reports, reports.reference(), naming).write(quads);
    quads.write(mergedOut);
  }

  private static void replaced(Term term, String iri, Joined to, Quads quads) {
    quads.add(iri, Term.REPLACED, Term.iri(to.canonical()));
    quads.add(iri, term.ent("mergedBecause"), Term.text(to.likeness().because()));
    quads.add(iri, term.ent("mergeRule"), Term.text(to.likeness().rule()));
    quads.add(iri, term.ent("mergeScore"), Term.decimal(to.likeness().score()));
  }
}
