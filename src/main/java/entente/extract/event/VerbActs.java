package entente.extract.event;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.ActWords;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Acts that a verb tells: "expels three diplomats", "recalled its ambassador", "voted to". */
final class VerbActs extends SentenceReader {
  private final ActWords words;
  private final ActPhrases phrases;
  private final ToldActs told;
  private final Doers doers;
  private final ActsOfVerb acts;
  private final Announced announced;

  VerbActs(Passage passage) {
    super(passage);
    this.words = new ActWords(passage);
    this.phrases = new ActPhrases(passage);
    this.told = new ToldActs(passage);
    this.doers = new Doers(passage);
    this.acts = new ActsOfVerb(passage);
    this.announced = new Announced(passage);
  }

  void read(Token verb, ActNotes notes) {
    if ((!told.isTold(verb) && !told.isDue(verb)) || isOfNoun(verb)) {
      return;
    }
    boolean passive = grammar.isPassive(verb);
    List<Token> objects =
        phrases.heads(verb, passive).stream()
            .flatMap(object -> tree.conjuncts(object).stream())
            .toList();
    List<Announced.Item> several = announced.by(verb);
    several.forEach(
        item -> acts.add(verb, item.kind(), Optional.empty(), item.words(), false, notes));
    if (!several.isEmpty() || made(verb, notes)) {
      return;
    }
    String who = doers.sort(verb);
    Optional<String> code = words.by(who, verb, objects).or(() -> words.code(verb, objects));
    if (code.isPresent()) {
      for (List<Token> object : phrases.objects(verb, passive)) {
        List<Token> what = object.isEmpty() ? phrases.clauseBelow(verb) : object;
        acts.add(verb, code.get(), Optional.empty(), what, passive, notes);
      }
      return;
    }
    boolean going = is("arriving", verb) && tree.has(verb, OBJECT);
    if (!going && !goals(verb, objects, passive, who, notes)) {
      if (objects.isEmpty()) {
        words
            .by(who, verb)
            .or(() -> words.alone(verb))
            .ifPresent(c -> acts.add(verb, c, Optional.empty(), List.of(), false, notes));
        doers
            .goods(verb)
            .filter(goods -> !doers.of(verb).isEmpty())
            .ifPresent(goods -> going(verb, goods, notes));
      }
      ofItself(verb)
          .ifPresent(next ->
              words
                  .beforeThat(verb)
                  .ifPresent(
                      c -> acts.add(verb, c, Optional.empty(), content(next), false, notes)));
      tree.children(verb, OPEN_COMPLEMENT).stream()
          .filter(Token::isVerb)
          .findFirst()
          .ifPresent(next ->
              words
                  .beforeTo(who, verb)
                  .ifPresent(c ->
                      acts.add(verb, c, Optional.empty(), phrases.clause(next), false, notes)));
    }
  }

  /** "exports | resumed", "flights to Chad | restarted". */
  private void going(Token verb, Token goods, ActNotes notes) {
    words
        .by("goods", verb, List.of(goods))
        .ifPresent(c -> acts.add(verb, c, Optional.empty(), phrases.phrase(goods), true, notes));
  }

  /** "withdrew | from the pact", "placed the editor | under arrest": whether some tell an act. */
  private boolean goals(
      Token verb, List<Token> objects, boolean passive, String who, ActNotes notes) {
    boolean found = false;
    for (Token preposition : prepositions(verb, objects)) {
      if (phrases.isDate(preposition)) {
        continue;
      }
      Optional<String> code =
          words.by(who, verb, preposition).or(() -> words.code(verb, preposition));
      List<Token> goal = phrases.after(preposition);
      if (code.isPresent() && objects.isEmpty()) {
        acts.add(verb, code.get(), Optional.of(preposition), goal, false, notes);
      } else if (code.isPresent()) {
        for (List<Token> whom : phrases.apart(objects)) {
          List<Token> what = phrases.with(whom, preposition, goal);
          acts.add(verb, code.get(), Optional.empty(), what, passive, notes);
        }
      }
      found = found || code.isPresent();
    }
    return found;
  }

  /** "told the envoy | to leave", "let the crew | go", "stopped | selling gas". */
  private boolean made(Token verb, ActNotes notes) {
    return Stream.concat(
            tree.children(verb, OPEN_COMPLEMENT, COMPLEMENT).stream(), inTime(verb).stream())
        .filter(next -> next.is(BASE_FORM, GERUND))
        .findFirst()
        .filter(next -> made(verb, next, notes))
        .isPresent();
  }

  /** "gave the envoy 48 hours | to leave": what somebody has to do in a time that is set. */
  private List<Token> inTime(Token verb) {
    List<Token> times =
        tree.children(verb, OBJECT).stream().filter(time -> is("time-unit", time)).toList();
    return times.isEmpty() || !tree.has(verb, DATIVE)
        ? List.of()
        : Stream.concat(Stream.of(verb), times.stream())
            .flatMap(over ->
                tree
                    .children(over, ADVERBIAL_CLAUSE, ADNOMINAL, RELATIVE, OPEN_COMPLEMENT)
                    .stream())
            .toList();
  }

  private boolean made(Token verb, Token next, ActNotes notes) {
    List<Token> who =
        Stream.of(
                inTime(verb).isEmpty() ? List.<Token>of() : tree.children(verb, DATIVE),
                tree.children(verb, LOGICAL_OBJECTS),
                tree.children(next, next.is(GERUND) ? OBJECT : SUBJECT))
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse(List.of());
    List<Token> what = phrases.with(phrases.words(who), next, List.of());
    Optional<String> code = who.isEmpty() ? words.alone(verb, next) : words.code(verb, next, who);
    code.ifPresent(c -> acts.add(verb, c, Optional.empty(), what, grammar.isPassive(verb), notes));
    return code.isPresent();
  }

  /** "the attack | carried out by A": the noun tells it. */
  private boolean isOfNoun(Token verb) {
    return told.isReduced(verb)
        && is("perpetrating", verb)
        && tree.head(verb)
            .flatMap(noun -> words.ofNoun(noun, List.of(), tree.children(noun, PREMODIFIERS)))
            .isPresent();
  }

  /**
   * "Chad announced | that it will supply gas": what one makes known of what one does, unless the
   * clause tells that as an act of its own.
   */
  private Optional<Token> ofItself(Token verb) {
    List<Entity> tellers = doers.of(verb);
    return tree.children(verb, COMPLEMENT).stream()
        .filter(next -> next.isVerb() && grammar.isFinite(next) && isAction(next))
        .filter(next -> parties.subject(next).stream().anyMatch(doer -> isOf(doer, tellers)))
        .filter(next -> !parties.subject(next).equals(tellers) || !isAct(next))
        .findFirst();
  }

  private boolean isAct(Token verb) {
    List<Token> objects =
        phrases.heads(verb, false).stream()
            .flatMap(object -> tree.conjuncts(object).stream())
            .toList();
    return words.code(verb, objects).isPresent()
        || prepositions(verb, objects).stream().anyMatch(p -> words.code(verb, p).isPresent());
  }

  /** The words of the clause without its "that". */
  private List<Token> content(Token clause) {
    return phrases.clause(clause).stream().filter(word -> !tree.is(word, MARKER)).toList();
  }

  /** "will open", "is opening": done, or to be done, by the subject. */
  private boolean isAction(Token verb) {
    return !grammar.isPassive(verb) && (grammar.modal(verb).isPresent() || verb.is(GERUND));
  }

  private boolean isOf(Entity doer, List<Entity> tellers) {
    return tellers.stream()
        .anyMatch(one -> one.equals(doer) || scene.stateOf(one).filter(doer::equals).isPresent());
  }

  /** Those of the verb, its particle and its object: "pulled | out | of", "stripped X | of". */
  private List<Token> prepositions(Token verb, List<Token> objects) {
    List<Token> prepositions = new ArrayList<>(phrases.prepositions(verb));
    objects.forEach(object -> prepositions.addAll(tree.children(object, PREPOSITION)));
    words
        .particle(verb)
        .map(out -> tree.children(out, PREPOSITION))
        .ifPresent(prepositions::addAll);
    return prepositions;
  }
}
