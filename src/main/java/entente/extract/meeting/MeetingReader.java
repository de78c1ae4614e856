package entente.extract.meeting;

import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.extract.passage.Unnamed;

/** What a reader of meetings has at hand in one sentence. */
abstract class MeetingReader extends SentenceReader {
  protected final MeetingNotes notes;
  protected final MeetingFormats formats;
  protected final Unnamed unnamed;

  MeetingReader(Passage passage, MeetingNotes notes) {
    super(passage);
    this.notes = notes;
    this.formats = new MeetingFormats(passage);
    this.unnamed = new Unnamed(passage);
  }
}
