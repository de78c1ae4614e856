package entente.extract.register;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Relation;
import entente.article.Token;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.facts.Stance;
import entente.lexicon.Cues;
import entente.lexicon.Cues.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says which state or organisation "it" and "its" mean. */
final class ItPronouns {
  private static final Set<Relation> BELOW =
      Set.of(COMPLEMENT, ADNOMINAL, ADVERBIAL_CLAUSE, RELATIVE);

  private final Context context;
  private final Scene scene;
  private final Tree tree;
  private final Focus focus;
  private final Grammar grammar;
  private final Cues cues;
  private final Referents referents;

  ItPronouns(Context context, Referents referents) {
    this.context = context;
    this.scene = context.scene();
    this.tree = context.tree();
    this.focus = context.focus();
    this.grammar = context.grammar();
    this.cues = context.cues();
    this.referents = referents;
  }

  /** Whom the pronoun means. */
  Reference of(Token token) {
    Optional<Token> verb = grammar.governingVerb(token);
    Optional<Entity> owner = included(token).flatMap(part -> ownerOfWhole(token, part));
    if (owner.isPresent()) {
      return Reference.of(owner.get());
    }
    Optional<Entity> blamed =
        reasonObject(token)
            .flatMap(object -> body(object, token).or(() -> target(object, token)))
            .or(() -> provoking(token));
    if (blamed.isPresent()) {
      return Reference.of(blamed.get());
    }
    Optional<Token> subject = verb.flatMap(grammar::subject);
    Optional<Entity> acting =
        subject.flatMap(word -> body(word, token)).or(() -> actingAbove(token, verb));
    if (acting.isPresent()) {
      return Reference.of(acting.get());
    }
    Optional<Entity> parallel =
        parallel(token, verb).or(() -> ahead(token, verb)).or(() -> fronted(token, verb));
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
          .filter(body -> !hasThingBefore(token))
          .map(body -> Reference.of(body))
          .orElse(Reference.NOBODY);
    }
    Optional<Entity> owned = possessorAbove(token);
    if (owned.isEmpty()
        && (hasNounOwnerAbove(token) || subject.filter(this::isUnknown).isPresent())) {
      return Reference.NOBODY;
    }
    Optional<Token> before = listedBefore(token);
    if (owned.isEmpty() && before.isPresent()) {
      return of(before.get());
    }
    return owned
        .or(() -> verb.flatMap(v -> tree.child(v, OBJECT)).flatMap(object -> body(object, token)))
        .or(() -> lastStateBefore(token))
        .map(state -> Reference.of(state))
        .orElse(Reference.NOBODY);
  }

  /** "Despite its support for the levy, | Togo left": whose clause it stands before. */
  private Optional<Entity> fronted(Token its, Optional<Token> verb) {
    return Optional.of(its)
        .filter(owner -> tree.is(owner, POSSESSOR))
        .flatMap(tree::head)
        .filter(noun -> tree.is(noun, PREPOSITION_OBJECT))
        .flatMap(tree::head)
        .filter(before -> cues.is("conceding", before.lemma().toLowerCase(Locale.ROOT)))
        .filter(before -> tree.head(before).equals(verb))
        .flatMap(before -> verb.flatMap(main -> tree.child(main, SUBJECT)))
        .filter(subject -> subject.index() > its.index())
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

  /**
   * "Togo denied that it had signed", "rejected reports that it had": who denies; "Togo says that
   * ships of states it trusts may pass": who says so.
   */
  private Optional<Entity> actingAbove(Token it, Optional<Token> verb) {
    return verb.filter(own -> tree.is(it, SUBJECT) && !own.lemma().equals("be"))
        .filter(own -> tree.is(tree.firstConjunct(own), BELOW))
        .flatMap(own -> acting(own, it));
  }

  private Optional<Entity> acting(Token below, Token it) {
    Optional<Token> above = grammar.governingVerb(below);
    Optional<Token> subject = above.flatMap(grammar::subject);
    Optional<Entity> named = subject.flatMap(word -> body(word, it));
    if (subject.filter(ItPronouns::isThing).isPresent()) {
      return named;
    }
    return above
        .filter(verb -> tree.is(below, RELATIVE))
        .flatMap(verb -> given(verb, it))
        .or(() -> named)
        .or(() -> above.flatMap(verb -> acting(verb, it)));
  }

  /**
   * "The aid is generous and | it would support trade": a thing that acts; one that says is none.
   */
  private boolean hasThingBefore(Token it) {
    return tree.tokens().subList(0, it.index()).stream()
        .filter(word -> isThing(word) && tree.is(word, SUBJECTS))
        .anyMatch(word -> tree.head(word).filter(verb -> !takesActor(verb)).isPresent());
  }

  /** "the plan can work if | it has support": may be meant itself. */
  private static boolean isThing(Token word) {
    return word.is(SINGULAR_NOUN);
  }

  /** "that the West lifts its ban", "it lifts its ban": a name or word that nobody knows. */
  private boolean isUnknown(Token subject) {
    return (subject.isProper() || isIt(subject)) && !referents.all(subject).isKnown();
  }

  private static boolean isIt(Token word) {
    return word.text().equalsIgnoreCase("it");
  }

  /** "its aid and | its support": the same. */
  private Optional<Token> listedBefore(Token its) {
    return tree
        .head(its)
        .filter(noun -> tree.is(noun, CONJUNCT))
        .filter(noun -> tree.firstConjunct(noun).index() < its.index())
        .stream()
        .flatMap(
            noun -> tree.tokens().subList(tree.firstConjunct(noun).index(), its.index()).stream())
        .filter(word -> tree.is(word, POSSESSOR) && word.text().equalsIgnoreCase(its.text()))
        .reduce((first, second) -> second);
  }

  /** "provide | Togo the means it needs", "with the means it needs". */
  private Optional<Entity> given(Token verb, Token it) {
    return tree.children(verb, DATIVE, OBJECT).stream()
        .flatMap(word -> body(word, it).stream())
        .findFirst();
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

  /**
   * "thanked Spain for its support", "blamed Togo for the scale of its attacks", "congratulated the
   * King on his accession": the one thanked, blamed or congratulated.
   */
  Optional<Token> reasonObject(Token owner) {
    Optional<Token> preposition =
        tree.head(owner).filter(noun -> tree.is(owner, POSSESSOR)).flatMap(this::over);
    while (preposition.filter(of -> of.lemma().equals("of")).isPresent()) {
      preposition = preposition.flatMap(tree::head).flatMap(this::over);
    }
    return preposition
        .flatMap(p -> tree.head(p).filter(Token::isVerb).filter(verb -> givesReason(p, verb)))
        .flatMap(verb -> tree.child(verb, OBJECT));
  }

  /** "imposed sanctions | on Togo for its raids": against whom the object is. */
  private Optional<Entity> target(Token object, Token owner) {
    return tree.tokens().stream()
        .filter(p -> p.index() > object.index() && p.index() < owner.index())
        .filter(p -> tree.is(p, PREPOSITION) && is("against", p))
        .flatMap(p -> tree.children(p, PREPOSITION_OBJECT).stream())
        .flatMap(word -> body(word, owner).or(() -> possessorOf(word)).stream())
        .findFirst();
  }

  /** "on Togo's economy". */
  private Optional<Entity> possessorOf(Token noun) {
    return grammar.possessor(noun).flatMap(scene::mention).map(Mention::entity);
  }

  /** "cut aid to Togo in response to its raids": whom that is done to, named last before. */
  private Optional<Entity> provoking(Token owner) {
    return tree.head(owner)
        .filter(noun -> tree.is(owner, POSSESSOR))
        .flatMap(this::over)
        .flatMap(tree::head)
        .filter(reaction -> is("reaction", reaction))
        .flatMap(this::lastStateBefore);
  }

  private boolean is(String list, Token word) {
    return cues.is(list, word.lemma());
  }

  private Optional<Token> over(Token noun) {
    return tree.head(noun).filter(preposition -> tree.is(noun, PREPOSITION_OBJECT));
  }

  private boolean givesReason(Token preposition, Token verb) {
    return preposition.lemma().equals("for")
        || (preposition.lemma().equals("on")
            && cues.stances(verb.lemma(), WordClass.VERB).stream()
                .anyMatch(cue -> cue.stance() == Stance.CONGRATULATE));
  }

  /** The "including" that the pronoun stands behind, where the whole is whose the part is. */
  private Optional<Token> included(Token token) {
    Optional<Token> above = tree.head(token);
    while (above.isPresent() && !grammar.isPredicate(above.get())) {
      above = tree.head(above.get());
    }
    return above.filter(ItPronouns::opensParts);
  }

  /** "Spain's aid, including its ships", "thanks for Spain's aid, including its ships". */
  private Optional<Entity> ownerOfWhole(Token token, Token including) {
    return possessorAbove(token)
        .or(() ->
            tree.head(including)
                .flatMap(whole -> tree.prepositional(whole, "for"))
                .flatMap(grammar::possessor)
                .flatMap(owner -> body(owner, token)));
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
    boolean noun = named.isEmpty() && (word.isNoun() || isIt(word));
    return named
        .or(() -> noun ? referents.all(word).entities().stream().findFirst() : Optional.empty())
        .filter(e -> e.kind() == Entity.Kind.STATE || e.kind() == Entity.Kind.ORGANISATION);
  }

  /** The state named last before the word that does not act in its clause. */
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

  /** "While Togo welcomes the pact, it opposes the clause"; "Citing its debts, Togo refused". */
  private Optional<Entity> parallel(Token it, Optional<Token> verb) {
    if (tree.is(it, SUBJECT)) {
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

  /** The clauses before a main verb: "while", "although", those it is coordinated with. */
  private Stream<Token> besides(Token verb) {
    return Stream.concat(
            tree.children(verb, ADVERBIAL_CLAUSE).stream(),
            tree.is(verb, CONJUNCT) ? tree.head(verb).stream() : Stream.of())
        .filter(clause -> clause.index() < verb.index());
  }
}
