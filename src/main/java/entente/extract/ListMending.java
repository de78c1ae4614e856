package entente.extract;

import entente.article.Sentence;
import entente.article.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Mends lists that the parser took for something else.
 *
 * <p>A comma list needs its "and": in "hegemonism, the policy of force and bloc confrontation" the
 * second noun is no apposition of the first and the third belongs to the list. A base form hung on
 * a verb like a preposition ("open up prospects, resolutely stand guard") goes on with the verbs;
 * so does an infinitive after a comma at the end of at least two ("oppose it, to promote peace"). A
 * noun after "and" belongs to the noun before it that carries the same adjective ("the
 * international system with the UN at its core and the international order"). "The importance of
 * Togo following its path" is about following. Gerunds before a form of "be" are its subject.
 */
final class ListMending {
  private static final Set<String> BARE_PREPOSITIONS =
      Set.of("including", "following", "concerning", "regarding", "according", "during");

  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;

  private ListMending(Sentence sentence, int[] heads, String[] relations) {
    this.sentence = sentence;
    this.heads = heads;
    this.relations = relations;
  }

  /** Changes the heads and relations in place. */
  static void mend(Sentence sentence, int[] heads, String[] relations) {
    ListMending mending = new ListMending(sentence, heads, relations);
    for (Token token : sentence.tokens()) {
      mending.mendBaseForm(token);
      mending.mendLastInfinitive(token);
      mending.mendApposition(token);
      mending.mendParallelNoun(token);
      mending.mendGerundClause(token);
      mending.mendGerundSubject(token);
    }
  }

  private void mendBaseForm(Token verb) {
    boolean asPreposition =
        verb.pos().equals("VB") && relations[verb.index()].equals("prep") && heads[verb.index()] >= 0;
    if (asPreposition && at(heads[verb.index()]).pos().equals("VB") && isAfterComma(verb)) {
      relations[verb.index()] = "conj";
    }
  }

  /** Right behind a comma, or with adverbs between. */
  private boolean isAfterComma(Token verb) {
    int before = verb.index() - 1;
    while (before > 0 && at(before).pos().equals("RB")) {
      before--;
    }
    return before > 0 && at(before).text().equals(",");
  }

  private void mendLastInfinitive(Token verb) {
    boolean adverbial = relations[verb.index()].equals("advcl") && verb.pos().equals("VB");
    int to = verb.index() - 1;
    if (!adverbial || to < 1 || !at(to).pos().equals("TO") || !at(to - 1).text().equals(",")) {
      return;
    }
    int governor = heads[verb.index()];
    if (governor < to && at(governor).pos().equals("VB") && isListedInfinitive(governor)) {
      relations[verb.index()] = "conj";
    }
  }

  /** One of several under a "to", or the only one where its own "to" is there to be repeated. */
  private boolean isListedInfinitive(int verb) {
    int first = verb;
    int members = 1;
    while (relations[first].equals("conj") && heads[first] >= 0 && members <= heads.length) {
      first = heads[first];
      members++;
    }
    boolean to = first > 0 && at(first - 1).pos().equals("TO");
    boolean wished = Set.of("xcomp", "ccomp", "acl").contains(relations[first]);
    return to && (members > 2 || wished);
  }

  private void mendApposition(Token noun) {
    int first = heads[noun.index()];
    boolean apposition = relations[noun.index()].equals("appos") && first >= 0 && noun.isNoun();
    if (!apposition || isName(noun) || isName(at(first)) || !isCommaBetween(first, noun)) {
      return;
    }
    if (isIndefinite(first) && isIndefinite(noun.index())) {
      relations[noun.index()] = "conj";
    } else if (isBare(first)) {
      lastAnd(noun)
          .ifPresent(and -> {
            relations[noun.index()] = "conj";
            lift(and, first);
          });
    }
  }

  private static boolean isName(Token token) {
    return token.pos().startsWith("NNP");
  }

  private boolean isCommaBetween(int first, Token noun) {
    return sentence.tokens().subList(first, noun.index()).stream()
        .anyMatch(token -> token.text().equals(","));
  }

  private boolean isIndefinite(int noun) {
    return hasChild(noun, child -> child.lemma().equals("a") || child.lemma().equals("an"));
  }

  private boolean isBare(int noun) {
    return !hasChild(noun, child -> Set.of("det", "poss").contains(relations[child.index()]));
  }

  private boolean hasChild(int governor, Predicate<Token> test) {
    return sentence.tokens().stream()
        .anyMatch(other -> heads[other.index()] == governor && test.test(other));
  }

  /** The last "and" below the noun, with no verb of a clause behind it. */
  private Optional<Token> lastAnd(Token noun) {
    return sentence.tokens().stream()
        .filter(token -> token.index() > noun.index() && token.text().equals("and"))
        .filter(token -> isBelow(token.index(), noun.index()))
        .filter(and -> partner(and).isPresent())
        .reduce((one, later) -> later);
  }

  /** The noun that an "and" joins to the one above it. */
  private Optional<Token> partner(Token and) {
    return sentence.tokens().stream()
        .filter(token -> token.index() > and.index() && token.isNoun())
        .filter(token -> heads[token.index()] == heads[and.index()])
        .filter(token -> relations[token.index()].equals("conj"))
        .findFirst();
  }

  private void lift(Token and, int noun) {
    partner(and)
        .ifPresent(last -> {
          heads[last.index()] = noun;
          heads[and.index()] = noun;
        });
  }

  private void mendParallelNoun(Token noun) {
    boolean apposition = relations[noun.index()].equals("appos") && noun.isNoun();
    int and = firstOf(noun) - 1;
    if (!apposition || and < 1 || !at(and).text().equals("and")) {
      return;
    }
    for (int i = heads[noun.index()]; i >= 0; i = heads[i]) {
      if (at(i).isNoun() && sharesAdjective(i, noun.index())) {
        heads[noun.index()] = i;
        relations[noun.index()] = "conj";
        heads[and] = i;
        relations[and] = "cc";
        return;
      }
      if (at(i).isVerb()) {
        objectWithAdjective(i, noun)
            .ifPresent(object -> {
              heads[noun.index()] = object.index();
              relations[noun.index()] = "conj";
              heads[and] = object.index();
              relations[and] = "cc";
            });
        return;
      }
    }
    orphaned(noun, and);
  }

  /** The "and" hangs on the verb, its noun elsewhere: the object of that verb may be meant. */
  private void orphaned(Token noun, int and) {
    int verb = heads[and];
    if (verb >= 0 && at(verb).isVerb()) {
      objectWithAdjective(verb, noun)
          .ifPresent(object -> {
            heads[noun.index()] = object.index();
            relations[noun.index()] = "conj";
            heads[and] = object.index();
          });
    }
  }

  private Optional<Token> objectWithAdjective(int verb, Token noun) {
    return sentence.tokens().stream()
        .filter(token -> heads[token.index()] == verb && token.index() < noun.index())
        .filter(token -> relations[token.index()].equals("dobj"))
        .filter(token -> sharesAdjective(token.index(), noun.index()))
        .findFirst();
  }

  private boolean sharesAdjective(int one, int other) {
    return one != other
        && hasChild(
            one,
            adjective ->
                adjective.pos().startsWith("JJ")
                    && hasChild(other, same -> same.lemma().equals(adjective.lemma())));
  }

  /** "the importance | of Togo | following its path". */
  private void mendGerundClause(Token gerund) {
    int noun = gerund.index() - 1;
    boolean behindNoun =
        gerund.pos().equals("VBG") && noun > 1 && at(noun).isNoun() && isAction(gerund);
    if (!behindNoun || !relations[noun].equals("pobj") || heads[noun] < 0) {
      return;
    }
    int of = heads[noun];
    boolean about = at(of).text().equals("of") && heads[of] >= 0 && at(heads[of]).isNoun();
    if (about && isName(at(noun)) && Set.of("importance", "significance", "prospect", "possibility", "idea").contains(at(heads[of]).lemma())) {
      heads[noun] = gerund.index();
      relations[noun] = "nsubj";
      coordinateLater(gerund);
      heads[gerund.index()] = of;
      relations[gerund.index()] = "pcomp";
    }
  }

  private boolean isAction(Token gerund) {
    int next = gerund.index() + 1;
    boolean owned = next < heads.length && at(next).pos().equals("PRP$");
    return owned || !BARE_PREPOSITIONS.contains(gerund.text());
  }

  /** Gerunds further on that hang where this one hung are coordinated with it. */
  private void coordinateLater(Token gerund) {
    int governor = heads[gerund.index()];
    for (Token later : sentence.tokens().subList(gerund.index() + 1, heads.length)) {
      boolean sister = heads[later.index()] == governor && later.pos().equals("VBG");
      if (sister && relations[later.index()].equals("advcl") && isAfterComma(later)) {
        heads[later.index()] = gerund.index();
        relations[later.index()] = "conj";
      }
    }
  }

  /** "that easing trade, and opening routes are priorities": what is a priority is to ease trade. */
  private void mendGerundSubject(Token be) {
    boolean finite = be.lemma().equals("be") && Set.of("VBP", "VBZ", "VBD").contains(be.pos());
    int gerund = heads[be.index()];
    boolean wrong =
        finite && gerund >= 0 && gerund < be.index() && at(gerund).pos().equals("VBG");
    if (!wrong || hasChild(be.index(), c -> relations[c.index()].startsWith("nsubj"))) {
      return;
    }
    int first = gerund;
    while (heads[first] >= 0 && at(heads[first]).pos().equals("VBG")) {
      int above = heads[first];
      heads[first] = above;
      relations[first] = "conj";
      first = above;
    }
    if (heads[first] < 0 || !at(heads[first]).isVerb()) {
      return;
    }
    for (Token mark : sentence.tokens().subList(0, be.index())) {
      if (heads[mark.index()] == first && relations[mark.index()].equals("mark")) {
        heads[mark.index()] = be.index();
      }
    }
    heads[be.index()] = heads[first];
    relations[be.index()] = "ccomp";
    heads[first] = be.index();
    relations[first] = "csubj";
  }

  private int firstOf(Token noun) {
    return sentence.tokens().stream()
        .filter(token -> heads[token.index()] == noun.index() || token.equals(noun))
        .mapToInt(Token::index)
        .min()
        .orElse(noun.index());
  }

  private Token at(int index) {
    return sentence.tokens().get(index);
  }

  private boolean isBelow(int token, int ancestor) {
    int steps = 0;
    for (int i = token; i >= 0 && steps <= heads.length; i = heads[i], steps++) {
      if (i == ancestor) {
        return true;
      }
    }
    return false;
  }
}
