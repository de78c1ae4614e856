package entente.extract.register;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.lexicon.Cues;
import entente.lexicon.Cues.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says whom a pronoun of a sentence means; every answer tells how it means him. */
final class Pronouns {
  private final Context context;
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

  Pronouns(Context context, Referents referents, Together together) {
    this.context = context;
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
      case "it", "its" -> it(token);
      case "who", "which", "that", "whom", "whose" -> relative(token);
      default -> Reference.NOBODY;
    };
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
   * tell.
   */
  private List<Entity> toldStates(Token our, List<Entity> parties) {
    List<Entity> told =
        (tree.is(our, POSSESSOR) ? grammar.governingVerb(our) : Optional.<Token>empty())
            .flatMap(grammar::subject)
            .filter(subject -> !subject.isPronoun())
            .map(referents::all)
            .map(Reference::entities)
            .orElse(List.of());
    List<Entity> states = parties.stream().flatMap(one -> scene.stateOf(one).stream()).toList();
    return states.size() == told.size() && states.containsAll(told) ? told : List.of();
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
    Optional<Entity> thanked = reasonObject(token).flatMap(scene::person);
    if (thanked.isPresent()) {
      return Reference.of(thanked.get());
    }
    if (verb.isPresent() && isSubject) {
      verb = tree.head(tree.firstConjunct(verb.get()));
    }
    Optional<Entity> owner =
        grammar
            .governingVerb(token)
            .filter(relative -> tree.is(relative, RELATIVE))
            .flatMap(this::ownerAbove);
    if (owner.isPresent()) {
      return Reference.of(owner.get());
    }
    for (int i = 0; i < tree.tokens().size() && verb.isPresent(); i++) {
      Optional<Entity> actor =
          grammar
              .subject(verb.get())
              .filter(s -> !s.equals(token))
              .flatMap(scene::person)
              .filter(person -> genders.allows(person, token));
      if (actor.isPresent()) {
        return Reference.of(actor.get());
      }
      verb = grammar.governingVerb(verb.get());
    }
    return firstPersonBefore(token)
        .or(focus::actor)
        .filter(person -> genders.allows(person, token))
        .or(() -> genders.last(new Roles(scene, token.span().begin()).persons(), token))
        .map(person -> Reference.of(person))
        .orElse(Reference.NOBODY);
  }

  /** "the Prime Minister's visit, where he": whose visit it is. */
  private Optional<Entity> ownerAbove(Token relative) {
    Optional<Token> noun = tree.head(relative);
    for (int i = 0; i < tree.tokens().size() && noun.isPresent(); i++) {
      Optional<Entity> owner = grammar.possessor(noun.get()).flatMap(scene::person);
      if (owner.isPresent() || noun.get().isVerb()) {
        return owner;
      }
      noun = tree.head(noun.get());
    }
    return Optional.empty();
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
      List<Entity> acting = other ? referents.acting(token) : List.of();
      return group.get().members().stream().anyMatch(acting::contains)
          ? Reference.NOBODY
          : Reference.of(group.get().members());
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

  /**
   * "support the Russian people as they uphold their", "told these students of their": those whom
   * the sentence has named last without a name, whether or not the text says who they are.
   */
  private Optional<Token> peopleBefore(Token they, int from) {
    return tree.tokens().subList(from + 1, Math.max(from + 1, they.index())).stream()
        .filter(word -> word.is(PLURAL_NOUN) || word.lemma().equalsIgnoreCase("people"))
        .filter(word ->
            cues.is("organ", word.lemma())
                || cues.is("unnamed-doer", word.text().toLowerCase(Locale.ROOT))
                || tree.has(word, DETERMINER, the -> the.text().matches("(?i)these|those")))
        .filter(word -> !tree.is(word, PREMODIFIERS) && !isThing(word))
        .reduce((first, second) -> second);
  }

  /** "these talks and their outcome". */
  private boolean isThing(Token word) {
    return cues.is("meeting-noun", word.lemma()) || cues.is("document-noun", word.lemma());
  }

  /** "They reviewed" in a text that its issuers do not tell as "we". */
  private Reference issuers(Token they) {
    boolean acts = tree.is(they, SUBJECT) && together.isSharedBy(they);
    return acts || tree.is(they, POSSESSOR) ? together.issuers() : Reference.NOBODY;
  }

  private Reference it(Token token) {
    Optional<Token> verb = grammar.governingVerb(token);
    Optional<Entity> owner = isIncluded(token) ? possessorAbove(token) : Optional.empty();
    if (owner.isPresent()) {
      return Reference.of(owner.get());
    }
    Optional<Entity> blamed = reasonObject(token).flatMap(object -> body(object, token));
    if (blamed.isPresent()) {
      return Reference.of(blamed.get());
    }
    Optional<Token> subject = verb.flatMap(grammar::subject);
    Optional<Entity> acting =
        subject.flatMap(word -> body(word, token)).or(() -> actingAbove(token, verb));
    if (acting.isPresent()) {
      return Reference.of(acting.get());
    }
    Optional<Entity> parallel = parallel(token, verb).or(() -> ahead(token, verb));
    if (parallel.isPresent()) {
      return Reference.of(parallel.get());
    }
    if (!token.text().toLowerCase(Locale.ROOT).equals("its")) {
      Reference authors = new TextAuthors(context).ofIt(token);
      if (authors.isKnown()) {
        return authors;
      }
      return focus
          .body()
          .filter(body -> tree.is(token, SUBJECT) && verb.filter(this::takesActor).isPresent())
          .map(body -> Reference.of(body))
          .orElse(Reference.NOBODY);
    }
    Optional<Entity> owned = possessorAbove(token);
    if (owned.isEmpty() && hasNounOwnerAbove(token)) {
      return Reference.NOBODY;
    }
    return owned
        .or(() -> verb.flatMap(v -> tree.child(v, OBJECT)).flatMap(object -> body(object, token)))
        .or(() -> lastStateBefore(token))
        .map(state -> Reference.of(state))
        .orElse(Reference.NOBODY);
  }

  /** "While Togo welcomes the pact, it opposes the clause"; "Citing its debts, Togo refused". */
  private Optional<Entity> parallel(Token it, Optional<Token> verb) {
    boolean subject = tree.is(it, SUBJECT);
    if (subject) {
      return verb.filter(this::takesActor).stream()
          .flatMap(own -> besides(own))
          .flatMap(clause -> tree.child(clause, SUBJECT).stream())
          .flatMap(word -> body(word, it).stream())
          .findFirst();
    }
    return verb.filter(
            own -> tree.is(own, ADVERBIAL_CLAUSE, PREPOSITION_CLAUSE) && !tree.has(own, SUBJECT))
        .flatMap(grammar::subject)
        .filter(behind -> behind.index() > it.index())
        .flatMap(scene::mention)
        .map(Mention::entity)
        .filter(e -> e.kind() == Entity.Kind.STATE || e.kind() == Entity.Kind.ORGANISATION);
  }

  /** "While it opposes the levy, | Togo supports the audit": who acts in the main clause. */
  private Optional<Entity> ahead(Token it, Optional<Token> verb) {
    return verb.filter(own -> tree.is(it, SUBJECT) && tree.is(own, ADVERBIAL_CLAUSE))
        .filter(own -> tree.has(own, MARKER, mark -> cues.is("conceding", mark.lemma())))
        .flatMap(tree::head)
        .flatMap(main -> tree.child(main, SUBJECT))
        .filter(subject -> subject.index() > it.index())
        .flatMap(scene::mention)
        .map(Mention::entity)
        .filter(e -> e.kind() == Entity.Kind.STATE || e.kind() == Entity.Kind.ORGANISATION);
  }

  /** The clauses before a main verb: "while", "although", those it is coordinated with. */
  private Stream<Token> besides(Token verb) {
    return Stream.concat(
            tree.children(verb, ADVERBIAL_CLAUSE).stream(),
            tree.is(verb, CONJUNCT) ? tree.head(verb).stream() : Stream.of())
        .filter(clause -> clause.index() < verb.index());
  }

  /** "Togo denied that it had signed", "rejected reports that it had": who denies. */
  private Optional<Entity> actingAbove(Token it, Optional<Token> verb) {
    return verb.filter(own -> tree.is(it, SUBJECT) && !own.lemma().equals("be"))
        .filter(own -> tree.is(tree.firstConjunct(own), COMPLEMENT, ADNOMINAL, ADVERBIAL_CLAUSE))
        .flatMap(grammar::governingVerb)
        .flatMap(grammar::subject)
        .flatMap(word -> body(word, it));
  }

  /** "the Kingdom's rejection of war and its support": whoever that is, nobody else. */
  private boolean hasNounOwnerAbove(Token token) {
    Optional<Token> noun = tree.head(token);
    while (noun.isPresent() && !grammar.isPredicate(noun.get())) {
      if (grammar.possessor(noun.get()).filter(Token::isNoun).isPresent()) {
        return true;
      }
      noun = tree.head(noun.get());
    }
    return false;
  }

  /** "thanked Spain for its support", "blamed Togo for its attacks": the one thanked or blamed. */
  private Optional<Token> reasonObject(Token owner) {
    return tree.head(owner)
        .filter(noun -> tree.is(owner, POSSESSOR))
        .flatMap(tree::head)
        .filter(preposition -> preposition.lemma().equals("for"))
        .flatMap(tree::head)
        .filter(Token::isVerb)
        .flatMap(verb -> tree.child(verb, OBJECT));
  }

  /** Behind "including", where the whole is whose the part is. */
  private boolean isIncluded(Token token) {
    Optional<Token> above = tree.head(token);
    while (above.isPresent() && !grammar.isPredicate(above.get())) {
      above = tree.head(above.get());
    }
    return above.filter(Pronouns::opensParts).isPresent();
  }

  private static boolean opensParts(Token token) {
    return token.text().equals("including");
  }

  /** A verb whose subject is somebody: "it said", "it supports", not "it rains". */
  private boolean takesActor(Token verb) {
    return cues.is("saying", verb.lemma()) || !cues.stances(verb.lemma(), WordClass.VERB).isEmpty();
  }

  /** "Spain's cooperation, including its support": the possessor of the phrase around it. */
  private Optional<Entity> possessorAbove(Token token) {
    Optional<Token> noun = tree.head(token);
    while (noun.isPresent() && (!grammar.isPredicate(noun.get()) || opensParts(noun.get()))) {
      Optional<Entity> owner =
          grammar.possessor(noun.get()).filter(p -> !p.equals(token)).flatMap(p -> body(p, token));
      if (owner.isPresent()) {
        return owner;
      }
      noun = tree.head(noun.get());
    }
    return Optional.empty();
  }

  /** The state or organisation that a word before the pronoun names or stands for. */
  private Optional<Entity> body(Token word, Token pronoun) {
    if (word.index() >= pronoun.index()) {
      return Optional.empty();
    }
    Optional<Entity> named = scene.mention(word).map(Mention::entity);
    boolean noun = named.isEmpty() && word.isNoun();
    return named
        .or(() -> noun ? referents.all(word).entities().stream().findFirst() : Optional.empty())
        .filter(e -> e.kind() == Entity.Kind.STATE || e.kind() == Entity.Kind.ORGANISATION);
  }

  Optional<Entity> lastStateBefore(Token head) {
    Optional<Token> subject = grammar.governingVerb(head).flatMap(grammar::subject);
    List<Entity> acting = subject.map(s -> named(s)).orElse(List.of());
    List<Entity> before = new ArrayList<>();
    for (Token token : tree.tokens().subList(0, head.index())) {
      scene.mentions(token.span()).stream()
          .map(Mention::entity)
          .filter(entity -> entity.kind() == Entity.Kind.STATE && !acting.contains(entity))
          .forEach(before::add);
    }
    List<Entity> source = before.isEmpty() ? focus.states() : before;
    return source.isEmpty() ? Optional.empty() : Optional.of(source.get(source.size() - 1));
  }

  private List<Entity> named(Token token) {
    return scene.mentions(token.span()).stream().map(Mention::entity).toList();
  }
}
