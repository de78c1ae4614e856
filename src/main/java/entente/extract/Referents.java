package entente.extract;

import entente.article.Block;
import entente.article.Token;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.lexicon.Cues;
import entente.lexicon.Cues.WordClass;
import entente.link.OfficeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says whom a noun phrase of a sentence means; every answer names its rule. */
final class Referents {
  private static final List<String> RANKS = List.of("vice", "deputy", "assistant", "former");

  private final Scene scene;
  private final Principals principals;
  private final Tree tree;
  private final Focus focus;
  private final Grammar grammar;
  private final Cues cues;
  private final Speech speech;

  Referents(Scene scene, Principals principals, Tree tree, Focus focus, Speech speech) {
    this.scene = scene;
    this.principals = principals;
    this.tree = tree;
    this.focus = focus;
    this.speech = speech;
    this.cues = scene.cues();
    this.grammar = new Grammar(tree, cues);
  }

  /** All that a noun phrase and its coordinates mean; nobody, if any named member stays unclear. */
  Reference all(Token first) {
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
  Reference one(Token head) {
    if (head.pos().startsWith("PRP") || isBareBoth(head)) {
      return pronoun(head);
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
    if (plural && cues.is("sides", lemma) && isPair(head)) {
      return new Reference(principals.sides(tree), "two-sides");
    }
    if (plural && cues.is("leaders", lemma) && (isPair(head) || !hasState(head))) {
      return leaders(head);
    }
    if (!plural && cues.is("leader", lemma)) {
      return leader(head);
    }
    if (cues.is("side", lemma) && hasState(head)) {
      return stateOf(head).map(state -> Reference.of(state, "state-noun")).orElse(Reference.NOBODY);
    }
    if (lemma.equals("country") && !plural) {
      return theCountry(head);
    }
    if (lemma.equals("organization") || lemma.equals("organisation")) {
      return last(focus.organisations(), "last-organisation");
    }
    return lemma.equals("article") || (lemma.equals("statement") && speech.isSigned())
        ? focus.speaker().map(p -> Reference.of(p, "author")).orElse(Reference.NOBODY)
        : Reference.NOBODY;
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

  private boolean isPair(Token head) {
    return tree.children(head).stream()
        .anyMatch(child -> List.of("two", "both", "2").contains(child.lemma()) || isBoth(child));
  }

  private static boolean isBoth(Token token) {
    return token.text().equalsIgnoreCase("both") || token.text().equalsIgnoreCase("two");
  }

  private boolean isBareBoth(Token head) {
    return head.text().equalsIgnoreCase("both") && tree.is(head, "nsubj", "nsubjpass");
  }

  private boolean hasState(Token head) {
    return stateOf(head).isPresent();
  }

  /** The state in "the Chinese side", "Iran's government", "the government of Iran". */
  Optional<Entity> stateOf(Token head) {
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

  private Reference leader(Token head) {
    Optional<Entity> behind = nameBehind(head);
    if (behind.isPresent()) {
      return Reference.of(behind.get(), "name-behind-title");
    }
    Optional<Entity> state = stateOf(head);
    String title = rank(head) + head.lemma();
    List<Entity> holders =
        scene.linking().offices().stream()
            .filter(office -> state.isEmpty() || office.office().of().equals(state.get()))
            .filter(office -> fits(office, title))
            .map(office -> office.holder().entity())
            .distinct()
            .toList();
    if (state.isEmpty() && title.equals("president") && !holders.isEmpty()) {
      return Reference.of(thePresident(holders), "title");
    }
    if (holders.size() == 1) {
      return Reference.of(holders.get(0), state.isPresent() ? "leader-of-state" : "title");
    }
    return state.isPresent() && holders.isEmpty()
        ? new OfficeHolders(scene, tree).of(head, state.get())
        : Reference.NOBODY;
  }

  /** "Adviser to the King Ana Vik": the title is the head, the name stands in apposition. */
  private Optional<Entity> nameBehind(Token head) {
    return head.pos().startsWith("NNP")
        ? tree.subtree(head).stream()
            .filter(token -> tree.is(token, "appos") && token.index() > head.index())
            .flatMap(token -> person(token).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Of several the one whom the text names first, with or without the title. */
  private Entity thePresident(List<Entity> holders) {
    return scene.article().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
        .flatMap(block -> scene.mentions(block.span()).stream())
        .map(Mention::entity)
        .filter(person -> holders.contains(person) || isPresident(person))
        .findFirst()
        .orElse(holders.get(0));
  }

  private boolean isPresident(Entity person) {
    return person.kind() == Entity.Kind.PERSON
        && scene.day().stream()
            .anyMatch(day ->
                scene.lexicon().tenures(person).stream()
                    .anyMatch(t -> t.covers(day) && t.office().role().equals("president")));
  }

  /** "vice " for "the Vice President", else "". */
  private String rank(Token head) {
    return tree.children(head, "nmod", "compound", "amod").stream()
        .map(child -> child.text().toLowerCase(Locale.ROOT))
        .filter(RANKS::contains)
        .map(rank -> rank + " ")
        .findFirst()
        .orElse("");
  }

  private static boolean fits(OfficeMention office, String title) {
    String words = office.office().title().toLowerCase(Locale.ROOT).replace('-', ' ');
    if (RANKS.stream().anyMatch(rank -> words.contains(rank) != title.contains(rank))) {
      return false;
    }
    return title.equals("leader")
        ? List.of("president", "prime-minister", "chancellor", "king", "emir", "chairman")
            .contains(office.office().role())
        : words.contains(title);
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
    return lastStateBefore(head).map(s -> Reference.of(s, "last-state")).orElse(Reference.NOBODY);
  }

  private boolean hasRegion(Token head) {
    return tree.children(head).stream()
        .filter(child -> child.index() < head.index())
        .filter(child -> child.pos().startsWith("NNP") || child.pos().equals("JJ"))
        .anyMatch(child -> Character.isUpperCase(child.text().charAt(0)));
  }

  private Optional<Entity> lastStateBefore(Token head) {
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

  private Reference pronoun(Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "i", "me", "my", "mine" -> speaker(token, "first-person");
      case "we", "us", "our", "ours" -> we(token);
      case "you", "your", "yours" -> you(token);
      case "he", "she", "him", "her", "his", "hers" -> thirdPerson(token);
      case "they", "them", "their", "theirs", "both" -> they(token);
      case "it", "its" -> it(token);
      default -> Reference.NOBODY;
    };
  }

  private Reference speaker(Token token, String rule) {
    return speech.speaker(token).map(s -> Reference.of(s, rule)).orElse(Reference.NOBODY);
  }

  /** Whom one of two persons who talk with each other speaks to. */
  private Reference you(Token token) {
    Optional<Entity> speaker = speech.speaker(token);
    List<Entity> others =
        principals.leaders(tree).stream()
            .filter(leader -> speaker.isPresent() && !leader.equals(speaker.get()))
            .toList();
    return others.size() == 1 ? Reference.of(others.get(0), "second-person") : Reference.NOBODY;
  }

  /**
   * Both sides where the sentence says "together", "each other" or "should"; else the speaker's
   * own.
   */
  private Reference we(Token token) {
    List<Entity> parties = speech.parties();
    if (!parties.isEmpty()) {
      return new Reference(parties, "we-parties");
    }
    Optional<Entity> speaker = speech.speaker(token);
    boolean joint =
        tree.tokens().stream().anyMatch(t -> cues.is("together", t.lemma()))
            || tree.tokens().stream().anyMatch(t -> t.text().equalsIgnoreCase("should"))
            || (speaker.isPresent() && speech.isQuoted(token) && principalsInclude(speaker.get()));
    List<Entity> sides = principals.sides(tree);
    if (joint && sides.size() == 2) {
      return new Reference(sides, "we-both");
    }
    return speaker
        .flatMap(scene::stateOf)
        .map(state -> Reference.of(state, "we-own"))
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
    boolean isSubject = tree.is(token, "nsubj", "nsubjpass");
    if (verb.isPresent() && isSubject) {
      verb = tree.head(tree.firstConjunct(verb.get()));
    }
    Optional<Entity> owner =
        grammar
            .governingVerb(token)
            .filter(relative -> tree.is(relative, "relcl"))
            .flatMap(this::ownerAbove);
    if (owner.isPresent()) {
      return Reference.of(owner.get(), "pronoun-owner");
    }
    for (int i = 0; i < tree.tokens().size() && verb.isPresent(); i++) {
      Optional<Entity> actor =
          grammar.subject(verb.get()).filter(s -> !s.equals(token)).flatMap(this::person);
      if (actor.isPresent()) {
        return Reference.of(actor.get(), "pronoun-clause");
      }
      verb = grammar.governingVerb(verb.get());
    }
    return firstPersonBefore(token)
        .or(focus::actor)
        .map(person -> Reference.of(person, "pronoun-focus"))
        .orElse(Reference.NOBODY);
  }

  /** "the Prime Minister's visit, where he": whose visit it is. */
  private Optional<Entity> ownerAbove(Token relative) {
    Optional<Token> noun = tree.head(relative);
    for (int i = 0; i < tree.tokens().size() && noun.isPresent(); i++) {
      Optional<Entity> owner = grammar.possessor(noun.get()).flatMap(this::person);
      if (owner.isPresent() || noun.get().isVerb()) {
        return owner;
      }
      noun = tree.head(noun.get());
    }
    return Optional.empty();
  }

  private Optional<Entity> firstPersonBefore(Token token) {
    return tree.tokens().subList(0, token.index()).stream()
        .flatMap(before -> person(before).stream())
        .findFirst();
  }

  private Optional<Entity> person(Token token) {
    return scene
        .mention(token)
        .map(Mention::entity)
        .filter(entity -> entity.kind() == Entity.Kind.PERSON);
  }

  private Reference they(Token token) {
    Optional<Token> verb = grammar.governingVerb(token);
    Optional<Token> subject = verb.flatMap(grammar::subject).filter(s -> s.index() < token.index());
    if (subject.isPresent() && !subject.get().pos().startsWith("PRP")) {
      Reference plural = all(subject.get());
      if (plural.entities().size() > 1) {
        return new Reference(plural.entities(), "pronoun-clause");
      }
    }
    if (focus.group().size() > 1) {
      return new Reference(focus.group(), "pronoun-group");
    }
    if (focus.crowd()) {
      return Reference.NOBODY;
    }
    List<Entity> leaders = principals.leaders(tree);
    boolean personsActed = focus.actor().filter(leaders::contains).isPresent();
    List<Entity> sides = principals.sides(tree);
    List<Entity> chosen = personsActed && leaders.size() == 2 ? leaders : sides;
    return chosen.isEmpty() ? Reference.NOBODY : new Reference(chosen, "pronoun-two");
  }

  private Reference it(Token token) {
    Optional<Token> verb = grammar.governingVerb(token);
    Optional<Token> subject = verb.flatMap(grammar::subject);
    Optional<Entity> acting = subject.flatMap(word -> body(word, token));
    if (acting.isPresent()) {
      return Reference.of(acting.get(), "pronoun-clause");
    }
    if (!token.text().toLowerCase(Locale.ROOT).equals("its")) {
      return focus
          .body()
          .filter(body -> tree.is(token, "nsubj") && verb.filter(this::takesActor).isPresent())
          .map(body -> Reference.of(body, "pronoun-body"))
          .orElse(Reference.NOBODY);
    }
    return possessorAbove(token)
        .or(() -> verb.flatMap(v -> tree.child(v, "dobj")).flatMap(object -> body(object, token)))
        .or(() -> lastStateBefore(token))
        .map(state -> Reference.of(state, "pronoun-state"))
        .orElse(Reference.NOBODY);
  }

  /** A verb whose subject is somebody: "it said", "it supports", not "it rains". */
  private boolean takesActor(Token verb) {
    return cues.is("saying", verb.lemma()) || !cues.stances(verb.lemma(), WordClass.VERB).isEmpty();
  }

  /** "Spain's cooperation, including its support": the possessor of the phrase around it. */
  private Optional<Entity> possessorAbove(Token token) {
    Optional<Token> noun = tree.head(token);
    while (noun.isPresent() && !grammar.isPredicate(noun.get())) {
      Optional<Entity> owner =
          grammar.possessor(noun.get()).filter(p -> !p.equals(token)).flatMap(p -> body(p, token));
      if (owner.isPresent()) {
        return owner;
      }
      noun = tree.head(noun.get());
    }
    return Optional.empty();
  }

  /** The state or organisation that a word before the pronoun names. */
  private Optional<Entity> body(Token word, Token pronoun) {
    return word.index() >= pronoun.index()
        ? Optional.empty()
        : scene
            .mention(word)
            .map(Mention::entity)
            .filter(e -> e.kind() == Entity.Kind.STATE || e.kind() == Entity.Kind.ORGANISATION);
  }

  private static Reference last(List<Entity> entities, String rule) {
    return entities.isEmpty()
        ? Reference.NOBODY
        : Reference.of(entities.get(entities.size() - 1), rule);
  }
}
