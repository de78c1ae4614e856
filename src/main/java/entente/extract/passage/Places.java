package entente.extract.passage;

import static entente.article.Relation.*;
import static entente.lexicon.FunctionWords.IN_AT_ON;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where an event takes place, and where somebody goes. */
public final class Places {
  private static final Set<String> IN_OR_AT = Set.of("in", "at");

  /** "on her flight to Port": what comes behind is not where it is. */
  private static final List<String> ELSEWHERE = List.of("with", "to", "from", "for", "by");

  private final Passage passage;
  private final Tree tree;
  private final Scene scene;

  public Places(Passage passage) {
    this.passage = passage;
    this.tree = passage.tree();
    this.scene = passage.scene();
  }

  /**
   * The place in "in …" or "at …" below one of the words; the nearest venue or city, else the
   * state.
   */
  public Optional<Entity> of(List<Token> words) {
    return of(words, IN_AT_ON);
  }

  /** The place of what is done to somebody: of "imposed sanctions on banks in Chad" none. */
  public Optional<Entity> ofAct(Token verb) {
    return of(List.of(verb), IN_OR_AT);
  }

  private Optional<Entity> of(List<Token> words, Set<String> prepositions) {
    List<Entity> found =
        words.stream()
            .flatMap(word -> tree.children(word, PREPOSITION).stream())
            .filter(p -> prepositions.contains(p.lemma()))
            .flatMap(p ->
                tree.children(p, PREPOSITION_OBJECT).stream()
                    .filter(object -> isPlace(p, object) && !isOfSeveral(object))
                    .flatMap(object -> phrase(object).stream()))
            .filter(entity -> !entity.type().equals("Region"))
            .toList();
    return found.stream()
        .filter(entity -> entity.kind() == Entity.Kind.PLACE)
        .findFirst()
        .or(() -> found.stream().findFirst())
        .or(() -> here(words));
  }

  /** "in Chad, Togo and Peru": no one place. */
  private boolean isOfSeveral(Token object) {
    return tree.conjuncts(object).stream()
            .flatMap(word -> scene.mention(word).stream())
            .map(Mention::entity)
            .filter(Places::isSomewhere)
            .map(this::stateOf)
            .distinct()
            .count()
        > 1;
  }

  /** Not "on the situation in Port", "at the request of Chad". */
  private boolean isPlace(Token preposition, Token object) {
    String list = preposition.lemma().equals("on") ? "placed-topic" : "asking-noun";
    return !scene.cues().is(list, object.lemma());
  }

  /** "met here on Friday": the place of the dateline. */
  private Optional<Entity> here(List<Token> words) {
    boolean here =
        words.stream()
            .flatMap(word -> Stream.concat(Stream.of(word), tree.head(word).stream()))
            .filter(Token::isVerb)
            .flatMap(verb -> Stream.concat(Stream.of(verb), tree.children(verb, SUBJECT).stream()))
            .flatMap(word -> tree.children(word).stream())
            .anyMatch(this::isHere);
    return here ? scene.datelinePlace() : Optional.empty();
  }

  private boolean isHere(Token word) {
    return word.lemma().equals("here") && tree.is(word, ADVERBIAL);
  }

  /** The places that a phrase names: "the presidential palace in Astana, Kazakhstan". */
  private List<Entity> phrase(Token object) {
    return tree.subtree(object).stream()
        .filter(token -> isOfPhrase(token, object))
        .flatMap(token -> scene.mention(token).stream())
        .map(Mention::entity)
        .filter(Places::isSomewhere)
        .toList();
  }

  private boolean isElsewhere(Token word) {
    return ELSEWHERE.contains(word.lemma()) || scene.cues().is("including-verb", word.lemma());
  }

  private boolean isOfPhrase(Token token, Token object) {
    Token current = token;
    while (!current.equals(object)) {
      if (!tree.is(current, APPOSITION, PREPOSITION, PREPOSITION_OBJECT) || isElsewhere(current)) {
        return false;
      }
      current = tree.head(current).orElse(object);
    }
    return true;
  }

  /** Whether one can be there. */
  static boolean isSomewhere(Entity entity) {
    return entity.kind() == Entity.Kind.PLACE || entity.kind() == Entity.Kind.STATE;
  }

  /** Where a visit leads: the state of a city or venue where it is known, else the place. */
  public Optional<Entity> destination(Token head) {
    Optional<Entity> named = scene.mention(head).map(Mention::entity).filter(Places::isSomewhere);
    if (named.isPresent()) {
      return named.map(this::stateOf);
    }
    if (scene.cues().is("capital", head.lemma())) {
      return ofCapital(head);
    }
    if (isHere(head)) {
      return scene.datelinePlace().map(this::stateOf);
    }
    return scene.cues().is("land", head.lemma())
        ? passage.referents().one(head).entities().stream().filter(Places::isSomewhere).findFirst()
        : Optional.empty();
  }

  /** "the Albanian capital", "the capital of Albania": its state. */
  private Optional<Entity> ofCapital(Token capital) {
    return Stream.concat(
            tree.children(capital, PREMODIFIERS).stream(),
            Stream.concat(
                passage.grammar().possessor(capital).stream(),
                tree.prepositional(capital, "of").stream()))
        .flatMap(word -> scene.mentions(word.span()).stream())
        .map(Mention::entity)
        .filter(entity -> entity.kind() == Entity.Kind.STATE)
        .findFirst();
  }

  /** What somebody visits: a place, else a house or a site that the text names. */
  public Optional<Entity> visited(Token head) {
    return destination(head)
        .or(() ->
            scene
                .mention(head)
                .map(Mention::entity)
                .filter(entity ->
                    entity.kind() == Entity.Kind.INSTITUTION
                        || entity.kind() == Entity.Kind.INFRASTRUCTURE));
  }

  /** "Accra", "the Ghanaian capital", of which the state is known. */
  public Optional<Entity> city(Token head) {
    return scene
        .mention(head)
        .map(Mention::entity)
        .filter(entity -> entity.kind() == Entity.Kind.PLACE)
        .filter(entity -> scene.lexicon().stateOf(entity).isPresent())
        .or(() ->
            Optional.of(head)
                .filter(word -> scene.cues().is("capital", word.lemma()))
                .flatMap(this::ofCapital)
                .flatMap(scene.lexicon()::capitalOf));
  }

  private Entity stateOf(Entity place) {
    return place.kind() == Entity.Kind.STATE ? place : scene.lexicon().stateOf(place).orElse(place);
  }
}
