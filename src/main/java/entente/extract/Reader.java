package entente.extract;

import entente.article.AnnotatedArticle;
import entente.calendar.Calendar;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.lexicon.Cues;
import entente.lexicon.Lexicon;
import entente.link.Linking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads all facts out of an annotated article. Safe for use by several threads. */
public final class Reader {
  private static final List<Extractor> EXTRACTORS =
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
          new MembershipExtractor(),
          new ChairmanshipExtractor(),
          new AnniversaryExtractor(),
          new HappeningExtractor(),
          new ActExtractor(),
          new QuantityExtractor(),
          new QuotationExtractor());

  private final Lexicon lexicon;
  private final Cues cues;

  public Reader(Lexicon lexicon, Cues cues) {
    this.lexicon = lexicon;
    this.cues = cues;
  }

  /** The words of time. */
  public Calendar calendar() {
    return cues.calendar();
  }

  /** The claims of the article in text order; the same fact from the same words only once. */
  public List<Claim> claims(AnnotatedArticle article, Linking linking) {
    Discourse discourse = new Discourse(new Scene(article, linking, lexicon, cues));
    List<Claim> all = new ArrayList<>();
    EXTRACTORS.forEach(extractor -> all.addAll(extractor.claims(discourse)));
    all.addAll(new ListedActionExtractor().claims(discourse, all));
    all.addAll(new StatementExtractor().claims(discourse, all));
    Map<String, Claim> distinct = new LinkedHashMap<>();
    Sides sides = Sides.of(article.article());
    for (Claim dated : SharedOccasions.dated(all, lexicon)) {
      Claim claim = sides.kept(dated);
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
