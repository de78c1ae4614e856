package entente.extract.register;

import static entente.article.Relation.*;
import static entente.lexicon.FunctionWords.IN_AT_ON;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who takes part: the actors in the phrases around an event word. */
public final class Parties {
  private final Referents referents;
  private final Tree tree;
  private final Scene scene;

  public Parties(Referents referents) {
    this.referents = referents;
    this.tree = referents.tree();
    this.scene = referents.scene();
  }

  /** The actors that a noun phrase and its coordinates mean; media are none. */
  public List<Entity> in(Token head) {
    Set<Entity> found = new LinkedHashSet<>();
    List<Token> members = tree.conjuncts(head);
    members.stream()
        .filter(member -> !referents.isSecondOffice(member, members))
        .forEach(member -> found.addAll(one(member)));
    return found.stream().filter(entity -> !entity.type().equals("MediaOutlet")).toList();
  }

  private List<Entity> one(Token head) {
    Optional<Entity> titled = titled(head);
    if (titled.isPresent()) {
      return List.of(titled.get());
    }
    Reference reference = referents.one(head);
    if (reference.isKnown()) {
      return reference.by() == Reference.By.HOLDER_ON_DAY
          ? reference.entities().stream().map(this::stateOf).toList()
          : reference.entities();
    }
    return tree.children(head, APPOSITION, COMPOUND, MODIFIER, UNNAMED).stream()
        .flatMap(child -> scene.mention(child).stream())
        .map(Mention::entity)
        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
        .limit(1)
        .toList();
  }

  /** The article does not say who holds the office: its state acts. */
  private Entity stateOf(Entity holder) {
    return scene.stateOf(holder).orElse(holder);
  }

  /**
   * The holder of the office whose title the word stands in: "President of Mongolia Khurelsukh".
   */
  private Optional<Entity> titled(Token head) {
    return scene.linking().offices().stream()
        .filter(office -> office.span().covers(head.span()))
        .map(office -> office.holder().entity())
        .findFirst()
        .filter(holder ->
            scene.mention(head).filter(m -> m.entity().kind() == Entity.Kind.PERSON).isEmpty());
  }

  /** The actors that the subject of a verb means. */
  public List<Entity> subject(Token verb) {
    return referents.grammar().subject(verb).or(() -> raised(verb)).map(this::in).orElse(List.of());
  }

  /** "X is expected to visit": the subject of the passive above. */
  private Optional<Token> raised(Token verb) {
    return tree.head(verb)
        .filter(over -> tree.is(verb, OPEN_COMPLEMENT) && referents.grammar().isPassive(over))
        .flatMap(over -> tree.child(over, PASSIVE_SUBJECT));
  }

  /**
   * The actors after a preposition that depends on one of the words or on a place phrase of theirs.
   */
  public List<Entity> after(String preposition, List<Token> words) {
    return objects(preposition, words).stream()
        .flatMap(object -> in(object).stream())
        .distinct()
        .toList();
  }

  /** The objects of a preposition below the words: "held talks in the Kremlin | with …". */
  public List<Token> objects(String preposition, List<Token> words) {
    List<Token> near = new ArrayList<>(words);
    for (Token word : words) {
      tree.children(word, PREPOSITIONS).stream()
          .filter(p -> IN_AT_ON.contains(p.lemma()) || isOfViews(p))
          .flatMap(p -> tree.children(p, PREPOSITION_OBJECT).stream())
          .filter(topic -> !scene.cues().is("two-sided", topic.lemma()))
          .forEach(near::add);
    }
    return near.stream()
        .flatMap(word -> tree.children(word, PREPOSITIONS).stream())
        .filter(p -> p.lemma().equals(preposition))
        .flatMap(p -> tree.children(p, PREPOSITION_OBJECT).stream())
        .distinct()
        .toList();
  }

  /** "an exchange of views | with …". */
  private boolean isOfViews(Token preposition) {
    return preposition.lemma().equals("of")
        && tree.has(
            preposition,
            PREPOSITION_OBJECT,
            object -> scene.cues().is("exchanged-view", object.lemma()));
  }

  /** The verb that carries an event noun, such as "held" over "talks". */
  public Optional<Token> carrier(Token noun) {
    return tree.head(noun)
        .filter(verb -> verb.isVerb() && tree.is(noun, LOGICAL_OBJECTS))
        .filter(verb -> scene.cues().is("light-verb", verb.lemma()));
  }

  /**
   * Those whom an event noun itself names: "Putin's talks with Modi", "talks between A and B",
   * "Sino-Kazakh talks", "the session of the commission of A and B".
   */
  public List<Entity> ofNoun(Token noun) {
    Set<Entity> found = new LinkedHashSet<>();
    referents.grammar().possessor(noun).ifPresent(possessor -> found.addAll(in(possessor)));
    for (Token child : tree.children(noun, PREMODIFIERS)) {
      scene.mentions(child.span()).stream()
          .map(Mention::entity)
          .filter(Entity::isActor)
          .forEach(found::add);
    }
    for (String preposition : List.of("with", "between", "among", "of", "by")) {
      found.addAll(after(preposition, List.of(noun)));
    }
    if (found.isEmpty()) {
      objects("of", List.of(noun)).stream()
          .filter(body -> scene.cues().is("joint-body", body.lemma()))
          .map(this::ofNoun)
          .filter(sides -> sides.size() > 1)
          .forEach(found::addAll);
    }
    if (found.isEmpty()) {
      List<Entity> homes = after("from", objects("of", List.of(noun)));
      found.addAll(homes.size() > 1 ? homes : List.of());
    }
    return List.copyOf(found);
  }
}
