package entente.extract.parse;

import entente.article.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Participles of saying that add to what the main verb tells: "pledged to deepen ties, |
 * highlighting the anniversary", "stressing that the vote was fair and | expressing hope".
 *
 * <p>The parser hangs them on the nearest verb or noun: on what is pledged, on what is stressed.
 */
final class AddedSayings {
  private static final Set<String> SAYING =
      Set.of(
          "highlight",
          "stress",
          "emphasise",
          "emphasize",
          "underscore",
          "underline",
          "note",
          "recall",
          "reiterate",
          "reaffirm",
          "express",
          "acknowledge",
          "recognise",
          "recognize",
          "insist",
          "add",
          "warn",
          "cite",
          "welcome",
          "commend",
          "urge",
          "condemn",
          "affirm",
          "voice",
          "convey",
          "thank",
          "praise",
          "point");

  private final Arcs arcs;

  private AddedSayings(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    AddedSayings added = new AddedSayings(arcs);
    arcs.tokens().forEach(added::mend);
  }

  private void mend(Token saying) {
    boolean participle = saying.pos().equals("VBG") && SAYING.contains(saying.lemma());
    if (!participle || has(saying.index(), "aux", "nsubj", "mark")) {
      return;
    }
    if (is(saying.index(), "conj")) {
      participleOver(saying).ifPresent(other -> arcs.attach(saying, other, "conj"));
    } else if (isBehindComma(saying) && is(saying.index(), "advcl", "acl")) {
      finiteOver(saying).ifPresent(verb -> arcs.attach(saying, verb, "advcl"));
    }
  }

  private boolean isBehindComma(Token saying) {
    return saying.index() > 0 && arcs.at(saying.index() - 1).text().equals(",");
  }

  /** Of "stressing | that the vote was fair and expressing": the participle, not what is said. */
  private Optional<Integer> participleOver(Token saying) {
    int said = arcs.heads()[saying.index()];
    while (said >= 0 && is(said, "acomp", "attr", "dobj", "pobj", "prep")) {
      said = arcs.heads()[said];
    }
    boolean clause = said >= 0 && arcs.at(said).pos().matches("VB[DZP]") && is(said, "ccomp");
    int over = clause ? arcs.heads()[said] : -1;
    return over >= 0 && arcs.at(over).pos().equals("VBG") ? Optional.of(over) : Optional.empty();
  }

  /** The finite verb over the infinitives and nouns that the participle hangs on. */
  private Optional<Integer> finiteOver(Token saying) {
    int start = arcs.heads()[saying.index()];
    int at = start;
    for (int steps = 0; at >= 0 && steps < arcs.heads().length && !isFinite(at); steps++) {
      boolean inside = arcs.at(at).isVerb() && is(at, "ccomp", "relcl", "parataxis");
      at = inside ? -1 : arcs.heads()[at];
    }
    boolean main = at >= 0 && at != start && (arcs.heads()[at] < 0 || is(at, "conj"));
    return main && at < saying.index() ? Optional.of(at) : Optional.empty();
  }

  private boolean isFinite(int token) {
    return arcs.at(token).pos().matches("VB[DZP]")
        || (arcs.at(token).isVerb()
            && arcs.hasChild(token, child -> child.pos().equals("MD") && is(child.index(), "aux")));
  }

  private boolean has(int governor, String... relations) {
    return arcs.hasChild(governor, child -> is(child.index(), relations));
  }

  private boolean is(int token, String... anyOf) {
    return Set.of(anyOf).contains(arcs.relations()[token]);
  }
}
