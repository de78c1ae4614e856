package entente.extract.register;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.link.OfficeMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says whom the words of a sentence mean; every answer tells how they mean them. */
public final class Referents {
  private final Context context;
  private final Scene scene;
  private final Tree tree;
  private final Pronouns pronouns;
  private final Bodies bodies;
  private final Groups groups;
  private final Titles titles;
  private final Hosts hosts;
  private final Occasions occasions;
  private final Set<Integer> asked = new HashSet<>();
  private @Nullable Introductions introductions;

  Referents(
      Scene scene,
      Principals principals,
      Strangers strangers,
      Tree tree,
      Focus focus,
      Speech speech) {
    Grammar grammar = new Grammar(tree, scene.cues());
    this.context = new Context(scene, principals, strangers, tree, grammar, focus, speech);
    this.scene = scene;
    this.tree = tree;
    Together together = new Together(context, this);
    ItPronouns it = new ItPronouns(context, this);
    this.pronouns = new Pronouns(context, this, together, it);
    this.bodies = new Bodies(context, this, it);
    Roles roles = new Roles(scene, tree.sentence().span().end());
    this.groups = new Groups(context, this, roles, together);
    this.titles = new Titles(context, this);
    this.hosts = new Hosts(scene);
    this.occasions = new Occasions(context, this, together);
  }

  Scene scene() {
    return scene;
  }

  Tree tree() {
    return tree;
  }

  Grammar grammar() {
    return context.grammar();
  }

  /** All that a noun phrase and its coordinates mean, up to the first that stays unclear. */
  public Reference all(Token first) {
    List<Entity> entities = new ArrayList<>();
    Reference.By by = Reference.By.CONTEXT;
    for (Token member : members(first)) {
      Reference one = one(member);
      if (!one.isKnown()) {
        return new Reference(entities, by);
      }
      by = entities.isEmpty() ? one.by() : by;
      one.entities().stream().filter(e -> !entities.contains(e)).forEach(entities::add);
    }
    return new Reference(entities, by);
  }

  /** The word and its coordinates; of "by Norway and by Chile" those behind each preposition. */
  private List<Token> members(Token first) {
    List<Token> members = new ArrayList<>(tree.conjuncts(first));
    members.removeIf(member -> isSecondOffice(member, members));
    tree.head(first).stream()
        .filter(preposition -> tree.is(first, PREPOSITION_OBJECT))
        .flatMap(preposition -> tree.children(preposition, CONJUNCT).stream())
        .flatMap(again -> tree.children(again, PREPOSITION_OBJECT).stream())
        .flatMap(object -> tree.conjuncts(object).stream())
        .forEach(members::add);
    alongside(first).forEach(members::add);
    return members;
  }

  /** "Polish | Foreign Minister | and OSCE Chairman Zbigniew Rau": one person with two offices. */
  boolean isSecondOffice(Token office, List<Token> members) {
    int next = members.indexOf(office) + 1;
    return office.isProper()
        && scene.cues().is("leader", office.lemma().toLowerCase(Locale.ROOT))
        && scene.person(office).isEmpty()
        && !tree.has(office, DETERMINER, POSSESSOR, APPOSITION, PREPOSITION)
        && next < members.size()
        && scene.person(members.get(next)).isPresent()
        && tree.has(members.get(next), COMPOUND);
  }

  /**
   * "Senegal, together with | Gambia and Cape Verde, rejected", "Along with Peru, Chile rejected",
   * "Togo, like | Benin, rejected".
   */
  private Stream<Token> alongside(Token first) {
    if (!tree.is(first, SUBJECT)) {
      return Stream.of();
    }
    Stream<Token> fronted =
        tree.head(first).stream()
            .flatMap(verb ->
                tree.children(verb, PREPOSITION).stream()
                    .filter(with -> with.index() < verb.index()))
            .flatMap(
                with -> Stream.concat(Stream.of(with), tree.children(with, PREPOSITION).stream()));
    return Stream.concat(tree.children(first, PREPOSITION).stream(), fronted)
        .filter(this::joins)
        .flatMap(with -> tree.children(with, PREPOSITION_OBJECT).stream())
        .flatMap(object -> tree.conjuncts(object).stream());
  }

  private boolean joins(Token with) {
    boolean aside = with.index() == 0 || before(with).allMatch(word -> word.text().equals(","));
    return (aside && scene.cues().is("joining-aside", with.lemma().toLowerCase(Locale.ROOT)))
        || scene.cues().is("joining-preposition", with.lemma().toLowerCase(Locale.ROOT))
        || (with.lemma().equalsIgnoreCase("with")
            && Stream.concat(tree.children(with).stream(), before(with))
                .anyMatch(adverb ->
                    scene.cues().is("joining-adverb", adverb.lemma().toLowerCase(Locale.ROOT))));
  }

  private Stream<Token> before(Token with) {
    return with.index() > 0 ? Stream.of(tree.tokens().get(with.index() - 1)) : Stream.of();
  }

  /** What the head of one noun phrase means; nobody where that hangs on the phrase itself. */
  public Reference one(Token head) {
    if (!asked.add(head.index())) {
      return Reference.NOBODY;
    }
    try {
      return meant(head);
    } finally {
      asked.remove(head.index());
    }
  }

  private Reference meant(Token head) {
    if (head.isWhWord() || head.isPronoun()) {
      return pronouns.of(head);
    }
    List<Entity> named =
        scene.mentions(head.span()).stream().map(Mention::entity).filter(Entity::isActor).toList();
    if (named.isEmpty()) {
      return common(head);
    }
    Optional<Reference> compatriot = new Natives(scene, tree).of(head);
    if (compatriot.isPresent()) {
      return compatriot.get();
    }
    return new Reference(named, Reference.By.NAME);
  }

  /**
   * "each of | them", "none of the Caribbean | states", "nobody from the Omani | government",
   * "members of the | Troika" that the text has named one by one.
   */
  private Optional<Token> allOf(Token head, String lemma) {
    boolean none = scene.cues().is("none-of", lemma);
    boolean members = scene.cues().is("members", lemma) && head.isPlural();
    return tree.prepositional(head, "of")
        .filter(of ->
            none
                || (of.isPronoun() && scene.cues().is("all-of", lemma))
                || (members && !scene.defined(of).isEmpty()))
        .or(() -> tree.prepositional(head, "from").filter(from -> none));
  }

  private Reference common(Token head) {
    List<Entity> defined = scene.defined(head);
    if (!defined.isEmpty()) {
      return Reference.of(defined);
    }
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    Optional<Token> all = allOf(head, lemma);
    if (all.isPresent()) {
      return one(all.get());
    }
    List<Entity> persons = titled(head).map(List::of).orElseGet(() -> named(head));
    if (!persons.isEmpty()) {
      return Reference.of(persons);
    }
    Reference assembled = bodies.assembled(head);
    if (assembled.isKnown()) {
      return assembled;
    }
    Reference included = groups.included(head);
    if (included.isKnown()) {
      return included;
    }
    Reference members = bodies.ofMembers(head);
    if (members.isKnown()) {
      return members;
    }
    Reference group = groups.of(head);
    if (group.isKnown()) {
      return group;
    }
    boolean one = !head.isPlural();
    if (one && scene.cues().is("leader", lemma)) {
      Reference titled = titles.of(head);
      return titled.isKnown() ? titled : bodies.sentBy(head);
    }
    Reference received = hosts.of(tree, head);
    if (received.isKnown()) {
      return received;
    }
    boolean article = scene.cues().is("article-noun", lemma);
    boolean statement = scene.cues().is("signed-statement", lemma);
    if (article || (statement && context.speech().isSigned())) {
      return context.focus().speaker().map(p -> Reference.of(p)).orElse(Reference.NOBODY);
    }
    if (scene.cues().is("text", lemma) && tree.is(head, SUBJECTS)) {
      return new TextAuthors(context).of(head, this);
    }
    Reference body = bodies.of(head);
    return body.isKnown() ? body : inApposition(head);
  }

  /** "HRH | the Crown Prince". */
  private Reference inApposition(Token head) {
    return tree.children(head, APPOSITION).stream()
        .filter(child -> scene.cues().is("leader", child.lemma().toLowerCase(Locale.ROOT)))
        .map(titles::of)
        .filter(Reference::isKnown)
        .findFirst()
        .orElse(Reference.NOBODY);
  }

  /**
   * The holder of the office whose title the word stands in: "President of Mongolia Khurelsukh".
   */
  private Optional<Entity> titled(Token head) {
    return scene.linking().offices().stream()
        .filter(office -> office.span().covers(head.span()))
        .map(OfficeMention::holder)
        .map(Mention::entity)
        .findFirst();
  }

  /** "his counterpart Ana Vik", "Presidents Vik and Berg". */
  private List<Entity> named(Token head) {
    return tree.children(head, APPOSITION).stream()
        .flatMap(child -> tree.conjuncts(child).stream())
        .flatMap(child -> scene.person(child).stream())
        .distinct()
        .limit(head.isPlural() ? Integer.MAX_VALUE : 1)
        .toList();
  }

  /** The state in "the Chinese side", "Iran's government", "the government of Iran". */
  public Optional<Entity> stateOf(Token head) {
    List<Token> near = new ArrayList<>(tree.children(head, ATTRIBUTES));
    tree.prepositional(head, "of").ifPresent(near::add);
    for (Token token : near) {
      Optional<Entity> state =
          scene
              .mention(token)
              .map(Mention::entity)
              .filter(entity -> entity.kind() == Entity.Kind.STATE);
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  /**
   * Those who do what a passive without agent or an impersonal clause tells ("it was agreed"): who
   * take part in the event under way. Nobody where the clause names a party of its own.
   *
   * @param verb the participle: "agreed", "discussed"
   */
  public Reference unspoken(Token verb) {
    return occasions.unspoken(verb);
  }

  /** Who takes part in an event or is party to a text: "the talks", "the agreement". */
  public Reference participants(Token noun) {
    return occasions.participants(noun);
  }

  /** Those who act upon an object of a verb: "Norway | urged both sides", "called on them". */
  List<Entity> acting(Token object) {
    Optional<Token> verb =
        tree.is(object, OBJECT, DATIVE)
            ? tree.head(object)
            : tree.head(object)
                .filter(preposition ->
                    tree.is(object, PREPOSITION_OBJECT) && !tree.is(preposition, AGENT))
                .flatMap(tree::head);
    return verb.filter(Token::isVerb)
        .flatMap(grammar()::subject)
        .filter(subject -> !subject.equals(object))
        .map(subject -> all(subject).entities())
        .orElse(List.of());
  }

  /** Those whom the sentence brings together. */
  List<Group> groups() {
    if (introductions == null) {
      introductions = new Introductions(this, context);
      introductions.read();
    }
    return introductions.found();
  }

  /** Those whom the sentence has brought together before the word. */
  List<Group> groupsBefore(Token word) {
    return groups().stream().filter(group -> group.end() < word.index()).toList();
  }
}
