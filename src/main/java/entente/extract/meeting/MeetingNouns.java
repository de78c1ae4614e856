package entente.extract.meeting;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.Passage;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Fact.Format;
import entente.facts.Modality;
import entente.facts.Voice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Meetings that a noun tells: "held talks with", "their talks", "talks between X and Y". */
final class MeetingNouns extends MeetingReader {
  private static final double SURE = 0.9;
  private static final double INFERRED = 0.7;

  private final CallNouns calls;
  private final MeetingNotes.Attendance attendance;

  MeetingNouns(Passage passage, MeetingNotes notes, MeetingNotes.Attendance attendance) {
    super(passage, notes);
    this.calls = new CallNouns(passage, notes, formats);
    this.attendance = attendance;
  }

  /** "held talks with Y", "their talks", "X's meeting with Y", "talks between X and Y". */
  void noun(Token noun) {
    if (cues.is("call-noun", noun.lemma()) && calls.read(noun)) {
      return;
    }
    Token event = counted(noun);
    Optional<Token> carrier = parties.carrier(noun).or(() -> carrier(event));
    List<Token> anchors = new ArrayList<>(List.of(noun));
    carrier.ifPresent(anchors::add);
    if (!event.equals(noun)) {
      anchors.add(event);
    }
    takingPlace(event).ifPresent(anchors::add);
    Set<Entity> all = new LinkedHashSet<>(members(parties.ofNoun(noun)));
    carrier.ifPresent(verb -> all.addAll(carried(verb)));
    takingPlace(event).ifPresent(verb -> all.addAll(ofPlace(verb)));
    for (Token done : convened(event)) {
      anchors.add(done);
      all.addAll(ofPlace(done));
    }
    if (all.isEmpty() && isOfADay(noun)) {
      all.addAll(passage.referents().participants(noun).entities());
    }
    List<Entity> guests = parties.after("with", anchors);
    boolean alone = all.size() == 1 || guests.containsAll(all);
    if (alone && carrier.isEmpty()) {
      towards(noun).ifPresent(verb -> all.addAll(parties.subject(verb)));
      beside(noun).ifPresent(verb -> all.addAll(persons(parties.subject(verb))));
    }
    Optional<Token> over =
        passage.factuality().over(noun).or(() -> passage.factuality().over(event));
    boolean ofOneBody = over.isPresent() && guests.isEmpty() && isOfOneBody(noun, all);
    over.filter(verb -> alone && !ofOneBody).ifPresent(verb -> all.addAll(parties.subject(verb)));
    List<Entity> hosts = all.stream().filter(one -> !guests.contains(one)).toList();
    boolean several = all.size() > 1 && (guests.isEmpty() || !hosts.isEmpty());
    boolean both = several || ofOneBody || isOfBody(noun, all);
    if (both && !isWithOthers(noun)) {
      boolean withVerb = carrier.isPresent() && !grammar.isPassive(carrier.get());
      Voice told = passage.voice(withVerb ? carrier.get() : ahead(event).orElse(event));
      Voice voice = isOver(event) ? told.with(Modality.HAPPENED) : told;
      String rule = carrier.isPresent() ? "meeting/light-verb" : "meeting/noun";
      for (Set<Entity> together : meetings(noun, hosts, guests)) {
        notes.add(
            event,
            formats.of(noun),
            together,
            anchors,
            voice,
            carrier.or(() -> over).stream().toList(),
            rule,
            carrier.isPresent() ? SURE : INFERRED);
      }
    } else if (all.isEmpty() && !calls.read(noun)) {
      again(noun);
    } else if (!all.isEmpty() && guests.isEmpty() && carrier.isPresent()) {
      withUnnamed(noun, carrier.get(), all, anchors);
    }
  }

  /** "held talks with business leaders". */
  private void withUnnamed(Token noun, Token carrier, Set<Entity> all, List<Token> anchors) {
    List<String> company = unnamed.company(parties.objects("with", anchors));
    if (!company.isEmpty()) {
      notes.add(
          counted(noun),
          formats.of(noun),
          all,
          company,
          anchors,
          passage.voice(carrier),
          List.of(carrier),
          "meeting/unnamed",
          INFERRED);
    }
  }

  /** "build on | the talks held on 12 March": whatever is wished of them. */
  private boolean isOver(Token event) {
    return convened(event).stream().anyMatch(done -> dates.of(passage, done).isPresent());
  }

  private List<Set<Entity>> meetings(Token noun, List<Entity> hosts, List<Entity> guests) {
    return hosts.size() == 1 && guests.isEmpty()
        ? List.of(Set.copyOf(hosts))
        : MeetingFormats.meetings(!isSeveral(noun), hosts, guests);
  }

  /** "the September meeting of the Board": the members of a body, on a day. */
  private boolean isOfBody(Token noun, Set<Entity> all) {
    return isOfOneBody(noun, all)
        && parties.objects("with", List.of(noun)).isEmpty()
        && dates.of(passage, noun).isPresent();
  }

  /** "ahead of the meeting of the Board": whoever gets ready for it is not told to be there. */
  private static boolean isOfOneBody(Token noun, Set<Entity> all) {
    return all.size() == 1
        && all.iterator().next().kind() == Entity.Kind.ORGANISATION
        && noun.is(SINGULAR_NOUN);
  }

  /** "took place between A and B". */
  private List<Entity> ofPlace(Token verb) {
    List<Token> words = new ArrayList<>(List.of(verb));
    words.addAll(tree.children(verb, OBJECT));
    return parties.after("between", words);
  }

  /** "separate talks with", "meetings with A and B": one with each. */
  private boolean isSeveral(Token noun) {
    return formats.isApart(noun)
        || (noun.is(PLURAL_NOUN) && cues.is("counted-meeting", noun.lemma()));
  }

  /**
   * "over a lunch, A and B discussed it", "at the dialogue between A and B", "the third round of
   * the Kenya-Chad Dialogue took place": they met there.
   */
  void occasion(Token noun) {
    Optional<Token> there =
        tree.head(noun).filter(p -> List.of("at", "during", "over").contains(p.lemma()));
    boolean between = parties.after("between", List.of(noun)).size() > 1;
    boolean ofBody = takingPlace(noun).isPresent() && !parties.ofNoun(noun).isEmpty();
    if ((there.isPresent() && between) || ofBody) {
      noun(noun);
    } else if (there.isPresent()) {
      calls.read(noun);
    }
  }

  /**
   * "said so | after talks with Y", "announced it | in a meeting with Y", "took part in | talks
   * with Y": the subject met him.
   */
  private Optional<Token> beside(Token noun) {
    boolean partner = !parties.objects("with", List.of(noun)).isEmpty();
    boolean owned = tree.has(noun, POSSESSOR);
    Optional<Token> preposition = tree.head(noun).filter(p -> partner && !owned);
    Optional<Token> attending =
        preposition
            .filter(Token::isVerb)
            .or(() -> preposition.filter(p -> p.lemma().equals("in")).flatMap(tree::head))
            .filter(this::isAttending);
    if (attending.isPresent()) {
      return attending;
    }
    boolean afterwards = preposition.filter(p -> cues.is("after-talks", p.lemma())).isPresent();
    return preposition
        .filter(p -> afterwards || cues.is("at-talks", p.lemma()))
        .flatMap(tree::head)
        .filter(Token::isVerb)
        .filter(verb ->
            afterwards
                || noun.index() < verb.index()
                || tree.is(verb, ADVERBIAL_CLAUSE)
                || cues.is("saying", verb.lemma()));
  }

  /** "flew to Port | for talks with Y", "A and B sat down | for talks". */
  private Optional<Token> towards(Token noun) {
    boolean partner = !parties.objects("with", List.of(noun)).isEmpty();
    return tree.head(noun)
        .filter(preposition -> preposition.lemma().equals("for") && !tree.has(noun, POSSESSOR))
        .flatMap(tree::head)
        .filter(verb -> is("going-for-talks", verb))
        .filter(verb -> partner || parties.subject(verb).size() > 1);
  }

  /** "took part", "participated", "attended". */
  private boolean isAttending(Token verb) {
    return cues.is("attending-verb", verb.lemma()) || takesPart(verb);
  }

  private static List<Entity> persons(List<Entity> found) {
    boolean all = found.stream().allMatch(one -> one.kind() == Entity.Kind.PERSON);
    return all ? found : List.of();
  }

  /** Of "a round of talks opened in Port" the round, of "opened two days of talks" the days. */
  private Token counted(Token noun) {
    return tree.head(noun)
        .filter(of -> of.lemma().equals("of"))
        .flatMap(tree::head)
        .filter(round -> cues.is("carried-meeting", round.lemma()) || isMeasure(round))
        .orElse(noun);
  }

  private boolean isMeasure(Token noun) {
    return is("meeting-measure", noun);
  }

  /** "opened | two days of talks"; a round of talks is read off its own verb. */
  private Optional<Token> carrier(Token event) {
    return isMeasure(event) ? parties.carrier(event) : Optional.empty();
  }

  /** "the talks continued over breakfast", "the meeting took place in Port": those told last. */
  private void again(Token noun) {
    Optional<Token> verb = takingPlace(noun);
    boolean definite =
        tree.has(
            noun,
            DETERMINER,
            det -> List.of("the", "this").contains(det.text().toLowerCase(Locale.ROOT)));
    Optional<Fact.Meeting> last = attendance.last();
    if (verb.isPresent() && definite && !isNamed(noun) && last.isPresent()) {
      notes.add(
          noun,
          last.get().format() == Format.CALL ? Format.CALL : formats.of(noun),
          Set.copyOf(last.get().participants()),
          List.of(noun, verb.get()),
          passage.voice(verb.get()),
          List.of(verb.get()),
          "meeting/continued",
          INFERRED);
    }
  }

  /** "the Vienna talks": others than those told last, maybe. */
  private boolean isNamed(Token noun) {
    return tree.has(noun, PREMODIFIERS, child -> scene.mention(child).isPresent());
  }

  /** "the last U.S.-Kenya Dialogue meeting": the two states whose body it is. */
  private List<Entity> members(List<Entity> named) {
    boolean body = named.size() == 1 && named.get(0).kind() == Entity.Kind.ORGANISATION;
    List<Entity> states = body ? scene.statesIn(named.get(0).label()) : List.of();
    return states.isEmpty() ? named : states;
  }

  /** "Today's meeting", "Monday's talks": the event that the article is about. */
  private boolean isOfADay(Token noun) {
    return grammar.possessor(noun).filter(day -> dates.at(passage, day).isPresent()).isPresent();
  }

  /** The verb in "talks resumed", "the meeting took place", "is likely to be held". */
  private Optional<Token> takingPlace(Token noun) {
    return tree.head(noun)
        .filter(head -> tree.is(noun, SUBJECTS))
        .filter(head -> cues.is("taking-place", head.lemma()))
        .or(() -> ahead(noun));
  }

  /** "the talks are | expected to resume", "the meeting is likely | to be held". */
  private Optional<Token> ahead(Token noun) {
    return tree.head(noun).filter(head -> tree.is(noun, SUBJECTS)).stream()
        .flatMap(head ->
            Stream.concat(Stream.of(head), tree.children(head, PREDICATE_ADJECTIVE).stream()))
        .flatMap(over -> tree.children(over, OPEN_COMPLEMENT).stream())
        .filter(verb -> cues.is("taking-place", verb.lemma()))
        .findFirst();
  }

  /** "the talks | held in May between A and B". */
  private List<Token> convened(Token noun) {
    return tree.children(noun, ADNOMINAL).stream()
        .filter(verb -> verb.is(PAST_PARTICIPLE))
        .filter(verb -> cues.is("taking-place", verb.lemma()) || is("convening", verb))
        .toList();
  }

  /** "their talks with their counterparts": they did not meet each other. */
  private boolean isWithOthers(Token noun) {
    boolean theirs =
        grammar
            .possessor(noun)
            .filter(possessor -> possessor.text().equalsIgnoreCase("their"))
            .isPresent();
    return theirs && !parties.objects("with", List.of(noun)).isEmpty();
  }

  private List<Entity> carried(Token verb) {
    List<Entity> found = new ArrayList<>(parties.subject(verb));
    found.addAll(parties.after("with", List.of(verb)));
    found.addAll(parties.after("between", List.of(verb)));
    return found;
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
  void press(Token noun) {
    Optional<Token> carrier = parties.carrier(noun);
    Set<Entity> all = new LinkedHashSet<>(parties.ofNoun(noun));
    carrier.ifPresent(verb -> all.addAll(carried(verb)));
    carrier.ifPresent(verb -> all.addAll(together(verb)));
    Optional<Token> told = carrier.isEmpty() ? said(noun) : Optional.empty();
    told.filter(verb -> all.size() < 2)
        .ifPresent(verb -> all.addAll(persons(parties.subject(verb))));
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
