package entente.extract.parse;

import entente.article.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends lists of verbs that the parser took for something else.
 *
 * <p>A base form after a comma ("open up prospects, resolutely stand guard") goes on with the verbs
 * behind a "to"; so does an infinitive after a comma at the end of at least two ("oppose it, to
 * promote peace"). Gerunds between commas that end in "and doing" go on with the first ("discussed
 * opening ports, easing rules, and training crews"). "The importance of Togo following its path" is
 * about following. Gerunds before a form of "be" are its subject.
 */
final class VerbLists {
  private static final Set<String> BARE_PREPOSITIONS =
      Set.of("including", "following", "concerning", "regarding", "according", "during");

  /** Nouns behind which "of X doing" tells what X does or should do. */
  private static final Set<String> CLAUSE_NOUNS =
      Set.of("importance", "significance", "prospect", "possibility", "idea");

  private final Arcs arcs;

  private VerbLists(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    VerbLists lists = new VerbLists(arcs);
    for (Token token : arcs.tokens()) {
      lists.mendBaseForm(token);
      lists.mendLastInfinitive(token);
      lists.mendGerundClause(token);
      lists.mendGerundSubject(token);
      lists.mendGerundSeries(token);
    }
  }

  private void mendBaseForm(Token verb) {
    int head = arcs.heads()[verb.index()];
    boolean loose =
        verb.pos().equals("VB")
            && head >= 0
            && Set.of("prep", "advcl").contains(arcs.relations()[verb.index()])
            && isAfterComma(verb)
            && !arcs.hasChild(
                verb.index(), c -> arcs.relations()[c.index()].matches("aux|mark|nsubj.*"));
    if (loose && arcs.at(head).pos().equals("VB")) {
      arcs.relations()[verb.index()] = "conj";
    } else if (loose && head < verb.index()) {
      infinitiveBefore(verb)
          .ifPresent(first -> {
            arcs.heads()[verb.index()] = first.index();
            arcs.relations()[verb.index()] = "conj";
          });
    }
  }

  /** The nearest verb behind a "to", below the same governor. */
  private Optional<Token> infinitiveBefore(Token verb) {
    return arcs.between(arcs.heads()[verb.index()], verb).stream()
        .filter(token -> token.pos().equals("VB") && isListedInfinitive(token.index()))
        .filter(token -> arcs.isBelow(token.index(), arcs.heads()[verb.index()]))
        .reduce((one, later) -> later);
  }

  /** Right behind a comma, or with adverbs between. */
  private boolean isAfterComma(Token verb) {
    int before = verb.index() - 1;
    while (before > 0 && arcs.at(before).pos().equals("RB")) {
      before--;
    }
    return before > 0 && arcs.at(before).text().equals(",");
  }

  private void mendLastInfinitive(Token verb) {
    boolean adverbial = arcs.relations()[verb.index()].equals("advcl") && verb.pos().equals("VB");
    int to = verb.index() - 1;
    if (!adverbial
        || to < 1
        || !arcs.at(to).pos().equals("TO")
        || !arcs.at(to - 1).text().equals(",")) {
      return;
    }
    int governor = arcs.heads()[verb.index()];
    if (governor < to && arcs.at(governor).pos().equals("VB") && isListedInfinitive(governor)) {
      arcs.relations()[verb.index()] = "conj";
    }
  }

  /** One of several under a "to", or the only one where its own "to" is there to be repeated. */
  private boolean isListedInfinitive(int verb) {
    int first = verb;
    int members = 1;
    while (arcs.relations()[first].equals("conj")
        && arcs.heads()[first] >= 0
        && members <= arcs.heads().length) {
      first = arcs.heads()[first];
      members++;
    }
    boolean to = first > 0 && arcs.at(first - 1).pos().equals("TO");
    boolean wished = Set.of("xcomp", "ccomp", "acl").contains(arcs.relations()[first]);
    return to && (members > 2 || wished);
  }

  /** "the importance | of Togo | following its path". */
  private void mendGerundClause(Token gerund) {
    int noun = gerund.index() - 1;
    boolean behindNoun =
        gerund.pos().equals("VBG") && noun > 1 && arcs.at(noun).isNoun() && isAction(gerund);
    if (!behindNoun || !arcs.relations()[noun].equals("pobj") || arcs.heads()[noun] < 0) {
      return;
    }
    int of = arcs.heads()[noun];
    boolean about =
        arcs.at(of).text().equals("of")
            && arcs.heads()[of] >= 0
            && arcs.at(arcs.heads()[of]).isNoun();
    if (about
        && arcs.at(noun).pos().startsWith("NNP")
        && CLAUSE_NOUNS.contains(arcs.at(arcs.heads()[of]).lemma())) {
      arcs.heads()[noun] = gerund.index();
      arcs.relations()[noun] = "nsubj";
      coordinateLater(gerund);
      arcs.heads()[gerund.index()] = of;
      arcs.relations()[gerund.index()] = "pcomp";
    }
  }

  private boolean isAction(Token gerund) {
    if (!gerund.pos().equals("VBG")) {
      return false;
    }
    int next = gerund.index() + 1;
    boolean owned = next < arcs.heads().length && arcs.at(next).pos().equals("PRP$");
    return owned || !BARE_PREPOSITIONS.contains(gerund.text());
  }

  /** Gerunds further on that hang where this one hung are coordinated with it. */
  private void coordinateLater(Token gerund) {
    int governor = arcs.heads()[gerund.index()];
    for (Token later : arcs.tokens().subList(gerund.index() + 1, arcs.heads().length)) {
      boolean sister = arcs.heads()[later.index()] == governor && isAction(later);
      if (sister && arcs.relations()[later.index()].equals("advcl") && isAfterComma(later)) {
        arcs.heads()[later.index()] = gerund.index();
        arcs.relations()[later.index()] = "conj";
      }
    }
  }

  private void mendGerundSeries(Token first) {
    boolean opens =
        isAction(first) && arcs.relations()[first.index()].matches("pcomp|xcomp|dobj|conj");
    if (!opens) {
      return;
    }
    List<Token> series =
        arcs.tokens().subList(first.index() + 1, arcs.heads().length).stream()
            .filter(this::isAction)
            .filter(next -> arcs.isBelow(next.index(), first.index()))
            .filter(next -> isAfterComma(next) || isAfterAnd(next))
            .toList();
    if (series.stream().anyMatch(this::isAfterAnd)) {
      series.stream()
          .filter(next -> arcs.relations()[next.index()].matches("acl|advcl"))
          .forEach(next -> arcs.attach(next, first.index(), "conj"));
    }
  }

  private boolean isAfterAnd(Token gerund) {
    int before = gerund.index() - 1;
    while (before > 0 && arcs.at(before).pos().equals("RB")) {
      before--;
    }
    return before > 0 && arcs.at(before).text().equals("and");
  }

  private void mendGerundSubject(Token be) {
    boolean finite = be.lemma().equals("be") && Set.of("VBP", "VBZ", "VBD").contains(be.pos());
    int gerund = arcs.heads()[be.index()];
    boolean wrong =
        finite && gerund >= 0 && gerund < be.index() && arcs.at(gerund).pos().equals("VBG");
    if (!wrong || arcs.hasChild(be.index(), c -> arcs.relations()[c.index()].startsWith("nsubj"))) {
      return;
    }
    int first = gerund;
    while (arcs.heads()[first] >= 0 && arcs.at(arcs.heads()[first]).pos().equals("VBG")) {
      int above = arcs.heads()[first];
      arcs.heads()[first] = above;
      arcs.relations()[first] = "conj";
      first = above;
    }
    if (arcs.heads()[first] < 0 || !arcs.at(arcs.heads()[first]).isVerb()) {
      return;
    }
    for (Token mark : arcs.tokens().subList(0, be.index())) {
      if (arcs.heads()[mark.index()] == first && arcs.relations()[mark.index()].equals("mark")) {
        arcs.heads()[mark.index()] = be.index();
      }
    }
    arcs.heads()[be.index()] = arcs.heads()[first];
    arcs.relations()[be.index()] = "ccomp";
    arcs.heads()[first] = be.index();
    arcs.relations()[first] = "csubj";
  }
}
