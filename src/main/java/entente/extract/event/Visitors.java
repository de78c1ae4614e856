package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.Dates;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who goes somewhere: "X arrived", "Chad's foreign minister travelled", "the visit of X". */
final class Visitors extends SentenceReader {
  Visitors(Passage passage) {
    super(passage);
  }

  /** Who travels by the verb: its subject, or the one to whom "you" is said. */
  List<Entity> of(Token verb) {
    return Stream.concat(travellers(verb).stream(), addressee(verb).stream()).toList();
  }

  /** "You are visiting us": in a talk of two leaders, the one to whom the other speaks. */
  private Optional<Entity> addressee(Token verb) {
    Optional<Entity> speaker = passage.speaker(verb);
    boolean spoken = tree.has(verb, SUBJECT, subject -> subject.text().equalsIgnoreCase("you"));
    List<Entity> leaders = passage.leaders();
    return spoken && speaker.filter(leaders::contains).isPresent()
        ? leaders.stream().filter(leader -> !speaker.get().equals(leader)).findFirst()
        : Optional.empty();
  }

  /** "A Kenyan delegation visited", "officials from the ministry will travel". */
  private boolean isDelegation(Token verb) {
    boolean told = !Dates.isTitle(tree.sentence().block());
    return grammar
        .subject(verb)
        .filter(subject -> told)
        .filter(subject ->
            cues.is("delegation-noun", subject.lemma()) || cues.is("travelling", subject.lemma()))
        .isPresent();
  }

  private static boolean travels(Entity entity) {
    return entity.kind() == Entity.Kind.PERSON;
  }

  /** Persons; for "Chad's foreign minister" whom nobody names, the state. */
  private List<Entity> travellers(Token verb) {
    boolean official = grammar.subject(verb).filter(this::isOfficial).isPresent();
    boolean all = official || isDelegation(verb);
    List<Entity> found =
        parties.subject(verb).stream().filter(entity -> all || travels(entity)).toList();
    return Stream.concat(found.stream(), leaders(verb).stream()).distinct().toList();
  }

  /** "A delegation | led by Minister Y arrived": Y goes with it. */
  private List<Entity> leaders(Token verb) {
    List<Token> leading =
        grammar.subject(verb).filter(noun -> is("delegation-noun", noun)).stream()
            .flatMap(delegation -> tree.children(delegation, ADNOMINAL).stream())
            .filter(led -> is("delegation-leading", led))
            .toList();
    return leading.stream()
        .flatMap(led -> parties.subject(led).stream())
        .filter(Visitors::travels)
        .toList();
  }

  private boolean isOfficial(Token noun) {
    return cues.is("leader", noun.lemma().toLowerCase(Locale.ROOT));
  }

  /** Who is on the visit that a noun tells. */
  List<Entity> ofNoun(Token noun, Optional<Token> carrier, boolean hasGoal) {
    List<Entity> found = new ArrayList<>();
    List<Token> owners = new ArrayList<>(grammar.possessor(noun).stream().toList());
    owners.addAll(parties.objects("of", List.of(noun)));
    owners.addAll(parties.objects("by", List.of(noun)));
    owners.forEach(owner -> found.addAll(parties.in(owner)));
    tree.children(noun, PREMODIFIERS).stream()
        .flatMap(child -> scene.mention(child).stream())
        .map(Mention::entity)
        .forEach(found::add);
    List<Entity> visitors = new ArrayList<>(found.stream().filter(Visitors::travels).toList());
    owners.stream().filter(this::isOfficial).map(parties::in).forEach(visitors::addAll);
    if (visitors.isEmpty() && hasGoal) {
      carrier
          .or(() -> passage.factuality().over(noun))
          .or(() -> during(noun))
          .ifPresent(verb -> visitors.addAll(travellers(verb)));
    }
    return visitors.stream().distinct().toList();
  }

  /** "Xi said so during a visit to Paris": the subject is the visitor. */
  Optional<Token> during(Token noun) {
    return tree.head(noun)
        .filter(p -> List.of("during", "on").contains(p.lemma()) && tree.is(p, PREPOSITION))
        .flatMap(tree::head)
        .filter(Token::isVerb);
  }
}
