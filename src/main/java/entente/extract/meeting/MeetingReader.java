package entente.extract.meeting;

import entente.article.Token;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.extract.passage.Unnamed;
import entente.facts.Entity;
import java.util.ArrayList;
import java.util.List;

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

  /** Those who carry what a verb tells: its subject, and with whom. */
  protected final List<Entity> carried(Token verb) {
    List<Entity> found = new ArrayList<>(parties.subject(verb));
    found.addAll(parties.after("with", List.of(verb)));
    found.addAll(parties.after("between", List.of(verb)));
    return found;
  }

  /** The persons, where there are no others. */
  protected static List<Entity> onlyPersons(List<Entity> found) {
    boolean all = found.stream().allMatch(one -> one.kind() == Entity.Kind.PERSON);
    return all ? found : List.of();
  }
}
