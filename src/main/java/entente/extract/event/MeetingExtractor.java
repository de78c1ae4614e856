package entente.extract.event;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.Dates;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.register.Parties;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Fact.Format;
import entente.facts.Voice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who meets, talks or telephones with whom: "met with", "held talks", "their talks", "a call with".
 */
public final class MeetingExtractor implements Extractor {

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    Dates dates = new Dates(discourse.scene());
    MeetingNotes.Attendance attendance = new MeetingNotes.Attendance();
    for (Passage passage : discourse.passages()) {
      Sentence sentence = new Sentence(passage, dates, receipts, attendance);
      for (Token token : passage.tree().tokens()) {
        sentence.read(token);
      }
    }
    return SameEvents.dated(receipts.claims(), dates.year());
  }

  /** Reads one sentence. */
  private static final class Sentence {
    private static final double SURE = 0.9;
    private static final double INFERRED = 0.7;

    private final Passage passage;
    private final Tree tree;
    private final Scene scene;
    private final Parties parties;
    private final Receipts receipts;
    private final MeetingNotes.Attendance attendance;
    private final MeetingNotes notes;
    private final MeetingFormats formats;

    Sentence(Passage passage, Dates dates, Receipts receipts, MeetingNotes.Attendance attendance) {
      this.passage = passage;
      this.tree = passage.tree();
      this.scene = passage.scene();
      this.parties = new Parties(passage.referents());
      this.receipts = receipts;
      this.attendance = attendance;
      this.notes = new MeetingNotes(passage, dates, receipts, attendance);
      this.formats = new MeetingFormats(passage);
    }

    void read(Token token) {
      if (token.isVerb() && scene.cues().is("meeting-verb", token.lemma())) {
        meet(token);
      } else if (token.isVerb() && scene.cues().is("receiving-verb", token.lemma())) {
        receive(token);
      } else if (token.isVerb() && scene.cues().is("speaking-verb", token.lemma())) {
        speak(token);
      } else if (token.isVerb() && scene.cues().is("phoning-verb", token.lemma())) {
        phone(token);
      } else if (token.isVerb() && isAttending(token)) {
        attend(token);
      } else if (token.isNoun() && formats.isPressEvent(token)) {
        press(token);
      } else if (token.isNoun() && formats.isMeeting(token)) {
        noun(token);
      } else if (token.lemma().equals("discuss")) {
        discuss(token);
      }
      if (token.isVerb() && scene.cues().is("convening", token.lemma())) {
        new Convened(passage, notes, formats).read(token);
      }
    }

    /** "a phone call from Y", received; "discussed it in a phone call": those who did so. */
    private boolean call(Token noun) {
      Optional<Token> exchanging = exchanging(noun);
      Optional<Token> telling = exchanging.or(() -> occasion(noun));
      Set<Entity> all = new LinkedHashSet<>();
      telling.ifPresent(verb -> all.addAll(parties.subject(verb)));
      int own = all.size();
      exchanging.ifPresent(verb -> all.addAll(partners(List.of(noun, verb))));
      boolean persons = all.stream().allMatch(entity -> entity.kind() == Entity.Kind.PERSON);
      boolean both = all.size() > 1 && persons && (exchanging.isEmpty() || all.size() > own);
      telling.filter(verb -> both).ifPresent(verb -> note(noun, verb, all));
      return both;
    }

    private void note(Token call, Token verb, Set<Entity> all) {
      notes.add(
          call,
          formats.of(call),
          all,
          List.of(call, verb),
          passage.voice(verb),
          List.of(verb),
          "meeting/call",
          INFERRED);
    }

    /** "received | a call", "placed | a call". */
    private Optional<Token> exchanging(Token noun) {
      return tree.head(noun)
          .filter(verb -> verb.isVerb() && tree.is(noun, "dobj", "nsubjpass"))
          .filter(verb -> scene.cues().is("call-verb", verb.lemma()))
          .filter(verb -> scene.cues().is("call-noun", noun.lemma()));
    }

    private List<Entity> partners(List<Token> anchors) {
      return Stream.of("from", "to", "with", "by")
          .flatMap(preposition -> parties.after(preposition, anchors).stream())
          .toList();
    }

    /** The verb of talking of which "in a call" or "during a meeting" is the occasion. */
    private Optional<Token> occasion(Token noun) {
      boolean some =
          tree.children(noun, "det").stream().anyMatch(det -> det.lemma().matches("an?"));
      boolean open = some || noun.pos().equals("NNS");
      return tree.head(noun)
          .filter(p -> open && List.of("in", "during", "over", "at").contains(p.lemma()))
          .flatMap(p -> passage.grammar().governingVerb(noun))
          .filter(verb -> scene.cues().is("talking", verb.lemma()));
    }

    /** "X received Y in Port": only where both are persons. */
    private void receive(Token verb) {
      boolean persons =
          Stream.concat(parties.subject(verb).stream(), received(verb).stream())
              .allMatch(entity -> entity.kind() == Entity.Kind.PERSON);
      if (persons && !received(verb).isEmpty()) {
        meet(verb);
      }
    }

    private List<Entity> received(Token verb) {
      return tree.children(verb, "dobj", "nsubjpass").stream()
          .flatMap(object -> parties.in(object).stream())
          .toList();
    }

    /** "X met (with) Y", "X and Y met", "X and Y jointly met the press". */
    private void meet(Token verb) {
      List<Token> anchors = List.of(verb);
      List<Token> objects = new ArrayList<>(tree.children(verb, "dobj", "nsubjpass"));
      objects.addAll(parties.objects("with", anchors));
      Set<Entity> others = new LinkedHashSet<>();
      objects.forEach(object -> others.addAll(parties.in(object)));
      boolean press = objects.stream().anyMatch(o -> formats.isPress(o) && parties.in(o).isEmpty());
      Set<Entity> all = new LinkedHashSet<>(parties.subject(verb));
      boolean alone = objects.isEmpty() && tree.child(verb, "nsubj").isEmpty();
      all.addAll(others);
      if (press && !all.isEmpty()) {
        notes.add(
            verb,
            Format.PRESS,
            all,
            anchors,
            passage.voice(verb),
            objects,
            "meeting/press-verb",
            SURE);
      } else if (isBodyOfMany(verb, all) && objects.isEmpty()) {
        notes.add(
            verb,
            Format.MEETING,
            all,
            anchors,
            passage.voice(verb),
            objects,
            "meeting/verb-meet",
            INFERRED);
      } else if (all.size() > 1 && !alone && (objects.isEmpty() || !others.isEmpty())) {
        for (Set<Entity> together : together(parties.subject(verb), others)) {
          notes.add(
              verb,
              Format.MEETING,
              together,
              anchors,
              passage.voice(verb),
              objects,
              "meeting/verb-meet",
              SURE);
        }
      }
    }

    /** "Leaders of the G7 met": the members of one body. */
    private boolean isBodyOfMany(Token verb, Set<Entity> all) {
      return all.size() == 1
          && all.iterator().next().kind() == Entity.Kind.ORGANISATION
          && passage
              .grammar()
              .subject(verb)
              .filter(subject -> subject.pos().endsWith("S"))
              .isPresent();
    }

    /**
     * "X met with Y and Z": whether in one meeting or two, X met each; as one only where the
     * sentence or the title says "together", "trilateral" and the like, or where they come from
     * three states.
     */
    private List<Set<Entity>> together(List<Entity> subjects, Set<Entity> others) {
      boolean one =
          others.size() < 2 || subjects.size() != 1 || isOneMeeting() || areOfManyStates(others);
      List<Set<Entity>> meetings = new ArrayList<>();
      if (one) {
        Set<Entity> all = new LinkedHashSet<>(subjects);
        all.addAll(others);
        meetings.add(all);
      } else {
        others.forEach(other -> meetings.add(new LinkedHashSet<>(List.of(subjects.get(0), other))));
      }
      return meetings.stream().filter(meeting -> meeting.size() > 1).toList();
    }

    private boolean isOneMeeting() {
      return Stream.concat(
              tree.tokens().stream(),
              scene.trees().stream()
                  .filter(other -> Dates.isTitle(other.sentence().block()))
                  .flatMap(title -> title.tokens().stream()))
          .anyMatch(t -> scene.cues().is("one-meeting", t.lemma().toLowerCase(Locale.ROOT)));
    }

    private boolean areOfManyStates(Set<Entity> persons) {
      return persons.stream().flatMap(person -> scene.stateOf(person).stream()).distinct().count()
          > 2;
    }

    /** "spoke with Y by telephone"; without the telephone, only in a read-out of a call. */
    private void speak(Token verb) {
      List<Token> objects = parties.objects("with", List.of(verb));
      List<Token> to = parties.objects("to", List.of(verb));
      boolean call = formats.isByTelephone() || formats.isCallReadout();
      List<Token> partners = objects.isEmpty() && call ? to : objects;
      Set<Entity> all = new LinkedHashSet<>(parties.subject(verb));
      int own = all.size();
      partners.forEach(partner -> all.addAll(parties.in(partner)));
      boolean eachOther = own > 1 && partners.isEmpty() && isAgain(verb);
      if (own > 0 && (all.size() > own || eachOther)) {
        Format format = call ? Format.CALL : Format.TALKS;
        notes.add(
            verb,
            format,
            all,
            List.of(verb),
            passage.voice(verb),
            partners,
            "meeting/verb-speak",
            SURE);
      }
    }

    /** "agreed to speak again": those who did before. */
    private boolean isAgain(Token verb) {
      return tree.children(verb, "advmod").stream()
          .anyMatch(adverb -> scene.cues().is("again", adverb.lemma()));
    }

    /** "telephoned Y", "called Y"; not "called Y a friend", "called on Y". */
    private void phone(Token verb) {
      List<Token> objects = tree.children(verb, "dobj", "nsubjpass", "oprd");
      List<Entity> others = objects.stream().flatMap(o -> parties.in(o).stream()).toList();
      boolean more =
          tree.child(verb, "xcomp", "ccomp", "acomp", "attr", "prt", "advcl").isPresent();
      boolean persons =
          objects.size() == 1
              && (isOfficial(objects.get(0))
                  || others.stream().allMatch(entity -> entity.kind() == Entity.Kind.PERSON));
      Set<Entity> all = new LinkedHashSet<>(parties.subject(verb));
      int own = all.size();
      all.addAll(others);
      if (persons && !more && own > 0 && all.size() > own) {
        notes.add(
            verb,
            Format.CALL,
            all,
            List.of(verb),
            passage.voice(verb),
            objects,
            "meeting/verb-phone",
            INFERRED);
      }
    }

    /** "the President of Egypt", "his counterpart". */
    private boolean isOfficial(Token noun) {
      return scene.cues().is("leader", noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** "will discuss with Y": two persons, so they meet. */
    private void discuss(Token verb) {
      List<Token> objects = parties.objects("with", List.of(verb));
      Set<Entity> all = new LinkedHashSet<>(parties.subject(verb));
      int own = all.size();
      objects.forEach(object -> all.addAll(parties.in(object)));
      boolean persons = all.stream().allMatch(entity -> entity.kind() == Entity.Kind.PERSON);
      boolean byPhone = objects.isEmpty() && own > 1 && isOverPhone(verb);
      if (persons && own > 0 && (all.size() > own || byPhone)) {
        Format format =
            formats.isByTelephone() || formats.isCallReadout() ? Format.CALL : Format.TALKS;
        notes.add(
            verb,
            format,
            all,
            List.of(verb),
            passage.voice(verb),
            objects,
            "meeting/verb-discuss",
            INFERRED);
      }
    }

    /** "discussed it over the phone", "by phone". */
    private boolean isOverPhone(Token verb) {
      return List.of("over", "by", "via").stream()
          .flatMap(preposition -> parties.objects(preposition, List.of(verb)).stream())
          .anyMatch(noun -> scene.cues().is("call-word", noun.lemma()));
    }

    private boolean isAttending(Token verb) {
      return scene.cues().is("attending-verb", verb.lemma())
          || scene.cues().is("delegation-leading", verb.lemma());
    }

    /** "X, Y and Z attended the meeting": the meeting that the article told last. */
    private void attend(Token verb) {
      List<Token> objects = tree.children(verb, "dobj", "nsubjpass");
      boolean leading = objects.stream().anyMatch(noun -> isDelegation(verb, noun));
      boolean meeting =
          objects.stream()
              .anyMatch(noun -> formats.isMeeting(noun) && parties.ofNoun(noun).isEmpty());
      List<Entity> attendees =
          parties.subject(verb).stream().filter(e -> e.kind() == Entity.Kind.PERSON).toList();
      if ((meeting || leading) && !attendees.isEmpty()) {
        Optional<Fact.Meeting> last = attendance.last();
        if (last.isPresent()) {
          joins(verb, objects, attendees, last.get());
        } else if (leading) {
          lead(verb, objects, attendees);
        }
      }
      if (objects.stream().anyMatch(noun -> isLed(verb, noun))) {
        attendance.lead(attendees);
      }
    }

    private void joins(Token verb, List<Token> objects, List<Entity> attendees, Fact.Meeting last) {
      Set<Entity> all = new LinkedHashSet<>(last.participants());
      all.addAll(attendees);
      receipts.add(
          new Fact.Meeting(
              last.format(), List.copyOf(all), last.when(), last.place(), Optional.empty()),
          passage.voice(verb),
          notes.words(verb, objects, List.of(verb)),
          "meeting/attended",
          INFERRED);
    }

    /** "A led the Kenyan delegation. B headed that of Peru": those two have met. */
    private void lead(Token verb, List<Token> objects, List<Entity> leaders) {
      Set<Entity> all = new LinkedHashSet<>(attendance.leaders());
      all.addAll(leaders);
      if (all.size() > leaders.size()) {
        notes.add(
            verb,
            Format.TALKS,
            all,
            List.of(verb),
            passage.voice(verb),
            objects,
            "meeting/attended",
            INFERRED);
      }
    }

    /** "led the Kenyan delegation": at the meeting told before. */
    private boolean isDelegation(Token verb, Token noun) {
      return isLed(verb, noun) && parties.objects("to", List.of(noun, verb)).isEmpty();
    }

    private boolean isLed(Token verb, Token noun) {
      return scene.cues().is("delegation-leading", verb.lemma())
          && scene.cues().is("delegation-noun", noun.lemma());
    }

    /** "held talks with Y", "their talks", "X's meeting with Y", "talks between X and Y". */
    private void noun(Token noun) {
      if (scene.cues().is("call-noun", noun.lemma()) && call(noun)) {
        return;
      }
      Optional<Token> carrier = parties.carrier(noun);
      List<Token> anchors = new ArrayList<>(List.of(noun));
      carrier.ifPresent(anchors::add);
      takingPlace(noun).ifPresent(anchors::add);
      Set<Entity> all = new LinkedHashSet<>(members(parties.ofNoun(noun)));
      carrier.ifPresent(verb -> all.addAll(carried(verb)));
      if (all.isEmpty() && isOfADay(noun)) {
        all.addAll(passage.referents().participants(noun).entities());
      }
      Optional<Token> over = passage.factuality().over(noun);
      over.filter(verb -> all.size() == 1).ifPresent(verb -> all.addAll(parties.subject(verb)));
      if (all.size() > 1 && !isWithOthers(noun)) {
        boolean withVerb = carrier.isPresent() && !passage.grammar().isPassive(carrier.get());
        Voice voice = withVerb ? passage.voice(carrier.get()) : passage.voice(noun);
        String rule = carrier.isPresent() ? "meeting/light-verb" : "meeting/noun";
        notes.add(
            noun,
            formats.of(noun),
            all,
            anchors,
            voice,
            carrier.or(() -> over).stream().toList(),
            rule,
            carrier.isPresent() ? SURE : INFERRED);
      } else if (all.isEmpty() && !call(noun)) {
        again(noun);
      }
    }

    /** "the talks continued over breakfast", "the meeting took place in Port": those told last. */
    private void again(Token noun) {
      Optional<Token> verb = takingPlace(noun);
      boolean definite =
          tree.children(noun, "det").stream()
              .anyMatch(
                  det -> List.of("the", "this").contains(det.text().toLowerCase(Locale.ROOT)));
      Optional<Fact.Meeting> last = attendance.last();
      if (verb.isPresent() && definite && last.isPresent()) {
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

    /** "the last U.S.-Kenya Dialogue meeting": the two states whose body it is. */
    private List<Entity> members(List<Entity> named) {
      boolean body = named.size() == 1 && named.get(0).kind() == Entity.Kind.ORGANISATION;
      List<Entity> states = body ? scene.statesIn(named.get(0).label()) : List.of();
      return states.isEmpty() ? named : states;
    }

    /** "Today's meeting", "Monday's talks": the event that the article is about. */
    private boolean isOfADay(Token noun) {
      return passage
          .grammar()
          .possessor(noun)
          .filter(day -> scene.cues().is("day-word", day.lemma()))
          .isPresent();
    }

    /** The verb in "talks resumed", "the meeting took place". */
    private Optional<Token> takingPlace(Token noun) {
      return tree.head(noun)
          .filter(head -> tree.is(noun, "nsubj", "nsubjpass"))
          .filter(head -> scene.cues().is("taking-place", head.lemma()));
    }

    /** "their talks with their counterparts": they did not meet each other. */
    private boolean isWithOthers(Token noun) {
      boolean theirs =
          passage
              .grammar()
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
      return parties.after("with", tree.children(verb, "advmod"));
    }

    /** "made statements for the press", "a joint press conference of X and Y". */
    private void press(Token noun) {
      Optional<Token> carrier = parties.carrier(noun);
      Set<Entity> all = new LinkedHashSet<>(parties.ofNoun(noun));
      carrier.ifPresent(verb -> all.addAll(carried(verb)));
      carrier.ifPresent(verb -> all.addAll(together(verb)));
      List<Token> anchors = new ArrayList<>(List.of(noun));
      carrier.ifPresent(anchors::add);
      boolean persons =
          !all.isEmpty() && all.stream().anyMatch(e -> e.kind() == Entity.Kind.PERSON);
      boolean joint =
          all.size() > 1 || tree.children(noun).stream().anyMatch(c -> c.lemma().equals("joint"));
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
}
