package entente.merge.picture;

import entente.merge.picture.Reports.Article;
import entente.merge.picture.Reports.Claim;
import entente.merge.picture.Reports.Triple;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Reads article graphs as a stream and keeps only what merging needs. */
public final class ReportReader {
  private final Term term;
  private final Map<String, Article> articles = new TreeMap<>();
  private final Map<String, Draft> drafts = new TreeMap<>();
  private final Map<String, String[]> propositions = new TreeMap<>();
  private final List<Triple> reference = new ArrayList<>();

  /** A claim while its statements come in. */
  private static final class Draft {
    String article = "";
    String about = "";
    String modality = "";
    String polarity = "";
    double confidence;
    final TreeSet<String> expresses = new TreeSet<>();

    Claim done() {
      return new Claim(article, about, modality, polarity, confidence, expresses);
    }
  }

  public ReportReader(Term term) {
    this.term = term;
  }

  /** Adds the graphs of a file: N-Quads or TriG by its ending, {@code .gz} or not. */
  public void article(Path file) {
    parse(file, new Sink());
  }

  /**
   * Adds reference data: a file, or every Turtle file of a folder.
   *
   * @throws IOException if the folder cannot be listed
   */
  public void reference(Path path) throws IOException {
    StreamRDF sink =
        new StreamRDFBase() {
          @Override
          public void triple(org.apache.jena.graph.Triple t) {
            keep(t.getSubject(), t.getPredicate(), t.getObject());
          }

          @Override
          public void quad(Quad quad) {
            keep(quad.getSubject(), quad.getPredicate(), quad.getObject());
          }
        };
    if (!Files.isDirectory(path)) {
      parse(path, sink);
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      files
          .filter(file -> file.toString().endsWith(".ttl"))
          .sorted()
          .forEach(file -> parse(file, sink));
    }
  }

  public Reports reports() {
    Map<String, Claim> claims = new TreeMap<>();
    drafts.forEach((iri, draft) -> {
      if (!draft.article.isEmpty()) {
        claims.put(iri, draft.done());
      }
    });
    Map<String, Triple> triples = new TreeMap<>();
    propositions.forEach((iri, parts) -> {
      if (parts[0] != null && parts[1] != null && parts[2] != null) {
        triples.put(iri, new Triple(parts[0], parts[1], parts[2]));
      }
    });
    return new Reports(articles, claims, triples, reference);
  }

  private static void parse(Path file, StreamRDF sink) {
    try (InputStream content = IO.openFile(file.toString())) {
      Lang language = RDFLanguages.filenameToLang(file.toString());
      RDFParser.source(content).lang(language).checking(false).parse(sink);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private void keep(Node subject, Node predicate, Node object) {
    if (subject.isURI()) {
      reference.add(new Triple(subject.getURI(), predicate.getURI(), nt(object)));
    }
  }

  private static String nt(Node node) {
    return NodeFmtLib.strNT(node);
  }

  private final class Sink extends StreamRDFBase {
    @Override
    public void quad(Quad quad) {
      String predicate = quad.getPredicate().getURI();
      String subject = quad.getSubject().getURI();
      Node object = quad.getObject();
      if (predicate.equals(Term.ISSUED) || predicate.equals(Term.DATELINE)) {
        article(subject, issued(object));
      } else if (predicate.equals(Term.PUBLISHER) && term.kind(subject).equals("article")) {
        article(subject, credit("by ", object));
      } else if (predicate.equals(Term.SOURCE) && term.kind(subject).equals("article")) {
        article(subject, credit("from ", object));
      } else if (predicate.startsWith(term.base().terms())) {
        own(subject, predicate.substring(term.base().terms().length()), object);
      }
    }

    private void own(String subject, String property, Node object) {
      switch (property) {
        case "text" ->
            article(subject, new Article("", "", "", Sketch.of(object.getLiteralLexicalForm())));
        case "contentHash" ->
            article(subject, new Article("", object.getLiteralLexicalForm(), "", Sketch.EMPTY));
        case "subject" -> part(subject, 0, object.getURI());
        case "predicate" -> part(subject, 1, object.getURI());
        case "object", "literal" -> part(subject, 2, nt(object));
        case "inArticle" -> draft(subject).article = object.getURI();
        case "about" -> draft(subject).about = object.getURI();
        case "modality" -> draft(subject).modality = code(object);
        case "polarity" -> draft(subject).polarity = code(object);
        case "expresses" -> draft(subject).expresses.add(object.getURI());
        case "confidence" ->
            draft(subject).confidence = Double.parseDouble(object.getLiteralLexicalForm());
        default -> {}
      }
    }

    private static String code(Node concept) {
      String iri = concept.getURI();
      int code = iri.indexOf('-', iri.lastIndexOf('/'));
      return code < 0 ? iri : iri.substring(code + 1);
    }

    private Draft draft(String claim) {
      return drafts.computeIfAbsent(claim, iri -> new Draft());
    }

    private void part(String proposition, int place, String value) {
      propositions.computeIfAbsent(proposition, iri -> new String[3])[place] = value.intern();
    }

    private void article(String iri, Article known) {
      articles.merge(iri, known, Article::with);
    }

    private static Article issued(Node day) {
      return new Article(day.getLiteralLexicalForm(), "", "", Sketch.EMPTY);
    }

    /** An agency that is named as the source weighs more than who printed it. */
    private static Article credit(String rank, Node name) {
      String words = name.isLiteral() ? name.getLiteralLexicalForm() : name.toString();
      String credit = rank + words.strip().toLowerCase(Locale.ROOT);
      return new Article("", "", credit, Sketch.EMPTY);
    }
  }
}
