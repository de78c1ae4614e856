package entente.pages.answer;

import entente.names.Base;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a statement rests on: the words of articles, or the graph that states it without them.
 *
 * @param receipts some of them
 * @param total how many there are
 * @param articles how many articles these words stand in
 * @param rest the address of all of them
 * @param origin that graph in words, or "" where articles say it
 * @param works from which that graph has it, as far as it tells
 */
public record Grounds(
    List<Receipt> receipts,
    int total,
    int articles,
    String rest,
    String origin,
    List<String> works) {
  /** What is shown before somebody asks for all. */
  public static final int SHOWN = 3;

  public static final Grounds NONE = new Grounds(List.of(), 0, 0, "", "", List.of());

  /** Keeps its own copies. */
  public Grounds {
    receipts = List.copyOf(receipts);
    works = List.copyOf(works);
  }

  /** The first of these claims, in words. */
  public static Grounds of(Collection<String> claims, Map<String, Receipt> known, String rest) {
    List<Receipt> shown =
        claims.stream().limit(SHOWN).map(known::get).filter(Objects::nonNull).toList();
    return new Grounds(shown, claims.size(), articles(claims), rest, "", List.of());
  }

  public static Grounds of(List<Receipt> all, String rest) {
    List<String> claims = all.stream().map(Receipt::iri).toList();
    return new Grounds(
        all.subList(0, Math.min(SHOWN, all.size())),
        all.size(),
        articles(claims),
        rest,
        "",
        List.of());
  }

  public static Grounds of(Origin origin) {
    return new Grounds(List.of(), 0, 0, "", origin.words(), origin.works());
  }

  private static int articles(Collection<String> claims) {
    return (int)
        claims.stream()
            .flatMap(claim -> Base.PUBLISHED.articleOf(claim).stream())
            .distinct()
            .count();
  }

  /** Whether there are neither words of articles nor another origin. */
  public boolean isNone() {
    return total == 0 && origin.isEmpty();
  }
}
