package entente.extract.meeting;

import entente.article.Token;
import entente.extract.event.SameEvents;
import entente.extract.passage.ActWords;
import entente.extract.passage.Dates;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.facts.Claim;
import entente.lexicon.Cues;
import entente.lexicon.Seeing;
import java.util.List;
import java.util.Optional;

/**
 * Who meets, talks or telephones with whom: "met with", "held talks", "their talks", "a call with".
 */
public final class MeetingExtractor implements Extractor {

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    Dates dates = discourse.dates();
    MeetingNotes.Attendance attendance = new MeetingNotes.Attendance();
    for (Passage passage : discourse.passages()) {
      Sentence sentence = new Sentence(passage, receipts, attendance);
      for (Token token : passage.tree().tokens()) {
        sentence.read(token);
      }
    }
    return SameEvents.dated(receipts.claims(), dates.year());
  }

  /** Reads one sentence. */
  private static final class Sentence {
    private final Cues cues;
    private final MeetingFormats formats;
    private final MeetingVerbs meetings;
    private final CallVerbs calls;
    private final Attended attended;
    private final MeetingNouns nouns;
    private final Convened convened;
    private final CalledOn seen;

    Sentence(Passage passage, Receipts receipts, MeetingNotes.Attendance attendance) {
      MeetingNotes notes = new MeetingNotes(passage, receipts, attendance);
      this.cues = passage.scene().cues();
      this.formats = new MeetingFormats(passage);
      this.meetings = new MeetingVerbs(passage, notes);
      this.calls = new CallVerbs(passage, notes);
      this.attended = new Attended(passage, notes, receipts, attendance);
      this.nouns = new MeetingNouns(passage, notes, attendance);
      this.convened = new Convened(passage, notes);
      this.seen = new CalledOn(passage, notes);
    }

    void read(Token token) {
      if (token.isVerb()) {
        verb(token);
      } else if (token.isNoun() && formats.isPressEvent(token)) {
        nouns.press(token);
      } else if (token.isNoun() && formats.isMeeting(token) && !convened.reads(token)) {
        nouns.noun(token);
      } else if (token.isNoun() && is("carried-meeting", token)) {
        nouns.occasion(token);
      }
    }

    private void verb(Token verb) {
      if (is("meeting-verb", verb)) {
        meetings.meet(verb);
      } else if (is("receiving-verb", verb)) {
        meetings.receive(verb);
      } else if (is("speaking-verb", verb)) {
        calls.speak(verb);
      } else if (is("phoning-verb", verb)) {
        calls.phone(verb);
      } else if (isAttending(verb)) {
        attended.attend(verb);
      } else if (is("including-verb", verb)) {
        attended.included(verb);
      } else if (is("discussing-verb", verb)) {
        calls.discuss(verb);
      }
      if (is("joining-verb", verb) && !attended.isJoined(verb)) {
        meetings.join(verb);
      }
      if (is("accompanying-verb", verb)) {
        attended.isJoined(verb);
      }
      Optional<Seeing> seeing = cues.seeing(ActWords.lastWord(verb));
      seeing.ifPresent(row -> seen.read(verb, row));
      if (seeing.isEmpty() && is("gathering", verb)) {
        meetings.gather(verb);
      }
      if (is("addressing-press", verb)) {
        meetings.press(verb);
      }
      if (is("bringing", verb)) {
        meetings.bring(verb);
      }
      if (is("convening", verb)) {
        convened.read(verb);
      }
    }

    private boolean isAttending(Token verb) {
      return is("attending-verb", verb)
          || is("delegation-leading", verb)
          || is("part-taking", verb);
    }

    private boolean is(String list, Token word) {
      return cues.is(list, ActWords.lastWord(word));
    }
  }
}
