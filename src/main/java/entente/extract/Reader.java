package entente.extract;

import entente.article.AnnotatedArticle;
import entente.calendar.Calendar;
import entente.extract.event.ActExtractor;
import entente.extract.event.AnyActs;
import entente.extract.event.HappeningExtractor;
import entente.extract.event.InvitationExtractor;
import entente.extract.event.PublicationExtractor;
import entente.extract.event.SharedOccasions;
import entente.extract.event.SigningExtractor;
import entente.extract.event.VisitExtractor;
import entente.extract.field.CooperationExtractor;
import entente.extract.meeting.MeetingExtractor;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.position.ListedActionExtractor;
import entente.extract.position.PointExtractor;
import entente.extract.position.PositionExtractor;
import entente.extract.position.PrincipleExtractor;
import entente.extract.position.PurposeExtractor;
import entente.extract.position.QuotationExtractor;
import entente.extract.position.StatementExtractor;
import entente.extract.scene.Scene;
import entente.extract.situation.AllianceExtractor;
import entente.extract.situation.AnniversaryExtractor;
import entente.extract.situation.CandidacyExtractor;
import entente.extract.situation.ChairmanshipExtractor;
import entente.extract.situation.FellowExtractor;
import entente.extract.situation.MembershipExtractor;
import entente.extract.situation.PartnershipExtractor;
import entente.extract.situation.QuantityExtractor;
import entente.extract.situation.RelationExtractor;
import entente.facts.Claim;
import entente.lexicon.Cues;
import entente.lexicon.Lexicon;
import entente.link.Linking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads all facts out of an annotated article. Safe for use by several threads. */
public final class Reader {
  static final List<Extractor> EXTRACTORS =
      List.of(
          new PropertyExtractor(),
          new NameExtractor(),
          new OfficeExtractor(),
          new PositionExtractor(),
          new PointExtractor(),
          new PrincipleExtractor(),
          new CooperationExtractor(),
          new VisitExtractor(),
          new MeetingExtractor(),
          new InvitationExtractor(),
          new SigningExtractor(),
          new PublicationExtractor(),
          new PartnershipExtractor(),
          new AllianceExtractor(),
          new MembershipExtractor(),
          new CandidacyExtractor(),
          new FellowExtractor(),
          new ChairmanshipExtractor(),
          new AnniversaryExtractor(),
          new RelationExtractor(),
          new HappeningExtractor(),
          new ActExtractor(),
          new QuantityExtractor(),
          new QuotationExtractor());

  private final Lexicon lexicon;
  private final Cues cues;
  private final List<Extractor> extractors;

  public Reader(Lexicon lexicon, Cues cues) {
    this(lexicon, cues, EXTRACTORS);
  }

  /** The words of time. */
  public Calendar calendar() {
    return cues.calendar();
  }

  Reader(Lexicon lexicon, Cues cues, List<Extractor> extractors) {
    this.lexicon = lexicon;
    this.cues = cues;
    this.extractors = List.copyOf(extractors);
  }

  /** What the article says; a sentence on which a rule breaks costs the others nothing. */
  public ArticleReading read(AnnotatedArticle article, Linking linking) {
    return new Isolation(kept -> claims(kept, linking)).read(article);
  }

  /** How far each clause of an article is read, beside the claims that were read in it. */
  public List<Clause> clauses(AnnotatedArticle article, Linking linking, List<Claim> claims) {
    Discourse discourse = new Discourse(new Scene(article, linking, lexicon, cues));
    return discourse.passages().stream()
        .filter(passage -> Scene.isRunning(passage.tree()))
        .flatMap(passage -> new Clauses(passage, claims).all().stream())
        .toList();
  }

  /**
   * The claims of the article in text order; the same fact from the same words only once.
   *
   * @throws BrokenStageException if a rule breaks
   */
  List<Claim> claims(AnnotatedArticle article, Linking linking) {
    Discourse discourse =
        run("Discourse", () -> new Discourse(new Scene(article, linking, lexicon, cues)));
    List<Claim> all = new ArrayList<>();
    for (Extractor extractor : extractors) {
      all.addAll(run(stage(extractor), () -> extractor.claims(discourse)));
    }
    all.addAll(
        run("ListedActionExtractor", () -> new ListedActionExtractor().claims(discourse, all)));
    all.addAll(run("StatementExtractor", () -> new StatementExtractor().claims(discourse, all)));
    all.addAll(run("PurposeExtractor", () -> PurposeExtractor.claims(discourse, all)));
    all.addAll(run("AnyActs", () -> new AnyActs().claims(discourse, all)));
    return run("SharedOccasions", () -> distinct(article, all));
  }

  private static String stage(Extractor extractor) {
    return extractor.getClass().getSimpleName();
  }

  private static <T> T run(String stage, Supplier<T> step) {
    try {
      return step.get();
    } catch (RuntimeException | StackOverflowError e) {
      throw new BrokenStageException(stage, e);
    }
  }

  private List<Claim> distinct(AnnotatedArticle article, List<Claim> claims) {
    Map<String, Claim> distinct = new LinkedHashMap<>();
    Sides sides = Sides.of(article.article());
    ReadWays ways = new ReadWays(article.article());
    for (Claim dated : SharedOccasions.dated(claims, lexicon)) {
      Claim kept = sides.kept(dated);
      Claim coded = kept.with(cues.plover().of(kept));
      Claim claim = cues.confidence().of(coded, ways.of(coded));
      distinct.merge(identity(claim), claim, Reader::surer);
    }
    return distinct.values().stream().sorted(ORDER).toList();
  }

  private static final Comparator<Claim> ORDER =
      Comparator.comparing((Claim claim) -> claim.evidence().span())
          .thenComparing(claim -> claim.evidence().rule())
          .thenComparing(claim -> claim.fact().toString());

  private static String identity(Claim claim) {
    return claim.fact() + " " + claim.voice() + " " + claim.evidence().span();
  }

  private static Claim surer(Claim one, Claim other) {
    return other.evidence().confidence() > one.evidence().confidence() ? other : one;
  }
}
