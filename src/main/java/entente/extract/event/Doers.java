package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.ActWords;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.extract.passage.Unnamed;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who does what a verb or noun tells; those who act for a state are the state. */
final class Doers extends SentenceReader {
  private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,5}|.*\\..*");

  private final ToldActs told;
  private final Unnamed people;

  Doers(Passage passage) {
    super(passage);
    this.told = new ToldActs(passage);
    this.people = new Unnamed(passage);
  }

  /** The actors of the verb; of "Brazilian police", the state. */
  List<Entity> of(Token verb) {
    return grammar
        .subject(verb)
        .filter(subject -> !isMisread(verb) && !isIndefinite(subject))
        .map(subject -> isOwnDeed(subject) ? passage.parties() : in(subject))
        .map(Doers::acting)
        .map(found -> found.isEmpty() ? crew(verb) : found)
        .map(found -> found.isEmpty() ? armed(verb) : found)
        .map(found -> found.isEmpty() ? ofGoods(verb) : found)
        .map(found -> found.isEmpty() ? ofWeapons(verb) : found)
        .orElse(List.of());
  }

  /** "destroyed by Russian bombs", "fire from the Kenyan army": whose weapons they are. */
  private List<Entity> ofWeapons(Token verb) {
    return grammar
        .subject(verb)
        .filter(weapon -> is("striking-thing", weapon))
        .map(weapon ->
            Stream.concat(
                    described(weapon),
                    tree.prepositional(weapon, "from").stream().flatMap(from -> in(from).stream()))
                .filter(Entity::isActor)
                .distinct()
                .toList())
        .orElse(List.of());
  }

  /** "Exports of Uzbek gas resumed": what a state sends goes again, and that is the state's act. */
  private List<Entity> ofGoods(Token verb) {
    return goods(verb).stream()
        .flatMap(goods ->
            Stream.of(
                ofNoun(goods).stream(),
                tree.prepositional(goods, "of").stream().flatMap(this::described),
                tree.prepositional(goods, "from").stream().flatMap(from -> in(from).stream())))
        .flatMap(doers -> doers)
        .distinct()
        .toList();
  }

  /** The exports, flights or supplies that are said to go on, without who makes them do so. */
  Optional<Token> goods(Token verb) {
    return grammar
        .subject(verb)
        .filter(goods -> is("goods", goods) && !grammar.isPassive(verb) && !tree.has(verb, OBJECT));
  }

  /** "M23 rebels", "Hamas fighters", "fighters of Renamo": the body whose arms they bear. */
  private List<Entity> armed(Token verb) {
    return grammar
        .subject(verb)
        .filter(people -> cues.is("armed-people", ActWords.lower(people)) && !isIndefinite(people))
        .map(people ->
            Stream.of(
                    tree.children(people, PREMODIFIERS).stream(),
                    tree.children(people, POSSESSOR).stream(),
                    tree.prepositional(people, "of").stream(),
                    tree.prepositional(people, "from").stream())
                .flatMap(words -> words)
                .flatMap(word -> scene.mention(word).stream())
                .map(Mention::entity)
                .filter(Doers::isBody)
                .distinct()
                .toList())
        .orElse(List.of());
  }

  /** "Guyanese coast guard crews", "a Lankan patrol": the state whose body they are of. */
  private List<Entity> crew(Token verb) {
    return grammar
        .subject(verb)
        .filter(crew -> isCrew(crew))
        .map(crew ->
            Stream.concat(
                    tree.children(crew, PREMODIFIERS).stream(),
                    tree.children(crew, POSSESSOR).stream())
                .flatMap(word -> scene.mention(word).stream())
                .map(Mention::entity)
                .filter(entity -> entity.kind() == Entity.Kind.STATE)
                .toList())
        .map(Doers::acting)
        .orElse(List.of());
  }

  /** "navy boats", "a patrol": not any boat. */
  private boolean isCrew(Token subject) {
    return is("armed-crew", subject)
        || (cues.is("crew-noun", ActWords.lower(subject))
            && !isIndefinite(subject)
            && tree.has(subject, PREMODIFIERS, body -> cues.is("organ", ActWords.lower(body))));
  }

  /**
   * The people that no name stands for: "rights groups", "gunmen", "thousands"; or a name that no
   * list knows: "Jaish al-Adl freed four guards".
   */
  Optional<Token> unnamed(Token verb) {
    return grammar
        .subject(verb)
        .filter(subject ->
            people.isPeople(subject)
                || is("many-noun", subject)
                || is("army", subject)
                || isStrangeName(subject))
        .filter(subject -> !isMisread(verb) && in(subject).isEmpty());
  }

  private boolean isStrangeName(Token subject) {
    return subject.isProper()
        && subject.index() > 0
        && scene.mentions(subject.span()).isEmpty()
        && dates.in(tree).stream().noneMatch(day -> day.span().overlaps(subject.span()));
  }

  /** "army" of soldiers, "crowd" of people without a name who bear no arms, else "". */
  String sort(Token verb) {
    boolean army = grammar.subject(verb).filter(who -> is("army", who)).isPresent();
    boolean crowd = unnamed(verb).filter(who -> !is("armed-people", who)).isPresent();
    return army ? "army" : crowd ? "crowd" : "";
  }

  /** Who does what a noun tells: "Eritrea's detention", "Iranian attacks", "attacks by Iran". */
  List<Entity> ofNoun(Token noun) {
    List<Token> phrases = new ArrayList<>(possessor(noun).stream().toList());
    List<Token> goals = parties.objects("of", List.of(noun));
    if (is("mutual-noun", noun)) {
      phrases.addAll(parties.objects("between", List.of(noun)));
    }
    phrases.addAll(parties.objects("by", Stream.concat(Stream.of(noun), goals.stream()).toList()));
    tree.children(noun, ADNOMINAL).stream()
        .filter(done -> is("perpetrating", done))
        .flatMap(done -> grammar.subject(done).stream())
        .forEach(phrases::add);
    if (is("deed-of", noun)) {
      phrases.addAll(goals);
    }
    if (is("house-deed", noun)) {
      parties.objects("in", List.of(noun)).stream()
          .filter(house -> in(house).stream().allMatch(Doers::isBody))
          .forEach(phrases::add);
    }
    if (cues.is("giving-noun", ActWords.lower(noun))) {
      phrases.addAll(
          parties.objects("from", Stream.concat(Stream.of(noun), goals.stream()).toList()));
    }
    List<Entity> found = new ArrayList<>();
    phrases.forEach(phrase -> found.addAll(in(phrase)));
    described(noun).forEach(found::add);
    if (found.isEmpty() && isMoving(noun)) {
      goals.forEach(goal -> found.addAll(in(goal)));
    }
    if (found.isEmpty() && cues.is("founding-noun", ActWords.lower(noun))) {
      goals.stream()
          .flatMap(goal -> possessor(goal).stream())
          .forEach(owner -> found.addAll(in(owner)));
      goals.stream()
          .filter(goal -> is("own-post", goal))
          .forEach(goal -> found.addAll(whose(goal)));
    }
    List<Entity> acting = acting(found);
    boolean suffered =
        cues.is("suffered-noun", ActWords.lower(noun))
            && acting.stream().allMatch(actor -> actor.kind() == Entity.Kind.PERSON);
    return suffered ? List.of() : acting;
  }

  /**
   * Whose it is; "Iran's missile attack" is Iran's though a parser gives it to the missile, and in
   * "its raids and abuses" both are its.
   */
  Optional<Token> possessor(Token noun) {
    return grammar
        .possessor(noun)
        .or(() ->
            tree.children(noun, PREMODIFIERS).stream()
                .filter(child -> child.index() < noun.index())
                .flatMap(child -> tree.child(child, POSSESSOR).stream())
                .findFirst())
        .or(() -> ofFirst(noun).flatMap(grammar::possessor));
  }

  /** The first of a list in which the noun stands without an article of its own. */
  private Optional<Token> ofFirst(Token noun) {
    boolean bare = !tree.has(noun, DETERMINER);
    return Optional.of(tree.firstConjunct(noun)).filter(first -> bare && !first.equals(noun));
  }

  /** "Iranian attacks", "U.S. sanctions", "Kenyan army raids", "Hamas attacks"; not "Gaza war". */
  private Stream<Entity> described(Token noun) {
    List<Token> before = tree.children(noun, PREMODIFIERS);
    Stream<Entity> names =
        before.stream()
            .filter(child -> child.index() < noun.index())
            .flatMap(child ->
                scene
                    .mention(child)
                    .map(Mention::entity)
                    .filter(entity -> describes(child, entity) || isBody(entity))
                    .stream());
    return Stream.concat(
        names,
        before.stream()
            .filter(child -> cues.is("organ", ActWords.lower(child)))
            .flatMap(child -> in(child).stream()));
  }

  /** "Iranian", "U.S.", "DPRK": states whose short names stand before what they do. */
  private static boolean describes(Token word, Entity entity) {
    boolean initials = SHORT.matcher(word.text()).matches();
    return word.isAdjective() || (initials && entity.kind() == Entity.Kind.STATE);
  }

  private static boolean isBody(Entity entity) {
    return entity.kind() == Entity.Kind.ORGANISATION;
  }

  /** "the withdrawal of Kenyan troops": they do it, it is not done to them. */
  boolean isMoving(Token noun) {
    return cues.is("moving-noun", ActWords.lower(noun));
  }

  /** "the Danish embassy", "the embassy of Denmark". */
  private List<Entity> whose(Token post) {
    return Stream.concat(
            described(post),
            parties.objects("of", List.of(post)).stream().flatMap(state -> in(state).stream()))
        .toList();
  }

  private static List<Entity> acting(List<Entity> found) {
    return found.stream().filter(Entity::isActor).distinct().toList();
  }

  /** "Today's action imposes": in a government's own release, what it has just done. */
  private boolean isOwnDeed(Token subject) {
    boolean its =
        tree.has(subject, DETERMINERS, child -> cues.is("own-deed-of", ActWords.lower(child)));
    return its && passage.parties().size() == 1 && cues.is("own-deed", ActWords.lastWord(subject));
  }

  private List<Entity> in(Token head) {
    return parties.in(head);
  }

  /** "an EU and NATO member state": a name that describes another noun; not "a Malian court". */
  private boolean isIndefinite(Token subject) {
    return subject.index() > 0
        && tree.tokens().get(subject.index() - 1).text().matches("(?i)an?")
        && !cues.is("organ", ActWords.lastWord(subject))
        && !is("armed-crew", subject);
  }

  /** A finite verb in a clause of its own has a subject of its own. */
  private boolean isMisread(Token verb) {
    return tree.is(verb, ADVERBIAL_CLAUSE, COMPLEMENT, PREPOSITION_CLAUSE, UNNAMED)
        && !grammar.isPassive(verb)
        && !tree.has(verb, SUBJECT)
        && !told.isMeans(verb)
        && !told.isDecided(verb);
  }
}
