package entente.extract.register;

import static entente.article.Relation.*;
import static entente.article.Tag.*;
import static entente.lexicon.FunctionWords.INDEFINITE_ARTICLES;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.lexicon.Cues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says which state or organisation a common noun means: "the Kingdom", "his country", "the
 * government", "the organization", "the members of the Security Council".
 */
final class Bodies {
  private static final Set<String> INTERNATIONAL =
      Set.of("InternationalOrganisation", "MultilateralMechanism");

  private final Context context;
  private final ItPronouns it;
  private final Referents referents;
  private final Organs organs;
  private final Scene scene;
  private final Tree tree;
  private final Cues cues;

  Bodies(Context context, Referents referents, ItPronouns it) {
    this.context = context;
    this.referents = referents;
    this.organs = new Organs(context, referents);
    this.it = it;
    this.scene = context.scene();
    this.tree = context.tree();
    this.cues = context.cues();
  }

  /** Nobody where the head is no such noun, or the text does not say which. */
  Reference of(Token head) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    boolean plural = head.isPlural();
    Reference organ = organs.of(head);
    if (organ.isKnown()) {
      return organ;
    }
    Optional<Token> whose = context.grammar().possessor(head).filter(Token::isWhWord);
    if (whose.isPresent()) {
      return stateOfAntecedent(lemma, whose.get());
    }
    if (cues.is("ruling", lemma) && isBare(head)) {
      return government(head);
    }
    if (plural) {
      return Reference.NOBODY;
    }
    if (cues.is("realm", lemma)) {
      return realm(head, lemma);
    }
    if (cues.is("land", lemma)) {
      return country(head);
    }
    return cues.is("body", lemma) && isBare(head) ? organisation(lemma) : Reference.NOBODY;
  }

  /** "an Israeli envoy": whoever sends one without a name; "an Israeli minister" may disagree. */
  Reference sentBy(Token head) {
    boolean some =
        !cues.is("any-office", head.lemma().toLowerCase(Locale.ROOT))
            || tree.has(head, DETERMINER, a -> INDEFINITE_ARTICLES.contains(a.lemma()));
    boolean sent = cues.is("sent", head.lemma().toLowerCase(Locale.ROOT));
    return some && sent && !isOfPart(head) ? organs.of(head) : Reference.NOBODY;
  }

  /** "the port authority | chief": of a part that no title names. */
  private boolean isOfPart(Token head) {
    return tree.children(head, COMPOUND).stream()
        .filter(word -> word.isCommonNoun() && scene.mention(word).isEmpty())
        .map(word -> word.lemma().toLowerCase(Locale.ROOT))
        .anyMatch(word -> !cues.is("title-word", word));
  }

  /** "the members of the Security Council", "G7 leaders": the body that they are together. */
  Reference ofMembers(Token head) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    boolean members =
        cues.is("members", lemma)
            || (cues.is("member-state", lemma)
                && tree.children(head).stream().anyMatch(this::isMember));
    boolean some = tree.children(head).stream().anyMatch(c -> cues.is("some", c.lemma()));
    if (!members || some || !head.isPlural()) {
      return Reference.NOBODY;
    }
    List<Token> near = new ArrayList<>(tree.children(head, ATTRIBUTES));
    tree.prepositional(head, "of").ifPresent(near::add);
    return near.stream()
        .flatMap(token -> scene.mention(token).stream())
        .map(Mention::entity)
        .filter(entity -> INTERNATIONAL.contains(entity.type()))
        .findFirst()
        .map(body -> new Reference(List.of(body), Reference.By.MEMBERS))
        .orElse(Reference.NOBODY);
  }

  private boolean isMember(Token word) {
    return cues.code("membership", word.lemma()).filter("member"::equals).isPresent();
  }

  /**
   * "Leaders welcomed", "The Council urged", "Heads of Government:": in a communiqué the body whose
   * session it tells of.
   */
  Reference assembled(Token head) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    List<Entity> bodies = context.speech().convened();
    boolean named =
        !bodies.isEmpty()
            && Character.isUpperCase(head.text().codePointAt(0))
            && (tree.is(head, SUBJECTS) || opensPoints(head))
            && tree.children(head).stream().allMatch(this::isOfAssembly);
    boolean people = cues.code("member", lemma).filter("person"::equals).isPresent();
    boolean called = cues.is("assembled", lemma) && (head.isPlural() || !people);
    return named && (called || isCalled(lemma, bodies.getFirst()))
        ? Reference.of(bodies)
        : Reference.NOBODY;
  }

  /** "The Council": so the body is called, or no other that the text has named. */
  private boolean isCalled(String lemma, Entity body) {
    return cues.is("body", lemma)
        && (words(body.label()).contains(lemma)
            || context.focus().organisations().stream()
                .noneMatch(other -> words(other.label()).contains(lemma)));
  }

  /** "Leaders:", "The Council, …:": before the points of a list. */
  private boolean opensPoints(Token head) {
    return tree.head(head).isEmpty() && tree.tokens().getLast().text().matches("[:,]");
  }

  /** "Heads | of State and Government", "the Meeting | also", and nothing else. */
  private boolean isOfAssembly(Token child) {
    return tree.is(child, PUNCTUATION, META, ADVERBIAL)
        || child.text().matches("(?i)the|this")
        || (child.lemma().equals("of")
            && tree.has(
                child,
                PREPOSITION_OBJECT,
                o -> cues.is("headed", o.lemma().toLowerCase(Locale.ROOT))));
  }

  /** Only "the" or "this" stands before it, nothing behind. */
  private boolean isBare(Token head) {
    List<Token> children = tree.children(head);
    return children.stream().anyMatch(child -> List.of("the", "this").contains(child.lemma()))
        && children.stream()
            .allMatch(child ->
                tree.is(child, DETERMINER, PUNCTUATION, CONJUNCT, COORDINATOR, POSSESSIVE_MARK));
  }

  /** "the government": of the state spoken of last, of the speaker's, of the only one. */
  private Reference government(Token head) {
    Optional<Entity> last = context.focus().body().filter(body -> body.kind() == Entity.Kind.STATE);
    if (last.isPresent()) {
      return Reference.of(last.get());
    }
    Optional<Entity> own = context.speech().speaker(head).flatMap(scene::stateOf);
    if (own.isPresent()) {
      return Reference.of(own.get());
    }
    return scene.states().size() == 1
        ? Reference.of(scene.states().iterator().next())
        : Reference.NOBODY;
  }

  /** "the Commission": the last body so called; "the organization", "the bloc": the last. */
  private Reference organisation(String lemma) {
    boolean any = cues.is("any-body", lemma);
    return context.focus().organisations().reversed().stream()
        .filter(body ->
            any ? body.kind() == Entity.Kind.ORGANISATION : words(body.label()).contains(lemma))
        .findFirst()
        .map(body -> Reference.of(body))
        .orElse(Reference.NOBODY);
  }

  private static List<String> words(String label) {
    return Arrays.asList(label.toLowerCase(Locale.ROOT).split(" "));
  }

  /** "the Kingdom": the one state that the article knows and whose official name says so. */
  private Reference realm(Token head, String lemma) {
    boolean named = Character.isUpperCase(head.text().codePointAt(0));
    boolean bare = !tree.has(head, MODIFIER, COMPOUND, PREPOSITION);
    List<Entity> states =
        named && bare
            ? scene.states().stream()
                .filter(state ->
                    scene
                        .lexicon()
                        .officialName(state)
                        .filter(name -> words(name).contains(lemma))
                        .isPresent())
                .toList()
            : List.of();
    Optional<Entity> home =
        scene.datelinePlace().flatMap(scene.lexicon()::stateOf).filter(states::contains);
    return states.size() == 1
        ? Reference.of(states.get(0))
        : home.map(state -> Reference.of(state)).orElse(Reference.NOBODY);
  }

  /**
   * In the words of a speaker, the speaker's own; else the state named last that does not act here.
   */
  private Reference country(Token head) {
    if (referents.stateOf(head).isPresent()) {
      return Reference.NOBODY;
    }
    Optional<Entity> person = ownerOf(head);
    if (person.isPresent()) {
      return person
          .flatMap(scene::stateOf)
          .filter(of -> of.kind() == Entity.Kind.STATE)
          .map(state -> Reference.of(state))
          .orElse(Reference.NOBODY);
    }
    boolean subject = tree.is(head, SUBJECTS);
    Optional<Entity> own = context.speech().speaker(head).flatMap(scene::stateOf);
    if (hasRegion(head)) {
      List<Entity> others =
          context.principals().sides(tree).stream()
              .filter(side -> own.isEmpty() || !side.equals(own.get()))
              .toList();
      return others.size() == 1 ? Reference.of(others.get(0)) : Reference.NOBODY;
    }
    if (subject && own.isPresent()) {
      return Reference.of(own.get());
    }
    return it.lastStateBefore(head).map(state -> Reference.of(state)).orElse(Reference.NOBODY);
  }

  /** The person in "his country". */
  private Optional<Entity> ownerOf(Token head) {
    return tree.child(head, POSSESSOR)
        .filter(Token::isPronoun)
        .map(owner -> referents.one(owner).entities())
        .filter(owners -> owners.size() == 1)
        .map(owners -> owners.getFirst())
        .filter(owner -> owner.kind() == Entity.Kind.PERSON);
  }

  /** "President Vik of Togo, | whose country hosts it": Togo. */
  private Reference stateOfAntecedent(String lemma, Token whose) {
    boolean state = cues.is("land", lemma) || cues.is("ruling", lemma);
    List<Entity> owners = state ? referents.one(whose).entities() : List.of();
    return owners.size() == 1
        ? scene.stateOf(owners.getFirst()).map(land -> Reference.of(land)).orElse(Reference.NOBODY)
        : Reference.NOBODY;
  }

  private boolean hasRegion(Token head) {
    return tree.children(head).stream()
        .filter(child -> child.index() < head.index())
        .filter(child -> child.is(PROPER_NOUN, PLURAL_PROPER_NOUN, ADJECTIVE))
        .anyMatch(child -> Character.isUpperCase(child.text().charAt(0)));
  }
}
