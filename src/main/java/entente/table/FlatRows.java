package entente.table;

import entente.article.Article;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Plover;
import entente.facts.Polarity;
import java.util.List;

/** The rows of one article. */
public final class FlatRows {
  private FlatRows() {}

  /** All claims as rows, sorted, each once. */
  public static List<FlatRow> of(Article article, List<Claim> claims, ClaimNames names) {
    return claims.stream()
        .flatMap(claim -> of(article, claim, names).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** One claim as rows: several where the fact holds several statements. */
  public static List<FlatRow> of(Article article, Claim claim, ClaimNames names) {
    return new ClaimCells(article.name(), claim, names)
        .cells().stream().map(cells -> row(article, claim, names, cells)).toList();
  }

  private static FlatRow row(Article article, Claim claim, ClaimNames names, Cells cells) {
    var evidence = claim.evidence();
    Plover plover = cells.dyad() ? claim.plover() : Plover.NONE;
    return new FlatRow(
        article.name(),
        cells.kind(),
        cells.predicate(),
        cells.subjects().stream().map(Cells.Thing::label).toList(),
        cells.onBehalfOf().stream().map(Entity::label).toList(),
        cells.object().label(),
        cells.date(),
        cells.place(),
        speaker(claim),
        modality(claim),
        claim.voice().polarity().code(),
        evidence.span().begin(),
        evidence.span().end(),
        article.text().quote(evidence.span()),
        evidence.rule(),
        evidence.confidence(),
        plover.root(),
        cells.subjects().stream().map(Cells.Thing::iri).toList(),
        cells.object().iri(),
        names.claim(claim),
        cells.targets().stream().map(Cells.Thing::label).toList(),
        cells.targets().stream().map(Cells.Thing::iri).toList(),
        claim.fact() instanceof Fact.Act act ? act.kind() : "",
        plover.mode());
  }

  private static String speaker(Claim claim) {
    return claim
        .voice()
        .speaker()
        .or(() ->
            claim.fact() instanceof Fact.Quotation quotation
                ? quotation.speaker()
                : java.util.Optional.empty())
        .map(Entity::label)
        .orElse(claim.voice().unnamed());
  }

  private static String modality(Claim claim) {
    return claim.voice().polarity() == Polarity.NEGATIVE
        ? "negated"
        : claim.voice().modality().code();
  }
}
