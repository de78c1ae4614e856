package entente.extract.meeting;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.Passage;
import entente.facts.Entity;
import entente.facts.Fact.Format;
import entente.facts.Voice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Meetings with the press that a noun tells: "a joint press conference of X and Y". */
final class PressNouns extends MeetingReader {
  private static final double SURE = 0.9;

  PressNouns(Passage passage, MeetingNotes notes) {
    super(passage, notes);
  }

  /** "together with X". */
  private List<Entity> together(Token verb) {
    return parties.after("with", tree.children(verb, ADVERBIAL));
  }

  /** "told | a joint news conference", "said so | at a briefing for the press". */
  private Optional<Token> said(Token noun) {
    Optional<Token> head = tree.head(noun);
    Optional<Token> told = head.filter(verb -> tree.is(noun, OBJECT) && is("telling-press", verb));
    return told.or(() ->
        head.filter(at -> cues.is("at-talks", at.lemma()))
            .flatMap(tree::head)
            .filter(Token::isVerb)
            .filter(verb -> !tree.has(noun, POSSESSOR, who -> !who.isPronoun())));
  }

  /** "made statements for the press", "a joint press conference of X and Y". */
  void read(Token noun) {
    Optional<Token> carrier = parties.carrier(noun);
    Set<Entity> all = new LinkedHashSet<>(parties.ofNoun(noun));
    carrier.ifPresent(verb -> all.addAll(carried(verb)));
    carrier.ifPresent(verb -> all.addAll(together(verb)));
    Optional<Token> told = carrier.isEmpty() ? said(noun) : Optional.empty();
    told.filter(verb -> all.size() < 2)
        .ifPresent(verb -> all.addAll(onlyPersons(parties.subject(verb))));
    List<Token> anchors = new ArrayList<>(List.of(noun));
    carrier.ifPresent(anchors::add);
    boolean persons = !all.isEmpty() && all.stream().anyMatch(e -> e.kind() == Entity.Kind.PERSON);
    boolean joint =
        all.size() > 1
            || carrier.or(() -> told).isPresent()
            || tree.children(noun).stream().anyMatch(c -> is("in-common", c));
    if (persons && joint) {
      Voice voice = carrier.map(passage::voice).orElseGet(() -> passage.voice(noun));
      notes.add(
          noun,
          Format.PRESS,
          all,
          anchors,
          voice,
          carrier.stream().toList(),
          "meeting/press-noun",
          SURE);
    }
  }
}
