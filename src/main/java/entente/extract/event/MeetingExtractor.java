package entente.extract.event;

import entente.article.Token;
import entente.extract.passage.Dates;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.facts.Claim;
import entente.lexicon.Cues;
import java.util.List;

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
      Sentence sentence = new Sentence(passage, dates, receipts, attendance);
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

    Sentence(Passage passage, Dates dates, Receipts receipts, MeetingNotes.Attendance attendance) {
      MeetingNotes notes = new MeetingNotes(passage, dates, receipts, attendance);
      this.cues = passage.scene().cues();
      MeetingPassage in = new MeetingPassage(passage, notes);
      this.formats = in.formats();
      this.meetings = new MeetingVerbs(in);
      this.calls = new CallVerbs(in);
      this.attended = new Attended(in, receipts, attendance);
      this.nouns = new MeetingNouns(in, dates, attendance);
      this.convened = new Convened(in);
    }

    void read(Token token) {
      if (token.isVerb()) {
        verb(token);
      } else if (token.isNoun() && formats.isPressEvent(token)) {
        nouns.press(token);
      } else if (token.isNoun() && formats.isMeeting(token)) {
        nouns.noun(token);
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
      } else if (is("attending-verb", verb) || is("delegation-leading", verb)) {
        attended.attend(verb);
      } else if (is("discussing-verb", verb)) {
        calls.discuss(verb);
      }
      if (is("joining-verb", verb)) {
        meetings.join(verb);
      }
      if (is("convening", verb)) {
        convened.read(verb);
      }
    }

    private boolean is(String list, Token verb) {
      return cues.is(list, verb.lemma());
    }
  }
}
