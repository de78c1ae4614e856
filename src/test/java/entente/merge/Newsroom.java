package entente.merge;

import entente.article.Article;
import entente.article.Block;
import entente.article.Property;
import entente.article.Span;
import entente.article.Text;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Office;
import entente.facts.Polarity;
import entente.facts.Voice;
import entente.facts.When;
import entente.merge.picture.Term;
import entente.names.Base;
import entente.names.Hash;
import entente.rdf.ArticleGraph;
import entente.rdf.FactIris;
import entente.rdf.RdfFile;
import entente.rdf.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Invented articles and the picture that they give together. */
final class Newsroom {
  static final Entity LAND = state("lnd", "Landia");
  static final Entity ISLE = state("isl", "Islania");
  static final Entity ANN = person("ann-abel", "Ann Abel");
  static final Entity BEN = person("ben-boro", "Ben Boro");
  static final Entity CARA = person("cara-cole", "Cara Cole");
  static final Entity PORT = new Entity("place/is/port", Entity.Kind.PLACE, "City", "Port", true);
  static final Entity UNION =
      new Entity("org/union", Entity.Kind.ORGANISATION, "InternationalOrganisation", "Union", true);

  static final Entity SHORE = state("shr", "Shoria");

  private final Path folder;
  private int files;

  /** One article as it lies on disk. */
  record Report(Path file, String iri, FactIris iris, List<Claim> claims) {
    String claim(int number) {
      return iris.claim(claims.get(number));
    }
  }

  Newsroom(Path folder) {
    this.folder = folder;
  }

  static Entity person(String slug, String label) {
    return new Entity("person/" + slug, Entity.Kind.PERSON, "Person", label, true);
  }

  private static Entity state(String code, String label) {
    return new Entity("state/" + code, Entity.Kind.STATE, "State", label, true);
  }

  static Optional<When> on(String edtf) {
    return Optional.of(new When(edtf, edtf, "stated"));
  }

  static Claim visit(Modality modality, Entity who, Entity to, Optional<When> when) {
    return claim(
        modality,
        new Fact.Visit(
            who,
            to,
            Optional.empty(),
            when,
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  static Claim talks(String day, Entity... people) {
    return claim(
        Modality.HAPPENED,
        new Fact.Meeting(
            Fact.Format.TALKS,
            List.of(people),
            List.of(),
            on(day),
            Optional.of(PORT),
            Optional.empty()));
  }

  static Claim met(Fact.Format format, Modality modality, String day, Entity... people) {
    Optional<When> when = day.isEmpty() ? Optional.empty() : on(day);
    return claim(
        modality,
        new Fact.Meeting(
            format, List.of(people), List.of(), when, Optional.empty(), Optional.empty()));
  }

  static Claim president(Entity who, Entity of) {
    Office office = new Office(of, "president", "President");
    return claim(Modality.ASSERTED, new Fact.OfficeHeld(who, office, false, Optional.empty()));
  }

  static Claim summit(Modality modality, String label, Entity organiser, Entity city) {
    return claim(
        modality,
        new Fact.Happening(
            Fact.Occasion.SUMMIT,
            label,
            List.of(),
            Optional.of(organiser),
            Optional.empty(),
            Optional.of(city)));
  }

  static Claim trade(String value, String qualifier) {
    return claim(
        Modality.ASSERTED,
        new Fact.Quantity(
            List.of(LAND, ISLE),
            "trade-volume",
            value,
            "usd",
            qualifier,
            value + " dollars",
            on("2030")));
  }

  static Claim claim(Modality modality, Fact fact) {
    return new Claim(fact, Voice.article(modality), new Evidence(new Span(0, 4), "a/rule", 0.8));
  }

  static Claim denied(Claim claim) {
    Voice voice = new Voice(Optional.empty(), claim.voice().modality(), Polarity.NEGATIVE);
    return new Claim(claim.fact(), voice, claim.evidence());
  }

  /** Writes an article that names who gives it out. */
  Report reportBy(String publisher, String issued, Claim... claims) {
    Property by = new Property(Property.Kind.PUBLISHER, publisher, new Span(0, 4));
    return report("Article number " + files + " of " + issued + ".", issued, List.of(by), claims);
  }

  /** Writes an article of its own words. */
  Report report(String issued, Claim... claims) {
    return report("Article number " + files + " of " + issued + ".", issued, claims);
  }

  Report report(String words, String issued, Claim... claims) {
    return report(words, issued, List.of(), claims);
  }

  private Report report(String words, String issued, List<Property> more, Claim... claims) {
    List<Property> header = new ArrayList<>(more);
    header.add(new Property(Property.Kind.DATE, issued, new Span(0, 4)));
    String hash = Hash.hex(words, 64);
    String name = "article-" + files++ + ".txt";
    Article article =
        new Article(
            name,
            hash.substring(0, 12),
            hash,
            new Text(words),
            header,
            List.of(new Block(new Span(0, words.length()), Block.Kind.PARAGRAPH)));
    List<Claim> all = new ArrayList<>(Arrays.asList(claims));
    for (Entity entity : List.of(LAND, ISLE, SHORE, ANN, BEN, CARA, PORT, UNION)) {
      all.add(claim(Modality.ASSERTED, new Fact.Named(entity)));
    }
    Path file = folder.resolve(name + ".nq");
    try (RdfFile out = RdfFile.create(file, Base.PUBLISHED)) {
      out.write(
          new ArticleGraph(Base.PUBLISHED)
              .statements(article, List.of(), all, new Run("1.0", "0.1.0")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    FactIris iris = new FactIris(Base.PUBLISHED, article.key());
    return new Report(file, Base.PUBLISHED.article(article.key()), iris, all);
  }

  /** The merged graph of the articles, beside {@code src/test/resources/merge/reference.ttl}. */
  Path merged(Report... reports) throws IOException {
    return merged(folder.resolve("nothing decided"), reports);
  }

  /** As {@link #merged(Report...)}, with what is decided in a folder. */
  Path merged(Path decisions, Report... reports) throws IOException {
    Path out = folder.resolve("merged-" + files++ + ".nq");
    List<Path> inputs = Arrays.stream(reports).map(Report::file).toList();
    Path reference = Path.of("src/test/resources/merge/reference.ttl");
    Merge.run(Base.PUBLISHED, inputs, reference, decisions, out);
    return out;
  }

  Lines picture(Report... reports) throws IOException {
    return new Lines(Files.readAllLines(merged(reports)));
  }

  /** The quads of a merged graph, asked by IRIs below the base. */
  record Lines(List<String> lines) {
    /** The objects of a property; IRIs without the base, literals as they are. */
    List<String> of(String subject, String property) {
      String start = "<" + Base.PUBLISHED.iri() + subject + "> <" + property(property) + "> ";
      return lines.stream()
          .filter(line -> line.startsWith(start))
          .map(line -> line.substring(start.length(), line.lastIndexOf(" <")))
          .map(object -> object.replace("<" + Base.PUBLISHED.iri(), "").replaceAll(">$", ""))
          .toList();
    }

    String one(String subject, String property) {
      List<String> values = of(subject, property);
      if (values.size() != 1) {
        throw new AssertionError(subject + " " + property + " has the values " + values);
      }
      return values.getFirst();
    }

    List<String> nodes(String type) {
      String end = "<" + Term.TYPE + "> <" + Base.PUBLISHED.term(type) + "> ";
      return lines.stream()
          .filter(line -> line.contains(end))
          .map(line -> line.substring(1 + Base.PUBLISHED.iri().length(), line.indexOf('>')))
          .toList();
    }

    private static String property(String name) {
      return switch (name) {
        case "label" -> Term.LABEL;
        case "isReplacedBy" -> Term.REPLACED;
        default -> Base.PUBLISHED.term(name);
      };
    }
  }
}
