package entente.extract.passage;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.register.Reference;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * To whom something is done, and at whom a stance is directed.
 *
 * <p>Only those whom the grammar puts there: the object itself, whose it is ("Russian diplomats",
 * "Iran's banks"), and what a preposition of direction leads to ("sanctions on", "troops to"). Not
 * all that a phrase mentions.
 */
public final class Addressees extends SentenceReader {
  private static final int DEPTH = 3;

  /** What leads to whom it concerns: "sanctions | on", "a ceasefire | with". */
  private static final Set<String> DIRECT =
      Set.of(
          "on", "upon", "against", "to", "into", "from", "with", "toward", "towards", "between",
          "outside");

  /** "along its border | with": not what lies there. */
  private static final String ALONG = "along";

  private static final Set<String> FROM_OR_TO = Set.of("from", "to");
  private static final Set<String> OF_OR_BY = Set.of("of", "by");

  public Addressees(Passage passage) {
    super(passage);
  }

  /**
   * To whom a verb's act is done; empty where the words leave it open.
   *
   * @param heads the heads of its object
   * @param actors who does it, and so is none of them
   * @param kind code of the scheme {@code act}, or ""
   */
  public List<Entity> ofAct(Token verb, List<Token> heads, List<Entity> actors, String kind) {
    Search search = new Search(actors, kind);
    Set<Entity> found = new LinkedHashSet<>();
    heads.forEach(head -> found.addAll(search.thing(head, DEPTH)));
    tree.children(verb, DATIVE).stream()
        .filter(Token::isNoun)
        .forEach(one -> found.addAll(search.thing(one, DEPTH)));
    tree.children(verb, PREPOSITION, DATIVE).stream()
        .filter(way ->
            search.leads(way) || (found.isEmpty() && (search.isWithin(way) || search.isGoal(way))))
        .forEach(way -> found.addAll(search.behind(way, DEPTH)));
    particles(verb)
        .flatMap(out -> tree.children(out, PREPOSITION).stream())
        .forEach(way -> found.addAll(search.behind(way, DEPTH)));
    return List.copyOf(found);
  }

  /** "hit | back at", "pulled | out of". */
  private Stream<Token> particles(Token verb) {
    return tree.children(verb, PARTICLE, PREPOSITION, ADVERBIAL).stream()
        .filter(out -> out.index() > verb.index() && !tree.has(out, PREPOSITION_OBJECT));
  }

  /** To whom an act is done that a noun tells: "attacks on Togo". */
  public List<Entity> ofNoun(Token noun, List<Entity> actors, String kind) {
    Search search = new Search(actors, kind);
    return tree.children(noun, PREPOSITION).stream()
        .filter(search::leadsFromThing)
        .flatMap(way -> search.behind(way, DEPTH).stream())
        .distinct()
        .toList();
  }

  /** Whom the words name: an actor, or those who act for one. */
  public List<Entity> whom(Token head) {
    Reference meant = passage.referents().all(head);
    boolean named = meant.by() == Reference.By.NAME || meant.by() == Reference.By.ORGAN;
    return named ? meant.entities().stream().filter(Entity::isActor).toList() : List.of();
  }

  /** Whose the thing is: "Iran's attack", "Iranian attacks", "attacks by Iran". */
  public List<Entity> whose(Token thing) {
    return Stream.concat(owners(thing), doers(thing)).filter(Entity::isActor).distinct().toList();
  }

  /** As {@link #whose}, but not by an adjective alone, which may tell where: "the Syrian war". */
  public List<Entity> owner(Token thing) {
    return Stream.concat(possessors(thing), doers(thing))
        .filter(Entity::isActor)
        .distinct()
        .toList();
  }

  private Stream<Entity> doers(Token noun) {
    return tree.prepositional(noun, "by").stream().flatMap(by -> whom(by).stream());
  }

  /** "Iran's banks", "Iranian banks", "EU officials"; not "the Iran deal", "the Gaza talks". */
  private Stream<Entity> owners(Token noun) {
    return Stream.concat(
        possessors(noun),
        tree.children(noun, PREMODIFIERS).stream()
            .filter(word -> word.index() < noun.index())
            .flatMap(word ->
                scene
                    .mention(word)
                    .map(Mention::entity)
                    .filter(entity -> isOwner(word, entity))
                    .stream()));
  }

  private Stream<Entity> possessors(Token noun) {
    return grammar.possessor(noun).stream()
        .flatMap(owner -> passage.referents().all(owner).entities().stream());
  }

  private static boolean isOwner(Token word, Entity entity) {
    return word.isAdjective()
        || word.text().contains(".")
        || entity.kind() == Entity.Kind.ORGANISATION;
  }

  /** The search for those to whom an act is done. */
  private final class Search {
    private final List<Entity> actors;
    private final boolean violent;
    private final boolean within;
    private final boolean helpful;
    private final boolean moved;
    private final boolean serving;
    private final boolean forWhom;

    Search(List<Entity> actors, String kind) {
      this.actors = actors;
      this.violent = cues.plover().harms(kind);
      this.within = violent || cues.is("done-within", kind);
      this.helpful = cues.plover().helps(kind);
      this.moved = cues.is("moving-people", kind);
      this.serving = cues.is("serving-kind", kind);
      this.forWhom = cues.is("for-whom-kind", kind);
    }

    /** "at Togo" of what is fired, "for Togo" of what is given. */
    boolean leads(Token preposition) {
      String way = ActWords.lower(preposition);
      return (way.equals(ALONG) && !tree.has(preposition, PREPOSITION_OBJECT, this::isNamed))
          || (DIRECT.contains(way) && !(moved && FROM_OR_TO.contains(way)))
          || (violent && way.equals("at"))
          || ((helpful || forWhom) && way.equals("for"));
    }

    private boolean isNamed(Token noun) {
      return scene.mention(noun).isPresent();
    }

    boolean leadsFromThing(Token preposition) {
      return leads(preposition) || OF_OR_BY.contains(ActWords.lower(preposition));
    }

    /** "deported two nurses | to Togo": where nothing tells whose they are. */
    boolean isGoal(Token preposition) {
      return moved && ActWords.lower(preposition).equals("to");
    }

    /** "struck a base | in Togo": it is done to those in whose land it is done. */
    boolean isWithin(Token preposition) {
      return within && ActWords.lower(preposition).equals("in");
    }

    List<Entity> thing(Token head, int depth) {
      return tree.conjuncts(head).stream()
          .flatMap(member -> member(member, depth).stream())
          .distinct()
          .toList();
    }

    private List<Entity> member(Token head, int depth) {
      Optional<Entity> named =
          Stream.concat(Stream.of(head), tree.children(head, APPOSITION).stream())
              .flatMap(word -> scene.mention(word).stream())
              .map(Mention::entity)
              .map(this::land)
              .findFirst();
      List<Entity> nearest =
          named.map(Stream::of).orElseGet(() -> owners(head)).filter(this::isOther).toList();
      if (named.isPresent() || !nearest.isEmpty() || depth == 0) {
        return nearest;
      }
      List<Token> ways = tree.children(head, PREPOSITION);
      List<Entity> led =
          ways.stream()
              .filter(this::leadsFromThing)
              .flatMap(way -> behind(way, depth - 1).stream())
              .toList();
      return led.isEmpty()
          ? ways.stream().filter(this::isWithin).flatMap(way -> behind(way, 0).stream()).toList()
          : led;
    }

    /** "recalled its envoy from Bamako": the envoy served with the state whose city it is. */
    private Entity land(Entity named) {
      return serving && named.kind() == Entity.Kind.PLACE
          ? scene.lexicon().stateOf(named).orElse(named)
          : named;
    }

    List<Entity> behind(Token way, int depth) {
      return tree.children(way, PREPOSITION_OBJECT).stream()
          .filter(
              object -> dates.in(tree).stream().noneMatch(d -> d.span().overlaps(object.span())))
          .flatMap(object -> thing(object, depth).stream())
          .toList();
    }

    private boolean isOther(Entity entity) {
      return (entity.isActor() || entity.isLand()) && !actors.contains(entity);
    }
  }
}
