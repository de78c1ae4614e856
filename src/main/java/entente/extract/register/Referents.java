package entente.extract.register;

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

/** Says whom a noun phrase of a sentence means; every answer names its rule. */
public final class Referents {
  private static final Set<String> BODIES =
      Set.of("InternationalOrganisation", "MultilateralMechanism");

  private final Scene scene;
  private final Principals principals;
  private final Tree tree;
  private final Focus focus;
  private final Cues cues;
  private final Speech speech;
  private final Pronouns pronouns;

  public Referents(Scene scene, Principals principals, Tree tree, Focus focus, Speech speech) {
    this.scene = scene;
    this.principals = principals;
    this.tree = tree;
    this.focus = focus;
    this.speech = speech;
    this.cues = scene.cues();
    this.pronouns = new Pronouns(scene, principals, tree, focus, speech, this::all);
  }

  /** All that a noun phrase and its coordinates mean, up to the first that stays unclear. */
  public Reference all(Token first) {
    List<Entity> entities = new ArrayList<>();
    String rule = "";
    for (Token member : tree.conjuncts(first)) {
      Reference one = one(member);
      if (!one.isKnown()) {
        return entities.isEmpty() ? Reference.NOBODY : new Reference(entities, rule);
      }
      one.entities().stream().filter(e -> !entities.contains(e)).forEach(entities::add);
      rule = rule.isEmpty() ? one.rule() : rule;
    }
    return new Reference(entities, rule);
  }

  /** What the head of one noun phrase means. */
  public Reference one(Token head) {
    if (head.pos().startsWith("PRP") || isBareBoth(head)) {
      return pronouns.of(head);
    }
    Optional<Mention> named = scene.mention(head).filter(mention -> isActor(mention.entity()));
    if (named.isPresent()) {
      return name(head, named.get());
    }
    return common(head);
  }

  private static boolean isActor(Entity entity) {
    return entity.isActor();
  }

  private Reference name(Token head, Mention mention) {
    List<Entity> both =
        scene.mentions(head.span()).stream().map(Mention::entity).filter(Entity::isActor).toList();
    return both.size() > 1
        ? new Reference(both, "name-pair")
        : Reference.of(mention.entity(), "name");
  }

  private Reference common(Token head) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    boolean plural = head.pos().equals("NNS") || head.pos().equals("NNPS");
    Optional<Entity> body = plural ? bodyOfMembers(head, lemma) : Optional.empty();
    if (body.isPresent()) {
      return Reference.of(body.get(), "members");
    }
    if (plural && cues.is("sides", lemma) && (isPair(head) || areTheTwo(head))) {
      return new Reference(principals.sides(tree), "two-sides");
    }
    if (plural && cues.is("leaders", lemma) && (isOwned(head) || areOfOthers(head))) {
      return Reference.NOBODY;
    }
    if (plural && cues.is("leaders", lemma) && (isPair(head) || !hasState(head))) {
      return leaders(head);
    }
    if (!plural && cues.is("leader", lemma) && named(head).isEmpty()) {
      return new TitledPersons(scene, tree).of(head, stateOf(head));
    }
    if (cues.is("side", lemma) && hasState(head)) {
      return stateOf(head).map(state -> Reference.of(state, "state-noun")).orElse(Reference.NOBODY);
    }
    if (!plural && cues.is("realm", lemma)) {
      return realm(head, lemma);
    }
    if (lemma.equals("country") && !plural) {
      return theCountry(head);
    }
    if (lemma.equals("organization") || lemma.equals("organisation")) {
      return last(focus.organisations(), "last-organisation");
    }
    if (lemma.equals("article") || (lemma.equals("statement") && speech.isSigned())) {
      return focus.speaker().map(p -> Reference.of(p, "author")).orElse(Reference.NOBODY);
    }
    return named(head).map(person -> Reference.of(person, "apposition")).orElse(Reference.NOBODY);
  }

  /** "the members of the Security Council", "G7 leaders": the body that they are together. */
  private Optional<Entity> bodyOfMembers(Token head, String lemma) {
    boolean state = lemma.equals("state") || lemma.equals("country") || lemma.equals("nation");
    boolean members =
        cues.is("members", lemma)
            || (state && tree.children(head).stream().anyMatch(c -> c.lemma().equals("member")));
    List<Token> near = new ArrayList<>(tree.children(head, "nmod", "compound", "poss"));
    tree.prepositional(head, "of").ifPresent(near::add);
    boolean some = tree.children(head).stream().anyMatch(c -> cues.is("some", c.lemma()));
    return near.stream()
        .filter(token -> members && !some)
        .flatMap(token -> scene.mention(token).stream())
        .map(Mention::entity)
        .filter(entity -> BODIES.contains(entity.type()))
        .findFirst();
  }

  /** "the Kingdom": the one state that the article knows and whose official name says so. */
  private Reference realm(Token head, String lemma) {
    boolean named = Character.isUpperCase(head.text().codePointAt(0));
    boolean bare = tree.children(head, "nmod", "compound", "prep").isEmpty();
    List<Entity> states =
        named && bare
            ? scene.states().stream()
                .filter(state ->
                    scene.lexicon().officialName(state).filter(n -> says(n, lemma)).isPresent())
                .toList()
            : List.of();
    Optional<Entity> home =
        scene.datelinePlace().flatMap(scene.lexicon()::stateOf).filter(states::contains);
    return states.size() == 1
        ? Reference.of(states.get(0), "realm")
        : home.map(state -> Reference.of(state, "realm")).orElse(Reference.NOBODY);
  }

  private static boolean says(String officialName, String realm) {
    return Arrays.asList(officialName.toLowerCase(Locale.ROOT).split(" ")).contains(realm);
  }

  /** Those who met, where the text has said who; else the two persons of the two sides. */
  private Reference leaders(Token head) {
    List<Entity> group = focus.group();
    boolean persons = group.stream().allMatch(entity -> entity.kind() == Entity.Kind.PERSON);
    if (persons && (isPair(head) ? group.size() == 2 : group.size() > 1)) {
      return new Reference(group, isPair(head) ? "two-leaders" : "leaders");
    }
    return focus.crowd() && !isPair(head)
        ? Reference.NOBODY
        : new Reference(principals.leaders(tree), "two-leaders");
  }

  /** "the leaders of the two breakaway regions". */
  private boolean areOfOthers(Token head) {
    return !hasState(head)
        && tree.prepositional(head, "of")
            .filter(of -> !cues.is("sides", of.lemma()) && !of.lemma().equals("country"))
            .isPresent();
  }

  /** "their foreign ministers": not those who were spoken of, but others of theirs. */
  private boolean isOwned(Token head) {
    return tree.children(head, "poss").stream().anyMatch(owner -> owner.pos().equals("PRP$"));
  }

  /** "his counterpart Ana Vik". */
  private Optional<Entity> named(Token head) {
    return tree.children(head, "appos").stream()
        .flatMap(child -> scene.person(child).stream())
        .findFirst();
  }

  private boolean isPair(Token head) {
    return tree.children(head).stream()
        .anyMatch(child -> List.of("two", "both", "2").contains(child.lemma()) || isBoth(child));
  }

  private static boolean isBoth(Token token) {
    return token.text().equalsIgnoreCase("both") || token.text().equalsIgnoreCase("two");
  }

  /** "The sides agreed" in the report of a meeting of two. */
  private boolean areTheTwo(Token head) {
    List<Token> children = tree.children(head);
    boolean bare = children.size() == 1 && children.get(0).text().equalsIgnoreCase("the");
    return bare && !focus.crowd() && focus.group().size() == 2;
  }

  private boolean isBareBoth(Token head) {
    return head.text().equalsIgnoreCase("both") && tree.is(head, "nsubj", "nsubjpass");
  }

  private boolean hasState(Token head) {
    return stateOf(head).isPresent();
  }

  /** The state in "the Chinese side", "Iran's government", "the government of Iran". */
  public Optional<Entity> stateOf(Token head) {
    List<Token> near = new ArrayList<>(tree.children(head, "nmod", "compound", "amod", "poss"));
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
   * In the words of a speaker, the speaker's own; else the state named last that does not act here.
   */
  private Reference theCountry(Token head) {
    if (stateOf(head).isPresent()) {
      return Reference.NOBODY;
    }
    boolean subject = tree.is(head, "nsubj", "nsubjpass");
    Optional<Entity> own = speech.speaker(head).flatMap(scene::stateOf);
    if (hasRegion(head)) {
      List<Entity> others =
          principals.sides(tree).stream()
              .filter(side -> own.isEmpty() || !side.equals(own.get()))
              .toList();
      return others.size() == 1 ? Reference.of(others.get(0), "other-side") : Reference.NOBODY;
    }
    if (subject && own.isPresent()) {
      return Reference.of(own.get(), "own-country");
    }
    return pronouns
        .lastStateBefore(head)
        .map(s -> Reference.of(s, "last-state"))
        .orElse(Reference.NOBODY);
  }

  private boolean hasRegion(Token head) {
    return tree.children(head).stream()
        .filter(child -> child.index() < head.index())
        .filter(child -> child.pos().startsWith("NNP") || child.pos().equals("JJ"))
        .anyMatch(child -> Character.isUpperCase(child.text().charAt(0)));
  }

  private static Reference last(List<Entity> entities, String rule) {
    return entities.isEmpty()
        ? Reference.NOBODY
        : Reference.of(entities.get(entities.size() - 1), rule);
  }
}
