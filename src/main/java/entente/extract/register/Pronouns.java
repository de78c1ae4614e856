package entente.extract.register;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.lexicon.Cues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says whom a pronoun of a sentence means; every answer tells how it means him. */
final class Pronouns {
  private final Scene scene;
  private final Principals principals;
  private final Tree tree;
  private final Focus focus;
  private final Grammar grammar;
  private final Cues cues;
  private final Speech speech;
  private final Referents referents;
  private final Genders genders;
  private final Together together;
  private final ItPronouns it;

  Pronouns(Context context, Referents referents, Together together, ItPronouns it) {
    this.together = together;
    this.scene = context.scene();
    this.principals = context.principals();
    this.tree = context.tree();
    this.focus = context.focus();
    this.speech = context.speech();
    this.grammar = context.grammar();
    this.cues = context.cues();
    this.referents = referents;
    this.genders = new Genders(scene);
    this.it = it;
  }

  /** Whom the pronoun means. */
  Reference of(Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "i", "me", "my", "mine" ->
          speech.speaker(token).map(Reference::of).orElse(Reference.NOBODY);
      case "we", "us", "our", "ours" -> we(token);
      case "you", "your", "yours" -> you(token);
      case "he", "she", "him", "her", "his", "hers" -> thirdPerson(token);
      case "they", "them", "their", "theirs" -> they(token);
      case "it", "its" -> it.of(token);
      case "who", "which", "that", "whom", "whose" -> relative(token);
      default -> Reference.NOBODY;
    };
  }

  /** Whom one of two persons who talk with each other speaks to. */
  private Reference you(Token token) {
    Optional<Entity> speaker = speech.speaker(token);
    List<Entity> others =
        principals.leaders(tree).stream()
            .filter(leader -> speaker.isPresent() && !leader.equals(speaker.get()))
            .toList();
    return others.size() == 1 ? Reference.of(others.get(0)) : Reference.NOBODY;
  }

  /**
   * Both sides where the sentence says "together", "each other" or "should"; else the speaker's
   * own.
   */
  private Reference we(Token token) {
    List<Entity> parties = speech.parties();
    if (!parties.isEmpty()) {
      List<Entity> told = toldStates(token, parties);
      return told.isEmpty() ? Reference.of(parties) : Reference.of(told);
    }
    List<Entity> together = speech.speakers(token);
    if (together.size() > 1) {
      return Reference.of(together);
    }
    Optional<Entity> speaker = speech.speaker(token);
    boolean joint =
        tree.tokens().stream().anyMatch(t -> cues.is("together", t.lemma()))
            || tree.tokens().stream().anyMatch(t -> t.text().equalsIgnoreCase("should"))
            || (speaker.isPresent() && speech.isQuoted(token) && principalsInclude(speaker.get()));
    List<Entity> sides = principals.sides(tree);
    if (joint && sides.size() == 2) {
      return Reference.of(sides);
    }
    Optional<Entity> own = speaker.flatMap(scene::stateOf);
    return own.map(state -> Reference.of(state))
        .orElseGet(() -> speaker.isEmpty() ? ownersToo(token) : Reference.NOBODY);
  }

  /**
   * "A and B reaffirmed our commitment": the states themselves, of which those who speak for them
   * tell; of three parties the two that are named.
   */
  private List<Entity> toldStates(Token our, List<Entity> parties) {
    List<Entity> told =
        (tree.is(our, POSSESSOR) ? grammar.governingVerb(our) : Optional.<Token>empty())
            .flatMap(grammar::subject)
            .filter(subject -> !subject.isPronoun())
            .map(referents::all)
            .map(Reference::entities)
            .orElse(List.of());
    List<Entity> sides =
        Stream.concat(
                parties.stream(), parties.stream().flatMap(one -> scene.stateOf(one).stream()))
            .toList();
    return told.size() > 1 && sides.containsAll(told) ? told : List.of();
  }

  /** "They discussed our shared commitment": a report takes the side of those of whom it tells. */
  private Reference ownersToo(Token our) {
    boolean told = tree.is(our, POSSESSOR) && !speech.isQuoted(our);
    return (told ? grammar.governingVerb(our) : Optional.<Token>empty())
        .flatMap(grammar::subject)
        .map(referents::all)
        .filter(reference -> reference.entities().size() > 1)
        .map(reference -> Reference.of(reference.entities()))
        .orElse(Reference.NOBODY);
  }

  private boolean principalsInclude(Entity speaker) {
    boolean future = tree.tokens().stream().anyMatch(t -> t.text().equalsIgnoreCase("will"));
    return future
        && scene.stateOf(speaker).filter(s -> principals.sides(tree).contains(s)).isPresent();
  }

  /** The person who acts in the nearest clause above or before, else the one in focus. */
  private Reference thirdPerson(Token token) {
    Optional<Token> verb = grammar.governingVerb(token);
    boolean isSubject = tree.is(token, SUBJECTS);
    Optional<Token> thanked = it.reasonObject(token).filter(t -> t.isProper() && !t.isPlural());
    if (thanked.isPresent()) {
      return Reference.of(
          referents.one(thanked.get()).entities().stream()
              .filter(one -> one.kind() == Entity.Kind.PERSON)
              .toList());
    }
    if (verb.isPresent() && isSubject) {
      verb = tree.head(tree.firstConjunct(verb.get()));
    }
    for (int i = 0; i < tree.tokens().size() && verb.isPresent(); i++) {
      Optional<Entity> actor =
          grammar
              .subject(verb.get())
              .filter(s -> !s.equals(token))
              .flatMap(this::person)
              .filter(person -> genders.allows(person, token));
      if (actor.isPresent()) {
        return Reference.of(actor.get());
      }
      verb = grammar.governingVerb(verb.get());
    }
    return ownerBefore(token)
        .or(() -> firstPersonBefore(token))
        .or(focus::actor)
        .filter(person -> genders.allows(person, token))
        .or(() -> genders.last(new Roles(scene, token.span().begin()).persons(), token))
        .map(person -> Reference.of(person))
        .orElse(Reference.NOBODY);
  }

  /** By name, or by title: "The Secretary called on him, where | she". */
  private Optional<Entity> person(Token word) {
    return scene
        .person(word)
        .or(() ->
            word.isPronoun()
                ? Optional.empty()
                : Optional.of(referents.one(word).entities())
                    .filter(found -> found.size() == 1)
                    .map(List::getFirst)
                    .filter(one -> one.kind() == Entity.Kind.PERSON));
  }

  /** "They discussed | the President's plan and his pledge": whose the other thing is. */
  private Optional<Entity> ownerBefore(Token his) {
    return tree.tokens().subList(0, his.index()).stream()
        .filter(word -> tree.is(his, POSSESSOR) && tree.is(word, POSSESSOR) && !word.isPronoun())
        .flatMap(word -> referents.all(word).entities().stream())
        .filter(one -> one.kind() == Entity.Kind.PERSON && genders.allows(one, his))
        .reduce((first, second) -> second);
  }

  private Optional<Entity> firstPersonBefore(Token token) {
    return tree.tokens().subList(0, token.index()).stream()
        .flatMap(before -> scene.person(before).stream())
        .filter(person -> genders.allows(person, token))
        .findFirst();
  }

  private Reference they(Token token) {
    Optional<Token> verb = grammar.governingVerb(token);
    Optional<Token> subject = verb.flatMap(grammar::subject).filter(s -> s.index() < token.index());
    boolean other =
        token.text().equalsIgnoreCase("them") && tree.is(token, OBJECT, PREPOSITION_OBJECT, DATIVE);
    if (subject.isPresent() && !other && !subject.get().isPronoun()) {
      Reference plural = referents.all(subject.get());
      boolean people = subject.get().isPlural() && !subject.get().isProper();
      boolean several = plural.entities().size() > 1 || plural.by() == Reference.By.MEMBERS;
      if (several || (people && plural.isKnown())) {
        return Reference.of(plural.entities());
      }
    }
    Optional<Group> last =
        referents.groupsBefore(token).reversed().stream()
            .filter(group -> group.tie() != Group.Tie.NAMED)
            .findFirst();
    Optional<Token> people = peopleBefore(token, last.map(Group::end).orElse(-1));
    if (people.isPresent() && !other) {
      return Reference.of(referents.all(people.get()).entities());
    }
    if (last.isEmpty() && focus.strangers()) {
      return issuers(token);
    }
    Optional<Group> group = last.or(focus::last);
    if (group.filter(Group::open).isPresent()) {
      return issuers(token);
    }
    if (group.isPresent()) {
      List<Entity> rest = withoutTaker(token, verb, subject, group.get().members());
      if (!rest.isEmpty()) {
        return Reference.of(rest);
      }
      List<Entity> acting = other ? referents.acting(token) : List.of();
      List<Entity> members = members(group.get(), token);
      return members.stream().anyMatch(acting::contains) ? Reference.NOBODY : Reference.of(members);
    }
    Optional<Entity> body = focus.body().filter(one -> one.type().startsWith("International"));
    if (body.isPresent()) {
      return Reference.of(body.get());
    }
    Reference issuers = issuers(token);
    if (issuers.isKnown()) {
      return issuers;
    }
    List<Entity> leaders = principals.leaders(tree);
    boolean personsActed = focus.actor().filter(leaders::contains).isPresent();
    List<Entity> sides = principals.sides(tree);
    List<Entity> chosen = personsActed && leaders.size() == 2 ? leaders : sides;
    return chosen.isEmpty() ? Reference.NOBODY : Reference.of(chosen);
  }

  private List<Entity> members(Group group, Token they) {
    List<Entity> envoys =
        group.tie() == Group.Tie.ACTED ? together.envoys(group.members(), they) : List.of();
    return envoys.isEmpty() ? group.members() : envoys;
  }

  /** "He | welcomed their commitment": that of the others; empty where it is no such case. */
  private List<Entity> withoutTaker(
      Token their, Optional<Token> verb, Optional<Token> subject, List<Entity> members) {
    boolean taken = tree.is(their, POSSESSOR) && verb.filter(grammar::isOnOthers).isPresent();
    List<Entity> taker =
        (taken ? subject : Optional.<Token>empty())
            .map(who -> referents.all(who).entities())
            .orElse(List.of());
    return taker.size() == 1 && members.contains(taker.getFirst())
        ? members.stream().filter(one -> !taker.contains(one)).toList()
        : List.of();
  }

  /**
   * "support the Russian people as they uphold their", "told these students of their": those whom
   * the sentence has named last without a name, whether or not the text says who they are.
   */
  private Optional<Token> peopleBefore(Token they, int from) {
    return tree.tokens().subList(from + 1, Math.max(from + 1, they.index())).stream()
        .filter(word ->
            word.is(PLURAL_NOUN)
                || cues.is("untagged-plural", word.lemma().toLowerCase(Locale.ROOT)))
        .filter(word ->
            cues.is("organ", word.lemma())
                || cues.is("many-noun", word.text().toLowerCase(Locale.ROOT))
                || tree.has(word, DETERMINER, the -> the.text().matches("(?i)these|those")))
        .filter(word -> !tree.is(word, PREMODIFIERS))
        .reduce((first, second) -> second);
  }

  /** "They reviewed" in a text that its issuers do not tell as "we". */
  private Reference issuers(Token they) {
    boolean acts = tree.is(they, SUBJECT) && together.isSharedBy(they);
    return acts || tree.is(they, POSSESSOR) ? together.issuers() : Reference.NOBODY;
  }

  /** "Ghana, which refused": the noun that the clause stands behind. */
  private Reference relative(Token token) {
    return grammar
        .governingVerb(token)
        .filter(verb -> tree.is(verb, RELATIVE))
        .flatMap(tree::head)
        .filter(noun -> noun.index() < token.index() && noun.isNoun())
        .map(referents::all)
        .orElse(Reference.NOBODY);
  }
}
