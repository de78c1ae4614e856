package entente.extract.parse;

import entente.article.Sentence;
import entente.article.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends attachments of the parser before a sentence is read as a tree.
 *
 * <p>Attachments that statistical parsers often get wrong in long lists are mended: a verb in base
 * form coordinated with anything else belongs to the nearest base form before it ("is ready to
 * deepen trust, expand cooperation"); a gerund after a gerund under a preposition is coordinated
 * with it; so is a verb hung on another of the same form by an unnamed relation; and a finite verb
 * coordinated with a base form takes the noun before it for its subject ("will build a port and
 * Togo opened a road"); a sentence whose noun carries a participle and that has no verb is a
 * clause.
 *
 * <p>Further: a past tense coordinated with an infinitive belongs to the past tense above it
 * ("urged action to stop the war and reaffirmed"); a finite verb right after a noun that is
 * coordinated takes it for its subject ("discussed trade and the leaders agreed"); a preposition
 * repeated after "and" or "as well as" carries a second object of the first ("on trade as well as
 * on energy"); in "with the President saying" the President is the subject.
 */
final class Mending {
  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;

  private Mending(Sentence sentence) {
    this.sentence = sentence;
    this.heads = new int[sentence.tokens().size()];
    this.relations = new String[heads.length];
    for (Token token : sentence.tokens()) {
      heads[token.index()] = token.head();
      relations[token.index()] = token.relation();
    }
  }

  /** The sentence with its attachments mended; as it was, where mending would tie a circle. */
  static Mending of(Sentence sentence) {
    Mending mending = new Mending(sentence);
    Arcs arcs = new Arcs(sentence, mending.heads, mending.relations);
    mending.mendAll(arcs);
    return arcs.isTree() ? mending : new Mending(sentence);
  }

  private void mendAll(Arcs arcs) {
    mendHeadlessClause();
    mendHaving();
    mendBareRoot();
    ClauseParts.mend(arcs);
    ToldClauses.mend(arcs);
    ShiftedObjects.mend(arcs);
    AddedSayings.mend(arcs);
    Infinitives.mend(arcs);
    ForClauses.mend(arcs);
    NameLists.mend(arcs);
    NounLists.mend(arcs);
    VerbLists.mend(arcs);
    sentence.tokens().forEach(this::mend);
    sentence.tokens().forEach(this::mendPreposition);
  }

  /** The index of each token's head; -1 for the root. */
  int[] heads() {
    return heads;
  }

  String[] relations() {
    return relations;
  }

  /**
   * "The two leaders consulted on Gaza", read as a noun with a participle: the participle is the
   * verb.
   */
  private void mendHeadlessClause() {
    for (Token verb : sentence.tokens()) {
      int noun = heads[verb.index()];
      boolean participle = verb.pos().equals("VBN") && relations[verb.index()].equals("acl");
      if (participle
          && noun >= 0
          && heads[noun] < 0
          && noun == verb.index() - 1
          && !hasAgent(verb)) {
        heads[verb.index()] = -1;
        relations[verb.index()] = "root";
        heads[noun] = verb.index();
        relations[noun] = "nsubj";
      }
    }
  }

  /** "denied | having signed", left without a head: what the verb before it takes. */
  private void mendHaving() {
    for (Token verb : sentence.tokens()) {
      int having =
          sentence.tokens().stream()
              .filter(aux -> aux.pos().equals("VBG") && heads[aux.index()] == verb.index())
              .filter(aux -> relations[aux.index()].equals("aux"))
              .mapToInt(Token::index)
              .findFirst()
              .orElse(0);
      boolean open = heads[verb.index()] < 0 && having > 0;
      if (open && sentence.tokens().get(having - 1).isVerb()) {
        heads[verb.index()] = having - 1;
        relations[verb.index()] = "xcomp";
      }
    }
  }

  private boolean hasAgent(Token verb) {
    return sentence.tokens().stream()
        .anyMatch(other ->
            heads[other.index()] == verb.index() && relations[other.index()].equals("agent"));
  }

  /** "It is time to free the crew, lift the blockade": the last verbs belong to the first. */
  private void mendBareRoot() {
    for (Token root : sentence.tokens()) {
      boolean bare = heads[root.index()] < 0 && root.pos().equals("VB") && !hasOwnAuxiliary(root);
      if (!bare) {
        continue;
      }
      Optional<Token> clause =
          sentence.tokens().stream()
              .filter(t -> t.index() < root.index() && heads[t.index()] == root.index())
              .filter(t ->
                  t.isVerb()
                      && Set.of("ccomp", "advcl", "parataxis").contains(relations[t.index()]))
              .findFirst();
      clause
          .flatMap(c -> infinitiveBelow(c, root))
          .ifPresent(base -> {
            heads[clause.get().index()] = -1;
            relations[clause.get().index()] = "root";
            heads[root.index()] = base.index();
            relations[root.index()] = "conj";
          });
    }
  }

  private Optional<Token> infinitiveBelow(Token clause, Token before) {
    return sentence.tokens().stream()
        .filter(token -> token.index() < before.index() && token.pos().equals("VB"))
        .filter(token -> isBelow(token, clause) && hasTo(token))
        .findFirst();
  }

  private boolean hasTo(Token verb) {
    return sentence.tokens().stream()
        .anyMatch(other -> heads[other.index()] == verb.index() && other.pos().equals("TO"));
  }

  private void mend(Token token) {
    int head = heads[token.index()];
    if (head < 0 || !token.isVerb()) {
      return;
    }
    Token governor = sentence.tokens().get(head);
    boolean sameForm = governor.pos().equals(token.pos());
    if (relations[token.index()].equals("dep") && sameForm && head < token.index()) {
      relations[token.index()] = "conj";
    }
    boolean bare = token.pos().equals("VB") && !hasOwnAuxiliary(token);
    if (relations[token.index()].equals("conj") && bare && !governor.pos().equals("VB")) {
      baseFormBefore(token).ifPresent(base -> heads[token.index()] = base.index());
    }
    boolean adverbial = relations[token.index()].equals("advcl") && !hasMark(token);
    if (isFinite(token) && (adverbial || relations[token.index()].equals("conj"))) {
      giveSubject(token);
    }
    if (relations[token.index()].equals("conj")
        && isFinite(token)
        && governor.pos().startsWith("VB")
        && !governor.pos().equals(token.pos())) {
      finiteAbove(token, governor).ifPresent(finite -> heads[token.index()] = finite.index());
    }
    if (relations[token.index()].equals("advcl") && token.pos().equals("VBG")) {
      gerundBefore(token, governor).ifPresent(gerund -> coordinate(token, gerund));
    }
  }

  private static boolean isFinite(Token verb) {
    return verb.pos().equals("VBD") || verb.pos().equals("VBZ");
  }

  /** For a verb that has no subject of its own: the verb of the same tense over an infinitive. */
  private Optional<Token> finiteAbove(Token verb, Token infinitive) {
    boolean subject =
        sentence.tokens().stream()
            .anyMatch(other ->
                heads[other.index()] == verb.index()
                    && relations[other.index()].startsWith("nsubj"));
    int steps = 0;
    for (int i = infinitive.index(); i >= 0 && !subject && steps <= heads.length; i = heads[i]) {
      if (sentence.tokens().get(i).pos().equals(verb.pos())) {
        return Optional.of(sentence.tokens().get(i));
      }
      steps++;
    }
    return Optional.empty();
  }

  private void mendPreposition(Token token) {
    boolean preposition =
        Set.of("prep", "conj").contains(relations[token.index()]) && token.index() > 1;
    if (preposition
        && Set.of("IN", "TO").contains(token.pos())
        && follows(token, "and", "as", "also")) {
      objectOf(token)
          .ifPresent(object ->
              sameBefore(token)
                  .ifPresent(first -> {
                    heads[object.index()] = first.index();
                    relations[object.index()] = "conj";
                    for (int i = token.index(); i >= 0 && isJoining(i, token.index()); i--) {
                      heads[i] = first.index();
                      relations[i] = "cc";
                    }
                  }));
    }
    if (token.lemma().equals("with") && relations[token.index()].equals("prep")) {
      absolute(token);
    }
  }

  /** The words of "as well as on" or "and on" up to the preposition. */
  private boolean isJoining(int index, int preposition) {
    String word = sentence.tokens().get(index).text();
    return index == preposition || List.of("and", "as", "well", "also", "but").contains(word);
  }

  private boolean follows(Token token, String... words) {
    String before = sentence.tokens().get(token.index() - 1).text();
    return Arrays.asList(words).contains(before);
  }

  private Optional<Token> objectOf(Token preposition) {
    return sentence.tokens().stream()
        .filter(other ->
            heads[other.index()] == preposition.index()
                && Set.of("pobj", "pcomp").contains(relations[other.index()]))
        .findFirst();
  }

  /** The object of the nearest such preposition before, with no verb of its own tense between. */
  private Optional<Token> sameBefore(Token preposition) {
    for (int i = preposition.index() - 2; i > 0; i--) {
      Token other = sentence.tokens().get(i);
      if (isFinite(other)) {
        return Optional.empty();
      }
      if (other.lemma().equals(preposition.lemma()) && relations[i].equals("prep")) {
        return objectOf(other);
      }
    }
    return Optional.empty();
  }

  /** "with President X reiterating the commitment": X reiterates. */
  private void absolute(Token with) {
    Optional<Token> verb =
        sentence.tokens().stream()
            .filter(other -> heads[other.index()] == with.index())
            .filter(other -> relations[other.index()].equals("pcomp"))
            .filter(other -> other.pos().equals("VBG") && other.index() > with.index() + 1)
            .findFirst();
    if (verb.isEmpty() || heads[with.index()] < 0) {
      return;
    }
    for (Token other : sentence.tokens()) {
      boolean noun =
          heads[other.index()] == with.index() && relations[other.index()].equals("pobj");
      if (noun && other.index() < verb.get().index()) {
        heads[other.index()] = verb.get().index();
        relations[other.index()] = "nsubj";
      }
    }
    heads[verb.get().index()] = heads[with.index()];
    relations[verb.get().index()] = "advcl";
    heads[with.index()] = verb.get().index();
    relations[with.index()] = "mark";
  }

  /** "will build a port and Togo opened a road": Togo is no port; it opened the road. */
  private void giveSubject(Token verb) {
    int noun = verb.index() - 1;
    while (noun > 0 && sentence.tokens().get(noun).pos().equals("RB")) {
      noun--;
    }
    boolean needed = noun >= 0 && !hasOwnAuxiliary(verb) && relations[noun].equals("conj");
    if (!needed || !sentence.tokens().get(noun).isNoun()) {
      return;
    }
    int first = heads[noun];
    if (isTemporal(first)) {
      openClause(first, verb);
      return;
    }
    for (int i = first + 1; i < noun; i++) {
      if (heads[i] == first && relations[i].equals("cc")) {
        heads[i] = heads[verb.index()];
      }
    }
    heads[noun] = verb.index();
    relations[noun] = "nsubj";
    relations[verb.index()] = "conj";
  }

  /** The object of "after" or the like. */
  private boolean isTemporal(int noun) {
    int preposition = relations[noun].equals("pobj") ? heads[noun] : -1;
    return preposition >= 0
        && List.of("after", "before", "since", "until")
            .contains(sentence.tokens().get(preposition).lemma());
  }

  /** "after Ghana and Togo closed the border": both closed it, and "after" opens the clause. */
  private void openClause(int subject, Token verb) {
    int preposition = heads[subject];
    heads[subject] = verb.index();
    relations[subject] = "nsubj";
    heads[verb.index()] = heads[preposition];
    relations[verb.index()] = "advcl";
    heads[preposition] = verb.index();
    relations[preposition] = "mark";
  }

  private void coordinate(Token token, Token first) {
    heads[token.index()] = first.index();
    relations[token.index()] = "conj";
  }

  /**
   * "supports Kazakhstan in joining BRICS, playing a role": the second gerund belongs to the first.
   */
  private Optional<Token> gerundBefore(Token token, Token governor) {
    for (int i = token.index() - 1; i > governor.index(); i--) {
      Token candidate = sentence.tokens().get(i);
      boolean underPreposition =
          heads[i] >= 0
              && relations[i].equals("pcomp")
              && heads[heads[i]] == governor.index()
              && candidate.pos().equals("VBG");
      boolean asPreposition =
          candidate.pos().equals("VBG")
              && relations[i].equals("prep")
              && heads[i] == governor.index();
      if (underPreposition || asPreposition) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private boolean hasOwnAuxiliary(Token verb) {
    return sentence.tokens().stream()
        .anyMatch(other -> heads[other.index()] == verb.index() && isAuxiliary(other));
  }

  private boolean isAuxiliary(Token token) {
    String relation = relations[token.index()];
    return relation.equals("aux") || relation.startsWith("nsubj");
  }

  private Optional<Token> baseFormBefore(Token verb) {
    for (int i = verb.index() - 1; i >= 0; i--) {
      Token candidate = sentence.tokens().get(i);
      if (candidate.pos().equals("VB") && !isBelow(candidate, verb) && !inRelative(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private boolean inRelative(Token token) {
    int steps = 0;
    for (int i = token.index(); i >= 0 && steps <= heads.length; i = heads[i], steps++) {
      boolean marked = relations[i].equals("advcl") && hasMarkAndSubject(i);
      if (relations[i].equals("relcl") || marked) {
        return true;
      }
    }
    return false;
  }

  private boolean hasMark(Token verb) {
    return sentence.tokens().stream()
        .anyMatch(other ->
            heads[other.index()] == verb.index()
                && relations[other.index()].matches("mark|advmod"));
  }

  private boolean hasMarkAndSubject(int verb) {
    boolean mark = false;
    boolean subject = false;
    for (Token other : sentence.tokens()) {
      mark |= heads[other.index()] == verb && relations[other.index()].equals("mark");
      subject |= heads[other.index()] == verb && relations[other.index()].equals("nsubj");
    }
    return mark && subject;
  }

  private boolean isBelow(Token token, Token ancestor) {
    int steps = 0;
    for (int i = token.index(); i >= 0 && steps <= heads.length; i = heads[i], steps++) {
      if (i == ancestor.index()) {
        return true;
      }
    }
    return false;
  }
}
