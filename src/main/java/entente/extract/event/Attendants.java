package entente.extract.event;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is told to have been at an event: held, led or attended it. */
final class Attendants extends SentenceReader {

  Attendants(Passage passage) {
    super(passage);
  }

  /**
   * Those that the sentence tells to have been there.
   *
   * @param noun the event
   * @param verb of holding or attending, whose object it is
   */
  List<Entity> of(Token noun, Optional<Token> verb) {
    List<Entity> there =
        new ArrayList<>(verb.stream().flatMap(held -> subject(held).stream()).toList());
    tree.children(noun, ADNOMINAL).stream()
        .filter(held -> cues.is("holding-verb", held.lemma()) || is("leading-occasion", held))
        .forEach(held -> there.addAll(parties.subject(held)));
    passives(noun).forEach(held -> there.addAll(parties.subject(held)));
    chair(noun).ifPresent(held -> there.addAll(parties.subject(held)));
    List<Token> anchors = Stream.concat(Stream.of(noun), verb.stream()).toList();
    there.addAll(present(anchors));
    return there.stream().distinct().toList();
  }

  /** "was | chaired by X and | attended by Y": verbs that say who was there. */
  List<Token> passives(Token noun) {
    return tree.head(noun).filter(verb -> tree.is(noun, PASSIVE_SUBJECT)).stream()
        .flatMap(verb -> tree.conjuncts(verb).stream())
        .filter(verb -> verb.is(PAST_PARTICIPLE) && tree.has(verb, AGENT))
        .filter(verb -> cues.is("attending-verb", verb.lemma()) || is("leading-occasion", verb))
        .toList();
  }

  /** "attended the summit in Port, | chaired by X". */
  private Optional<Token> chair(Token noun) {
    return tree.head(noun).stream()
        .flatMap(verb -> tree.children(verb, ADVERBIAL_CLAUSE).stream())
        .filter(led -> led.is(PAST_PARTICIPLE) && tree.has(led, AGENT))
        .filter(led -> led.index() > noun.index() && is("leading-occasion", led))
        .filter(led -> tree.tokens().get(led.index() - 1).text().equals(","))
        .filter(led -> led.index() == tree.subtree(noun).getLast().index() + 2)
        .findFirst();
  }

  /** "X", "envoys of forty states, | including X and Y": those who are named. */
  private List<Entity> subject(Token verb) {
    List<Entity> named = parties.subject(verb);
    return named.isEmpty()
        ? grammar.subject(verb).stream()
            .flatMap(many -> tree.subtree(many).stream())
            .filter(word -> word.is(GERUND) && cues.is("including-verb", word.lemma()))
            .flatMap(word -> tree.children(word, PREPOSITION_OBJECT, OBJECT).stream())
            .flatMap(one -> parties.in(one).stream())
            .toList()
        : named;
  }

  /** "held with the participation of X", "in the presence of Y". */
  private List<Entity> present(List<Token> anchors) {
    List<Token> presence =
        Stream.of("with", "in")
            .flatMap(preposition -> parties.objects(preposition, anchors).stream())
            .filter(word -> is("presence-noun", word))
            .toList();
    return parties.after("of", presence);
  }
}
